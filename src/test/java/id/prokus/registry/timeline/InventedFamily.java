package id.prokus.registry.timeline;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Families as a list of the SK would bring them, without the list. */
public final class InventedFamily {

    private InventedFamily() {}

    /**
     * Named for 2021 in Karawang Barat, with Inkubator Alfa; a second time it is left as it is.
     *
     * @param number the last digits of its id
     * @param nik sixteen digits; empty for none
     */
    public static UUID of(JdbcClient database, int number, String name, String birth, String nik) {
        UUID id = UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
        database.sql("""
                with family as (
                    insert into registry.family
                        (id, name, sex, birth_date, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, :name, 'P', cast(:birth as date), '3215', '3215', 'Inkubator Alfa', now(), 'uji')
                    on conflict do nothing),
                nik as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    select :id, :id, 'NIK', :nik, '3215', 'Inkubator Alfa', date '2021-01-04' where :nik <> ''
                    on conflict do nothing),
                enrolment as (
                    insert into registry.enrolment
                        (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                    values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '')
                    on conflict do nothing)
                insert into registry.enrolment_event
                    (id, enrolment, family, edition, kind, happened_on, reason, decree, regency, incubator, recorded_at,
                     recorded_by)
                values (:id, :id, :id, 2021, 'DITETAPKAN', date '2021-01-04', '', 'SK Uji', '3215', 'Inkubator Alfa',
                        now(), 'uji')
                on conflict do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("birth", birth)
                .param("nik", nik)
                .update();
        return id;
    }
}
