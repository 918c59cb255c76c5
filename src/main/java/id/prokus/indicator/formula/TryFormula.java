package id.prokus.indicator.formula;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a formula on real data as somebody who may read facts and nothing else, with a time limit, in a transaction that
 * cannot write, within the scope of whoever asks: what is refused, PostgreSQL refuses.
 */
@Component
public class TryFormula {

    private static final String SECONDS = "5s";

    /** What could lift the limits themselves; PostgreSQL lets everybody call these. */
    private static final Pattern LIFTING =
            Pattern.compile("\\b(set_config|current_setting|pg_[a-z_]+|dblink[a-z_]*|lo_[a-z_]+|query_to_xml)\\b");

    private static final Pattern OF_MANY =
            Pattern.compile("\\b(Aggregate|GroupAggregate|HashAggregate|WindowAgg|Limit|SetOp|Recursive Union)\\b");

    private final JdbcClient database;
    private final TransactionTemplate reading;

    TryFormula(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** @throws Refusal {@code indicator.formula-refused} with what its author can do about it */
    public Preview preview(Definition definition, String body) {
        String plain = body.strip();
        refuseByLook(plain);
        try {
            return reading.execute(_ -> previewNow(definition, plain));
        } catch (DataAccessException failed) {
            throw refused(FormulaTrouble.of(failed));
        }
    }

    private Preview previewNow(Definition definition, String body) {
        database.sql("set local statement_timeout = '" + SECONDS + "'").update();
        database.sql("set local role prokus_rumus").update();
        String value = definition.classes().isEmpty()
                ? "value::numeric"
                : "(array_position(:classes::text[], class::text) - 1)::numeric";
        String said = "(select family::uuid as family, edition::int as edition, round::text as round, " + value
                + " as value from (" + body + "\n) one) f";
        List<String> plan = asked("explain select * from " + said, definition)
                .query(String.class)
                .list();
        plan.stream().map(OF_MANY::matcher).filter(Matcher::find).findFirst().ifPresent(_ -> {
            throw refused(
                    new Text(
                            "Rumus menjumlah, mengurutkan, atau membatasi banyak keluarga. Tulis satu baris untuk satu keluarga; penjumlahan dilakukan ProKUS.",
                            "The formula adds up, ranks or limits many families. Write one row for one family; ProKUS adds up."));
        });
        if (asked(
                        "select exists (select from " + said + " group by family, edition, round having count(*) > 1)",
                        definition)
                .query(Boolean.class)
                .single()) {
            throw refused(
                    new Text(
                            "Rumus memberi lebih dari satu baris untuk keluarga, edisi, dan putaran yang sama. Periksa gabungan (join) dan saringannya.",
                            "The formula gives more than one row for the same family, edition and round. Check joins and filters."));
        }
        if (!definition.classes().isEmpty()) {
            refuseOtherClasses(definition, body);
        }
        List<Preview.OfRound> rounds = asked(
                        "select edition, round, count(*) as families, min(value) as least, avg(value) as mean, max(value) as most from "
                                + said
                                + " where value is not null group by edition, round order by edition desc, round",
                        definition)
                .query((row, number) -> new Preview.OfRound(
                        row.getInt("edition"),
                        row.getString("round"),
                        row.getLong("families"),
                        row.getDouble("least"),
                        row.getDouble("mean"),
                        row.getDouble("most")))
                .list();
        return new Preview(rounds.stream().mapToLong(Preview.OfRound::families).sum(), rounds);
    }

    private void refuseOtherClasses(Definition definition, String body) {
        asked(
                        "select distinct left(class::text, 40) from (" + body
                                + "\n) one where class is not null and not class::text = any (:classes) limit 3",
                        definition)
                .query(String.class)
                .list()
                .stream()
                .reduce((one, other) -> one + ", " + other)
                .ifPresent(others -> {
                    throw refused(new Text(
                            "Rumus memberi kelas yang tidak ada dalam definisi: %s. Tambahkan ke classes, atau saring."
                                    .formatted(others),
                            "The formula gives classes the definition does not know: %s. Add them, or filter."
                                    .formatted(others)));
                });
    }

    private JdbcClient.StatementSpec asked(String sql, Definition definition) {
        var statement = database.sql(sql);
        return sql.contains(":classes")
                ? statement.param("classes", definition.classes().toArray(String[]::new))
                : statement;
    }

    private static void refuseByLook(String body) {
        if (body.isEmpty()) {
            throw refused(new Text(
                    "Rumusnya masih kosong. Mulai dari contoh di bawah.",
                    "The formula is empty. Begin with the example below."));
        }
        if (body.contains(";")) {
            throw refused(new Text(
                    "Rumus memuat titik koma. Tulis satu perintah select saja, tanpa titik koma.",
                    "The formula has a semicolon. Write one select only, without one."));
        }
        Matcher lifting = LIFTING.matcher(body.toLowerCase(java.util.Locale.ROOT));
        if (lifting.find()) {
            throw refused(new Text(
                    "Rumus memanggil %s, yang tidak boleh dipakai dalam rumus.".formatted(lifting.group(1)),
                    "The formula calls %s, which no formula may.".formatted(lifting.group(1))));
        }
    }

    private static Refusal refused(Text why) {
        return new Refusal("indicator.formula-refused", why);
    }
}
