package id.prokus.mentoring;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions and visits of one person in one month. */
@Repository
class MonthOfWork {

    private final JdbcClient database;

    MonthOfWork(JdbcClient database) {
        this.database = database;
    }

    /**
     * One session or visit.
     *
     * @param progress rencana, terlaksana or batal
     * @param values the answers, by field
     */
    public record Line(
            LocalDate on,
            UUID family,
            String name,
            String regency,
            UUID thing,
            String kind,
            Map<String, String> values) {

        public String progress() {
            return values.getOrDefault("pelaksanaan", "");
        }

        public boolean overdue(LocalDate today) {
            return progress().equals("rencana") && on.isBefore(today);
        }
    }

    private static final List<String> ANSWERS =
            List.of("pelaksanaan", "kegiatan", "peran_sosial", "topik", "durasi", "cara", "tempat", "alasan");

    /** In the order of the days. */
    List<Line> of(UUID person, YearMonth month) {
        String answers = String.join(
                ", ",
                ANSWERS.stream()
                        .map(name -> "entry.said ->> '" + name + "' as " + name)
                        .toList());
        return database.sql("""
                select entry.happened_on, entry.family, family.regency,
                       (select kept.name from registry.family kept where kept.id = registry.kept_family(family.id)) as name,
                       entry.thing, entry.kind, %s
                from registry.entry_standing entry join registry.family on family.id = entry.family
                where entry.said ->> 'petugas' = :person and entry.said ?? 'petugas'
                  and entry.kind in ('sesi-mentor', 'kunjungan') and entry.withdrawn is null
                  and entry.happened_on between :first and :last
                order by entry.happened_on, lower(family.name), entry.thing
                """.formatted(answers))
                .param("person", person.toString())
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth())
                .query((row, number) -> {
                    var values = new LinkedHashMap<String, String>();
                    for (String name : ANSWERS) {
                        Optional.ofNullable(row.getString(name)).ifPresent(value -> values.put(name, value));
                    }
                    return new Line(
                            row.getObject("happened_on", LocalDate.class),
                            row.getObject("family", UUID.class),
                            row.getString("name"),
                            row.getString("regency"),
                            row.getObject("thing", UUID.class),
                            row.getString("kind"),
                            values);
                })
                .list();
    }
}
