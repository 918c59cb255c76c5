package id.prokus.registry.twin;

import id.prokus.access.Trail;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import id.prokus.registry.Decisions;
import id.prokus.registry.TellFamilies;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks for families of one place that may be one, by the rules that tell rows of reports apart: a NIK off by a slip, a
 * family card, name, birth date and place.
 */
@Component
class FindTwins {

    /** More at once is for a smaller place: a page should not wait for minutes. */
    private static final int MOST = 50_000;

    private final JdbcClient database;
    private final FamilyPairs pairs;
    private final Trail trail;

    FindTwins(JdbcClient database, FamilyPairs pairs, Trail trail) {
        this.database = database;
        this.pairs = pairs;
        this.trail = trail;
    }

    /**
     * @param place Kemendagri digits of a province or a regency; empty for everything in scope
     * @return how many pairs were found
     * @throws Refusal {@code registry.place-unreadable}, {@code registry.too-many-families}
     */
    @Transactional
    int find(String place, Actor actor) {
        if (!place.matches("(\\d\\d(\\d\\d)?)?")) {
            throw new Refusal(
                    "registry.place-unreadable",
                    new Text(
                            "Tulis kode provinsi (dua angka) atau kabupaten/kota (empat angka), atau kosongkan.",
                            "Write the code of a province (two digits) or a regency (four), or leave it empty."));
        }
        List<KpmRow> rows = rows(place);
        if (rows.size() > MOST) {
            throw new Refusal(
                    "registry.too-many-families",
                    new Text(
                            "Lebih dari 50.000 keluarga. Pilih satu provinsi atau kabupaten/kota.",
                            "More than 50,000 families. Choose one province or regency."));
        }
        List<FamilyPairs.Found> found = new TellFamilies(row -> false, row -> "")
                .tell(rows, Decisions.none()).likenesses().stream()
                        .map(pair -> new FamilyPairs.Found(
                                family(pair.earlier()), family(pair.later()), pair.score(), pair.reasons()))
                        .toList();
        pairs.replace(rows.stream().map(FindTwins::family).toList(), found, actor);
        trail.record(
                actor, "registry.twins-sought", place.isEmpty() ? "semua" : place, found.size() + " pasang", place);
        return found.size();
    }

    /** As the rows of reports are written, so that one set of rules tells both. */
    private List<KpmRow> rows(String place) {
        return database.sql("""
                select family.id, family.name, family.sex, family.birth_date, family.regency, family.incubator,
                       (select number from registry.identity i where i.family = family.id and kind = 'NIK'
                          and valid_to is null) as nik,
                       (select number from registry.identity i where i.family = family.id and kind = 'KK'
                          and valid_to is null) as card,
                       (select district from registry.enrolment e where e.family = family.id
                        order by edition desc limit 1) as district
                from registry.family
                where (:place = '' or left(regency, length(:place)) = :place)
                  and not exists (select from registry.family_merge m where m.merged = family.id and m.undone_at is null)
                order by family.id
                limit :most
                """)
                .param("place", place)
                .param("most", MOST + 1)
                .query((row, number) -> {
                    String[] values = new String[Field.values().length];
                    java.util.Arrays.fill(values, "");
                    values[Field.NAME.ordinal()] = row.getString("name");
                    values[Field.NIK.ordinal()] = orEmpty(row.getString("nik"));
                    values[Field.FAMILY_CARD.ordinal()] = orEmpty(row.getString("card"));
                    values[Field.SEX.ordinal()] = row.getString("sex");
                    values[Field.BIRTH_DATE.ordinal()] = orEmpty(row.getString("birth_date"));
                    values[Field.REGENCY.ordinal()] = row.getString("regency");
                    values[Field.DISTRICT.ordinal()] = orEmpty(row.getString("district"));
                    return new KpmRow(
                            new RowAddress(row.getString("id"), "", 0, 1), row.getString("incubator"), values, "");
                })
                .list();
    }

    private static UUID family(KpmRow row) {
        return UUID.fromString(row.at().file());
    }

    private static String orEmpty(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
