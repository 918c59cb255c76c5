package id.prokus.mentoring;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small invented world: two families of Karawang, one of Lumajang, and who walks with them. */
final class World {

    static final UUID SITI = UUID.fromString("00000000-0000-4000-8000-00000000f001");
    static final UUID TUTI = UUID.fromString("00000000-0000-4000-8000-00000000f002");
    static final UUID WATI = UUID.fromString("00000000-0000-4000-8000-00000000f003");
    static final UUID RINA = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    static final UUID DEWI = UUID.fromString("00000000-0000-4000-8000-00000000a002");
    static final UUID BUDI = UUID.fromString("00000000-0000-4000-8000-00000000a003");
    private static final Actor SENDER = new Actor("uji");

    private final JdbcClient database;
    private final KeepEntries keepEntries;

    World(JdbcClient database, KeepEntries keepEntries) {
        this.database = database;
        this.keepEntries = keepEntries;
    }

    void clear() {
        for (String table : List.of(
                "mentoring.handover_family",
                "mentoring.handover",
                "mentoring.training",
                "mentoring.walk",
                "registry.entry",
                "registry.entry_standing",
                "organisation.account_person")) {
            database.sql("delete from " + table).update();
        }
    }

    void person(UUID id, String name) {
        database.sql("insert into organisation.person (id, name) values (:id, :name) on conflict do nothing")
                .param("id", id)
                .param("name", name)
                .update();
    }

    void family(UUID id, String name, String regency, String incubator, String district) {
        database.sql("""
                insert into registry.family
                    (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                values (:id, :name, 'P', :regency, :regency, :incubator, now(), 'uji') on conflict do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("regency", regency)
                .param("incubator", incubator)
                .update();
        database.sql("""
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', :regency, :incubator, :district, '', '') on conflict do nothing
                """)
                .param("id", id)
                .param("regency", regency)
                .param("incubator", incubator)
                .param("district", district)
                .update();
    }

    void pair(UUID family, UUID person, String role, LocalDate since) {
        say(family, "pasangan", since, "petugas", person.toString(), "peran", role);
    }

    void say(UUID family, String kind, LocalDate on, String... answers) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < answers.length; i += 2) {
            values.put(answers[i], answers[i + 1]);
        }
        keepEntries.keep(List.of(Entry.first(family, 2021, kind, on, values, Source.FORM, Instant.now())), SENDER);
    }

    void link(String account, UUID person) {
        database.sql("""
                insert into organisation.account_person (account, person, said_by, said_at)
                values (:account, :person, 'uji', now())
                """).param("account", account).param("person", person).update();
    }

    Answer linkOnPage(Visitor operator, String account, String person) {
        return operator.somebodyElse()
                .signIn()
                .open("/akun/" + account + "/orang")
                .form("/akun/" + account + "/orang")
                .with("orang", person)
                .submit();
    }

    Visitor mentor(Visitor visitor, UUID person) {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        link(mentor.account(), person);
        return mentor;
    }

    int number(String query) {
        return database.sql(query).query(Integer.class).single();
    }
}
