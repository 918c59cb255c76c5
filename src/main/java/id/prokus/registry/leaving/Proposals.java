package id.prokus.registry.leaving;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is proposed to leave and waits for a word on it, in the scope of whoever asks. */
@Repository("proposalsToLeave")
class Proposals {

    private final JdbcClient database;

    Proposals(JdbcClient database) {
        this.database = database;
    }

    /** One of them. */
    public record Proposal(
            UUID family,
            String name,
            String regency,
            String incubator,
            int edition,
            LeavingReason reason,
            LocalDate on,
            String by) {

        public String address() {
            return "/keluarga/" + family + "/keluar?edisi=" + edition;
        }

        static String key(Proposal proposal) {
            return proposal.family() + "-" + proposal.edition();
        }
    }

    /** Whether a family, or one that is read as one with it, is on an SK of that edition; a proposal is no place. */
    boolean placed(UUID family, int edition) {
        return database.sql("""
                select exists (select from registry.enrolment
                               where family = any (array(select registry.one_family(:family))) and edition = :edition)
                """)
                .param("family", family)
                .param("edition", edition)
                .query(Boolean.class)
                .single();
    }

    /** The one that waits longest first; the latest word of each family. */
    List<Proposal> waiting() {
        return database.sql("""
                select * from (
                    select distinct on (family.id, said.edition)
                           family.id, family.name, family.regency, family.incubator, said.edition,
                           said.said ->> 'alasan_keluar' as reason, said.happened_on, said.recorded_by, said.stated_at
                    from registry.entry_standing said
                    join registry.family on family.id = registry.kept_family(said.family)
                    where said.kind = 'usulan-keluar' and said.withdrawn is null
                      and not exists (select from registry.entry_standing gone
                                      where gone.family in (select registry.one_family(said.family)) and gone.edition = said.edition
                                        and gone.kind = 'keluar' and gone.withdrawn is null)
                    order by family.id, said.edition, said.stated_at desc) waiting
                order by stated_at, id
                """)
                .query((row, number) -> new Proposal(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("regency"),
                        row.getString("incubator"),
                        row.getInt("edition"),
                        LeavingReason.find(row.getString("reason")).orElse(LeavingReason.MUNDUR),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("recorded_by")))
                .list();
    }
}
