package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The editions, those of the past and those being prepared. */
@Repository
public class Editions {

    private static final String SELECT = """
            select e.name, e.year, e.note, e.source, e.quota_set, e.closed, o.name as old_name, o.year as old_year
            from programme.edition e
            left join programme.edition o on o.key = e.copied_from
            """;

    private final JdbcClient database;
    private final Clock clock;

    public Editions(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first. */
    public List<KnownEdition> all() {
        return database.sql(SELECT + "order by e.year desc, e.name")
                .query(Editions::known)
                .list();
    }

    /** @param key such as {@code prokus-2021} */
    public Optional<KnownEdition> find(String key) {
        return database.sql(SELECT + "where e.key = :key")
                .param("key", key)
                .query(Editions::known)
                .optional();
    }

    /** @throws Refusal {@code programme.edition-unknown} */
    public KnownEdition get(String key) {
        return find(key)
                .orElseThrow(() -> new Refusal(
                        "programme.edition-unknown",
                        new Text(
                                "Edisi \"%s\" tidak dikenal. Pilih dari daftar edisi.".formatted(key),
                                "There is no edition \"%s\". Choose one from the list of editions.".formatted(key))));
    }

    /**
     * The same, held until the transaction ends, so that what is checked about it stays true.
     *
     * @throws Refusal {@code programme.edition-unknown}, or {@code programme.edition-closed} where it is closed
     */
    KnownEdition toChange(String key) {
        KnownEdition known = held(key);
        if (!known.open()) {
            throw new Refusal(
                    "programme.edition-closed",
                    new Text(
                            "%s sudah ditutup, sehingga tidak diubah lagi. Buka kembali edisinya, atau salin ke edisi baru."
                                    .formatted(known.edition().title()),
                            "%s is closed and is not changed any more. Open it again, or copy it to a new edition."
                                    .formatted(known.edition().title())));
        }
        return known;
    }

    KnownEdition held(String key) {
        database.sql("select from programme.edition where key = :key for update")
                .param("key", key)
                .query()
                .listOfRows();
        return get(key);
    }

    /**
     * Makes sure that there is such an edition, held until the transaction ends so that it stays open.
     *
     * @throws Refusal {@code programme.edition-unnamed}, or {@code programme.edition-closed} where it is closed
     */
    public KnownEdition opened(Edition edition) {
        if (!edition.name().matches("\\p{Alpha}[\\p{Alnum} -]{1,39}")
                || edition.year() < 2000
                || edition.year() > 2100) {
            throw new Refusal(
                    "programme.edition-unnamed",
                    new Text(
                            "Nama program atau tahunnya tidak dapat dipakai. Isi nama seperti ProKUS dan tahun antara 2000 dan 2100.",
                            "The programme's name or year cannot be used. Give a name such as ProKUS and a year between 2000 and 2100."));
        }
        database.sql("""
                insert into programme.edition (key, name, year) values (:key, :name, :year)
                on conflict do nothing
                """)
                .param("key", edition.key())
                .param("name", edition.name())
                .param("year", edition.year())
                .update();
        return toChange(edition.key());
    }

    void describe(Edition edition, String note, String source) {
        database.sql("update programme.edition set note = :note, source = :source where key = :key")
                .param("key", edition.key())
                .param("note", note)
                .param("source", source)
                .update();
    }

    void copied(Edition copy, Edition original) {
        database.sql("update programme.edition set copied_from = :original where key = :key")
                .param("key", copy.key())
                .param("original", original.key())
                .update();
    }

    void setQuota(Edition edition, boolean set) {
        mark("update programme.edition set quota_set = :at where key = :key", edition, set);
    }

    void close(Edition edition, boolean closed) {
        mark("update programme.edition set closed = :at where key = :key", edition, closed);
    }

    private void mark(String statement, Edition edition, boolean on) {
        database.sql(statement)
                .param("key", edition.key())
                .param(
                        "at",
                        on ? clock.instant().atOffset(ZoneOffset.UTC) : null,
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    private static KnownEdition known(ResultSet row, int number) throws SQLException {
        String old = row.getString("old_name");
        return new KnownEdition(
                new Edition(row.getString("name"), row.getInt("year")),
                row.getString("note"),
                row.getString("source"),
                old == null ? Optional.empty() : Optional.of(new Edition(old, row.getInt("old_year"))),
                instant(row.getObject("quota_set", OffsetDateTime.class)),
                instant(row.getObject("closed", OffsetDateTime.class)));
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }
}
