package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.NoteCode;
import id.prokus.report.Kalimat.Angka;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every sentence, whoever it is about and whatever was reported. */
class SentencesTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");

    private static final List<String> NEVER_SAID = List.of(
            "dampak",
            "akibat program",
            "berkat",
            "terbukti",
            "signifikan",
            "berhasil mengentaskan",
            "terbaik",
            "terburuk",
            "peringkat",
            "kecurangan",
            "menyerap");

    private static final List<Ringkasan> MANY = composed().toList();

    static Stream<Ringkasan> manyRingkasan() {
        return MANY.stream();
    }

    private static Stream<Ringkasan> composed() {
        var usual = InventedWorld.usual().note(1, NoteCode.NIK_STRUKTUR).note(2, NoteCode.DUPLIKAT_DALAM);
        return Stream.of(
                usual.ringkasan(),
                usual.ringkasan(Scope.province("35", "Jawa Timur")),
                usual.ringkasan(Scope.incubator("Inkubator 03")),
                usual.settled(17)
                        .without("Inkubator 05")
                        .without("Inkubator 06")
                        .ringkasan(),
                InventedWorld.withIncubators(1).ringkasan(),
                InventedWorld.usual()
                        .where(row -> row.row % 2 == 0, row -> row.set(Field.COHORT, ""))
                        .ringkasan(),
                InventedWorld.usual()
                        .where(row -> true, row -> row.values.clear())
                        .ringkasan(),
                empty());
    }

    private static Ringkasan empty() {
        var nobody = InventedWorld.usual();
        nobody.rows.clear();
        return nobody.ringkasan();
    }

    @ParameterizedTest
    @MethodSource("manyRingkasan")
    void everyNumberInASentenceIsListedWithItsValue(Ringkasan ringkasan) {
        assertThat(ringkasan.kalimat())
                .isNotEmpty()
                .allSatisfy(sentence -> assertThat(numbers(sentence.teks()))
                        .as(sentence.teks())
                        .isEqualTo(sentence.angka().stream()
                                .flatMap(angka -> numbers(angka.teks()).stream())
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("manyRingkasan")
    void everyListedNumberSaysWhereItStandsAndReadsAsItsValue(Ringkasan ringkasan) {
        for (Kalimat sentence : ringkasan.kalimat()) {
            for (Angka angka : sentence.angka()) {
                assertThat(angka.asal()).as(sentence.teks()).isNotBlank();
                if (angka.teks().matches("-?(Rp)?[\\d.]+(,\\d)?")) {
                    var read = new BigDecimal(
                            angka.teks().replace("Rp", "").replace(".", "").replace(',', '.'));
                    assertThat(read).as(sentence.teks()).isEqualByComparingTo(angka.nilai());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("manyRingkasan")
    void noSentenceClaimsWhatABeforeAndAfterCannotShow(Ringkasan ringkasan) {
        assertThat(ringkasan.kalimat())
                .allSatisfy(sentence ->
                        assertThat(sentence.teks().toLowerCase(Locale.ROOT)).doesNotContain(NEVER_SAID));
    }

    @ParameterizedTest
    @MethodSource("manyRingkasan")
    void everySentenceIsOneOfItsKindAndReadsAsASentence(Ringkasan ringkasan) {
        assertThat(ringkasan.kalimat()).extracting(Kalimat::kunci).doesNotHaveDuplicates();
        assertThat(ringkasan.kalimat()).allSatisfy(sentence -> {
            assertThat(sentence.kunci()).startsWith(sentence.id());
            assertThat(sentence.teks()).endsWith(".").doesNotContain("  ", "..", " ,", " .");
            assertThat(sentence.teks().charAt(0)).matches(Character::isUpperCase);
        });
    }

    @ParameterizedTest
    @MethodSource("manyRingkasan")
    void theBoxIntiRefersToSentencesThatAreSaid(Ringkasan ringkasan) {
        var said = ringkasan.kalimat().stream().map(Kalimat::kunci).toList();

        assertThat(said).containsAll(ringkasan.inti());
        assertThat(ringkasan.inti()).startsWith("K1").endsWith("B1").hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void everyKindOfSentenceIsSaidWhereItsConditionHolds() {
        var said = new ArrayList<String>();
        manyRingkasan().flatMap(r -> r.kalimat().stream()).map(Kalimat::id).forEach(said::add);
        var uneven = InventedWorld.usual()
                .where(row -> row.get(Field.PROVINCE).equals("73"), row -> row.set(Field.OBSTACLE, "sinyal jelek"));
        uneven.where(row -> !row.get(Field.PROVINCE).equals("73"), row -> row.set(Field.CHALLENGE, "cuaca"));
        uneven.ringkasan().kalimat().forEach(k -> said.add(k.id()));
        InventedWorld.usual()
                .where(row -> row.row % 3 != 0, row -> row.set(Field.OBSTACLE, "modal"))
                .ringkasan()
                .kalimat()
                .forEach(k -> said.add(k.id()));
        var single = InventedWorld.usual();
        single.rows.removeIf(row -> row.row > 6 || !row.incubator.equals("Inkubator 01"));
        single.rows.getFirst().incubator = "Inkubator 99";
        single.ringkasan().kalimat().forEach(k -> said.add(k.id()));

        assertThat(said)
                .contains(
                        "K1", "K2", "K3", "G1", "G2", "H1", "H2", "H3", "H4", "H5", "V1", "V2", "T1", "T2", "D1", "D2",
                        "D3", "P1", "P0", "U1", "B1", "B2", "B3", "B4", "B5", "B6");
    }

    @Test
    void aSentenceOpensExactlyTheRowsItCounts() {
        var ringkasan = InventedWorld.usual().ringkasan();

        assertThat(ringkasan.kalimat())
                .filteredOn(k -> List.of("H1", "H2").contains(k.id()))
                .hasSize(12)
                .allSatisfy(k -> {
                    var about = k.kunci().split("\\.");
                    int n = ringkasan.capaian(about[1], about[2]).orElseThrow().n();
                    assertThat(rows(k)).as(k.kunci()).isEqualTo(n);
                });
        assertThat(ringkasan.kalimat())
                .filteredOn(k -> k.kunci().equals("P1.kpm.pembukuan"))
                .allSatisfy(k ->
                        assertThat(k.angka().getFirst().nilai()).isEqualByComparingTo(BigDecimal.valueOf(rows(k))));
    }

    private static long rows(Kalimat sentence) {
        return sentence.baris().stream()
                .flatMap(b -> Stream.of(b.baris().split(",")))
                .mapToLong(range -> {
                    var ends = range.split("-");
                    return Long.parseLong(ends[ends.length - 1]) - Long.parseLong(ends[0]) + 1;
                })
                .sum();
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(m -> m.group()).toList();
    }
}
