package id.prokus.kpm;

import id.prokus.testing.Answer;
import id.prokus.testing.Visitor;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two invented families of Karawang, of which the first has a companion of its own kecamatan. */
final class Household {

    static final UUID SITI = UUID.fromString("00000000-0000-4000-8000-00000000f501");
    static final UUID AMINAH = UUID.fromString("00000000-0000-4000-8000-00000000f502");
    static final String NIK = "3215014101959501";

    private Household() {}

    static void register(JdbcClient database) {
        family(database, SITI, "Siti Contoh", "321501", NIK);
        family(database, AMINAH, "Aminah Contoh", "321502", "3215024101959502");
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        database.sql("delete from kpm.complaint_answer").update();
        database.sql("delete from kpm.complaint").update();
        database.sql("delete from kpm.card").update();
    }

    private static void family(JdbcClient database, UUID id, String name, String district, String nik) {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, :name, 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji') on conflict do nothing),
                number as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    values (:id, :id, 'NIK', :nik, '3215', 'Inkubator Alfa', '2021-01-01') on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', :district, '', '') on conflict do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("district", district)
                .param("nik", nik)
                .update();
    }

    /** The link on a card that was printed just now, as a path. */
    static String card(Visitor companion, UUID family) {
        String page = "/keluarga/" + family + "/kartu";
        return link(companion.open(page).form(page).submit());
    }

    static String link(Answer printed) {
        String address = printed.page().select(".own-link").eachText().getFirst();
        return address.substring(address.indexOf("/saya/"));
    }
}
