package id.prokus.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write, counted where the code list says. */
class CodeMentionsTest {

    private final CodeMentions mentions = CodeMentions.load();

    @ParameterizedTest
    @CsvSource({
        "modal kerja habis, modal",
        "kurang modal, modal",
        "butuh tambahan dana, modal",
        "Pinjaman bank susah, modal",
        "kedelai mahal, harga_bahan_baku",
        "minyak goreng mahal, harga_bahan_baku",
        "harga terigu naik terus, harga_bahan_baku",
        "bahan susah didapat, bahan_baku",
        "stok bibit langka, bahan_baku",
        "belum bisa pembukuan, keterampilan",
        "kurang terampil mengemas, keterampilan",
        "belum bisa jualan online, teknologi",
        "tidak punya HP android, teknologi",
        "sinyal jelek, teknologi",
        "belum punya NIB, perizinan",
        "urus PIRT sulit, perizinan",
        "P-IRT belum terbit, perizinan",
        "biaya izin mahal, perizinan",
        "sertifikat halal belum ada, perizinan",
        "pemasaran hanya tetangga, pemasaran",
        "belum ada merek, pemasaran",
        "sepi pembeli, pemasaran",
        "pandemi menurunkan pembeli, pandemi",
        "dampak Covid-19, pandemi",
        "cuaca, cuaca",
        "musim hujan, cuaca",
        "jarak pasar jauh, jarak_pasar",
        "ongkir mahal, jarak_pasar",
        "persaingan usaha sejenis, persaingan",
        "banyak pesaing, persaingan",
        "sewa tempat mahal, peralatan",
        "mesin rusak, peralatan",
        "anak sakit, kesehatan_keluarga",
        "kebanjiran karena banjir, bencana",
        "ayam terkena wabah, hama",
        "hati gundah, lainnya"
    })
    void aTextIsCountedUnderOneCode(String text, String code) {
        assertThat(mentions.codesOf(text, false)).extracting(MentionCode::code).containsExactly(code);
    }

    @Test
    void aTextThatNamesSeveralIsCountedUnderEach() {
        assertThat(mentions.codesOf("modal, alat, dan izin belum lengkap", false))
                .extracting(MentionCode::code)
                .containsExactly("modal", "peralatan", "perizinan");
        assertThat(mentions.codesOf("1. kurang modal 2. pemasaran", true))
                .extracting(MentionCode::code)
                .containsExactly("modal", "pemasaran");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-", "tidak ada", "Tidak ada kendala", "nihil", "tdk ada.", "Tidak ada tantangan yang berarti"})
    void whoNamesNothingIsCountedNowhere(String text) {
        assertThat(mentions.codesOf(text, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruang sempit", "peluang kecil", "manusia biasa", "kegiatan banyak", "halaman luas"})
    void aSignInsideAnotherWordIsNoSign(String text) {
        assertThat(mentions.codesOf(text, false))
                .extracting(MentionCode::code)
                .doesNotContain("modal", "kesehatan_keluarga");
    }

    @Test
    void aChallengeWrittenUnderKendalaIsCountedAsOneAndSaidToHaveBeenMoved() {
        var found = mentions.in(List.of(row("cuaca", "kedelai mahal"), row("harga bahan baku naik", "modal")));

        assertThat(found)
                .filteredOn(m -> m.code().code().equals("harga_bahan_baku"))
                .singleElement()
                .satisfies(m -> {
                    assertThat(m.code().isChallenge()).isTrue();
                    assertThat(m.count()).isEqualTo(2);
                    assertThat(m.moved()).isEqualTo(1);
                });
    }

    @Test
    void aFamilyThatNamesTheSameTwiceCountsOnce() {
        var found = mentions.in(List.of(row("harga bahan baku naik", "kedelai mahal")));

        assertThat(found).singleElement().satisfies(m -> assertThat(m.count()).isEqualTo(1));
    }

    @Test
    void whatNoCodeCoversIsListedAsItWasWritten() {
        var found = mentions.in(List.of(row("", "hati gundah"), row("", "kurang semangat")));

        assertThat(found).singleElement().satisfies(m -> {
            assertThat(m.code().code()).isEqualTo("lainnya");
            assertThat(m.quotes()).containsExactlyInAnyOrder("hati gundah", "kurang semangat");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "modal habis sejak usaha Siti Rahmawati tutup | modal habis sejak usaha … tutup",
                "utang ke Bu Ani 081234567890 | utang ke …",
                "pasar di Jl. Merdeka No. 5 sepi | pasar di … sepi",
                "mentor Budi jarang datang ke Desa Sukamaju | mentor … jarang datang ke …",
                "tidak punya HP Android karena Covid | tidak punya HP Android karena Covid",
                "terdampak pandemi | terdampak pandemi",
                "jalan rusak dan pasar sepi | jalan rusak dan pasar sepi"
            })
    void aQuotationPointsAtNobody(String text, String quoted) {
        assertThat(MentionText.quoted(text, row("", text))).isEqualTo(quoted);
    }

    private static KpmRow row(String challenge, String obstacle) {
        String[] values =
                IntStream.range(0, Field.values().length).mapToObj(i -> "").toArray(String[]::new);
        values[Field.NAME.ordinal()] = "Siti Rahmawati";
        values[Field.MENTOR.ordinal()] = "Budi";
        values[Field.CHALLENGE.ordinal()] = challenge;
        values[Field.OBSTACLE.ordinal()] = obstacle;
        return new KpmRow(
                new RowAddress("a.xlsx", "Data", 0, 6 + Math.abs(Arrays.hashCode(values) % 1000)),
                "Inkubator 01",
                values,
                "");
    }
}
