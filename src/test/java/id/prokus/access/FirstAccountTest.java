package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class FirstAccountTest {

    private final MakeFirstAccount makeFirstAccount;
    private final Visitor visitor;
    private final JdbcClient database;

    FirstAccountTest(MakeFirstAccount makeFirstAccount, Visitor visitor, JdbcClient database) {
        this.makeFirstAccount = makeFirstAccount;
        this.visitor = visitor;
        this.database = database;
    }

    @Test
    void people_who_may_not_run_the_programme_do_not_keep_the_one_who_may_from_being_made() {
        visitor.colleague("subdit", "", "");
        assertThat(makeFirstAccount.make()).isEmpty();
        database.sql("delete from access.mandate where account = 'petugas'").update();
        database.sql("delete from access.account where name = 'petugas'").update();

        String password = makeFirstAccount.make().orElseThrow();

        assertThat(visitor.somebodyElse().signIn("petugas", password).text()).contains("Operator ProKUS");
    }
}
