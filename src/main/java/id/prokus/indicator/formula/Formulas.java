package id.prokus.indicator.formula;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every published version of every indicator. */
@Repository
public class Formulas {

    private static final String COLUMNS =
            "id, code, version, definition, body, state, trouble, reason, published_at, published_by";

    private final JdbcClient database;
    /** By their words, which hold all that is known of them. */
    private final Map<String, Definition> read = new ConcurrentHashMap<>();

    Formulas(JdbcClient database) {
        this.database = database;
    }

    /** Those in force, by code. */
    public List<Formula> current() {
        return database.sql("select " + COLUMNS + " from indicator.formula where state = 'berlaku' order by code")
                .query(this::formula)
                .list();
    }

    /** The one in force. */
    public Optional<Formula> find(String code) {
        return database.sql("select " + COLUMNS + " from indicator.formula where code = :code and state = 'berlaku'")
                .param("code", code)
                .query(this::formula)
                .optional();
    }

    /** Every version of an indicator, the latest first. */
    public List<Formula> versions(String code) {
        return database.sql("select " + COLUMNS + " from indicator.formula where code = :code order by version desc")
                .param("code", code)
                .query(this::formula)
                .list();
    }

    /** Those that are counted but not yet in force, as after a stop in between. */
    public List<Formula> counting() {
        return database.sql("select " + COLUMNS + " from indicator.formula where state = 'dihitung' order by id")
                .query(this::formula)
                .list();
    }

    /** @return its id; its version follows the last one */
    int add(Definition definition, String body, String reason, Instant now, String by) {
        return database.sql("""
                insert into indicator.formula
                    (code, version, definition, body, classes, scale, state, trouble, reason, published_at, published_by)
                values (:code, (select coalesce(max(version), 0) + 1 from indicator.formula where code = :code),
                        :definition, :body, :classes, :scale, 'dihitung', '', :reason, :now, :by)
                returning id
                """)
                .param("code", definition.code())
                .param("definition", definition.text())
                .param("body", body)
                .param("classes", definition.classes().toArray(String[]::new))
                .param("scale", definition.scale().code())
                .param("reason", reason)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .query(Integer.class)
                .single();
    }

    /** Puts what is counted or in force into the views that every write measures by. */
    public void compile() {
        database.sql("select indicator.compile()").query((row, number) -> 0).single();
    }

    /** The later version takes the place of the former. */
    public void putInForce(Formula formula) {
        database.sql("update indicator.formula set state = 'diganti' where code = :code and state = 'berlaku'")
                .param("code", formula.code())
                .update();
        database.sql("update indicator.formula set state = 'berlaku' where id = :id")
                .param("id", formula.id())
                .update();
    }

    public void fail(int id, String trouble) {
        database.sql("update indicator.formula set state = 'gagal', trouble = :trouble where id = :id")
                .param("id", id)
                .param("trouble", trouble)
                .update();
    }

    private Formula formula(ResultSet row, int number) throws SQLException {
        int id = row.getInt("id");
        String code = row.getString("code");
        String text = row.getString("definition");
        return new Formula(
                id,
                row.getInt("version"),
                read.computeIfAbsent(code + "\n" + text, _ -> ReadDefinition.read(code, text)),
                row.getString("body"),
                Formula.State.of(row.getString("state")),
                row.getString("trouble"),
                row.getString("reason"),
                row.getTimestamp("published_at").toInstant(),
                row.getString("published_by"));
    }
}
