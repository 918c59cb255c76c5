package id.prokus.organisation;

import id.prokus.vocabulary.Actor;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which person uses which account. */
@Component
public class PersonAccounts {

    private final JdbcClient database;
    private final Clock clock;

    PersonAccounts(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return empty while no operator said who uses the account */
    public Optional<Person> personOf(String account) {
        return database.sql("""
                select p.id, p.name, p.phone, p.email from organisation.account_person a
                join organisation.person p on p.id = a.person where a.account = :account
                """).param("account", account).query(Person.class).optional();
    }

    public Optional<String> accountOf(UUID person) {
        return database.sql("select account from organisation.account_person where person = :person")
                .param("person", person)
                .query(String.class)
                .optional();
    }

    /** This account and every other of the same person. */
    public List<String> sameHand(String account) {
        return database.sql("""
                select :account union
                select other.account from organisation.account_person own
                join organisation.account_person other on other.person = own.person
                where own.account = :account
                """).param("account", account).query(String.class).list();
    }

    void say(String account, UUID person, Actor actor) {
        database.sql("""
                insert into organisation.account_person (account, person, said_by, said_at)
                values (:account, :person, :by, :now)
                on conflict (account) do update
                set person = excluded.person, said_by = excluded.said_by, said_at = excluded.said_at
                """)
                .param("account", account)
                .param("person", person)
                .param("by", actor.name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    void unsay(String account) {
        database.sql("delete from organisation.account_person where account = :account")
                .param("account", account)
                .update();
    }
}
