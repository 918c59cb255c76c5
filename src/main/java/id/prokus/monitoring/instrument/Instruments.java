package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every version of every form that phones ever got. */
@Repository
public class Instruments {

    private static final String COLUMNS =
            "select code, version, kind, title, sha256, md5, published_at, published_by, reason from monitoring.instrument_version ";

    private final JdbcClient database;
    private final Clock clock;

    Instruments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those that are filled in now: the last version of each. */
    public List<Instrument> current() {
        return database.sql(COLUMNS + """
                where (code, ordinal) in (select code, max(ordinal) from monitoring.instrument_version group by code)
                order by code
                """).query(Instruments::instrument).list();
    }

    /** Every version, of each form the first first. */
    public List<Instrument> all() {
        return database.sql(COLUMNS + "order by code, ordinal")
                .query(Instruments::instrument)
                .list();
    }

    public Optional<Instrument> find(String code, String version) {
        return database.sql(COLUMNS + "where code = :code and version = :version")
                .param("code", code)
                .param("version", version)
                .query(Instruments::instrument)
                .optional();
    }

    /** @throws Refusal {@code monitoring.form-unknown} */
    public Instrument get(String code, String version) {
        return find(code, version)
                .orElseThrow(
                        () -> new Refusal(
                                "monitoring.form-unknown",
                                new Text(
                                        "Formulir atau versinya tidak ada. Perbarui daftar formulir di ponsel, lalu unduh lagi.",
                                        "There is no such form or version. Refresh the list of forms on the phone and download again.")));
    }

    /** As published, byte for byte. */
    public byte[] bytes(Instrument instrument) {
        return database.sql("""
                select bytes from monitoring.instrument_version where code = :code and version = :version
                """)
                .param("code", instrument.code())
                .param("version", instrument.version())
                .query((row, number) -> row.getBytes("bytes"))
                .single();
    }

    /** The one that is filled in now; empty where there is no such form. */
    public Optional<Instrument> last(String code) {
        return database.sql(COLUMNS + "where code = :code order by ordinal desc limit 1")
                .param("code", code)
                .query(Instruments::instrument)
                .optional();
    }

    /** Of one form, the latest first. */
    List<Instrument> versions(String code) {
        return database.sql(COLUMNS + "where code = :code order by ordinal desc")
                .param("code", code)
                .query(Instruments::instrument)
                .list();
    }

    /** What the gate said of it when it was published. */
    List<GateRemark> remarks(Instrument instrument) {
        return database.sql("""
                select weight, remark, path, indonesian, english from monitoring.instrument_remark
                where code = :code and version = :version order by position
                """)
                .param("code", instrument.code())
                .param("version", instrument.version())
                .query((row, number) -> new GateRemark(
                        GateRemark.Weight.valueOf(row.getString("weight")),
                        GateRemark.Code.valueOf(row.getString("remark")),
                        row.getString("path"),
                        new Text(row.getString("indonesian"), row.getString("english"))))
                .list();
    }

    void add(FormHeader header, byte[] bytes, String by, String reason, List<GateRemark> remarks) {
        database.sql("""
                insert into monitoring.instrument_version
                    (code, version, ordinal, kind, title, bytes, sha256, md5, published_at, published_by, reason)
                select :code, :version,
                       1 + coalesce((select max(ordinal) from monitoring.instrument_version where code = :code), 0),
                       :kind, :title, :bytes, :sha256, :md5, :now, :by, :reason
                """)
                .param("code", header.id())
                .param("version", header.version())
                .param("kind", header.kind())
                .param("title", header.title())
                .param("bytes", bytes)
                .param("sha256", Hash.sha256(bytes))
                .param("md5", Hash.md5(bytes))
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("by", by)
                .param("reason", reason)
                .update();
        for (int i = 0; i < remarks.size(); i++) {
            GateRemark remark = remarks.get(i);
            database.sql("""
                    insert into monitoring.instrument_remark
                        (code, version, position, weight, remark, path, indonesian, english)
                    values (:code, :version, :position, :weight, :remark, :path, :indonesian, :english)
                    """)
                    .param("code", header.id())
                    .param("version", header.version())
                    .param("position", i + 1)
                    .param("weight", remark.weight().name())
                    .param("remark", remark.code().name())
                    .param("path", remark.path())
                    .param("indonesian", remark.sentence().indonesian())
                    .param("english", remark.sentence().english())
                    .update();
        }
    }

    private static Instrument instrument(ResultSet row, int number) throws SQLException {
        return new Instrument(
                row.getString("code"),
                row.getString("version"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("sha256"),
                row.getString("md5"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                row.getString("published_by"),
                row.getString("reason"));
    }
}
