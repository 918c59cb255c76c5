package id.prokus.continuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.outreach.FiguresIssue;
import id.prokus.outreach.PublicFigures;
import id.prokus.programme.AidForm;
import id.prokus.programme.LegalBasis;
import id.prokus.programme.Scheme;
import id.prokus.programme.Standing;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Rupiah;
import id.prokus.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What the case to continue says, and what it does not. */
class BriefTest {

    /** 7,000 of 8,000 families by 27 incubators; 5,600 businesses run, 700 closed, 700 without an answer. */
    private static final PublicFigures FIGURES = new PublicFigures(
            2021,
            2,
            "sha256:0123456789abcdef",
            LocalDate.of(2021, 12, 1),
            10,
            8_000,
            27,
            Map.ofEntries(
                    Map.entry("", 7_000L),
                    Map.entry("status=aktif", 5_600L),
                    Map.entry("status=tutup", 700L),
                    Map.entry("status=tidak_dilaporkan", 700L),
                    Map.entry("angkatan=baru", 6_000L),
                    Map.entry("gerak=naik", 1_200L),
                    Map.entry("gerak=tetap", 3_500L),
                    Map.entry("gerak=turun", 300L),
                    Map.entry("angkatan=baru|gerak=naik", 1_000L),
                    Map.entry("angkatan=baru|gerak=tetap", 3_800L),
                    Map.entry("angkatan=baru|gerak=turun", 200L)),
            List.of(),
            List.of(new PublicFigures.Result(
                    "omzet",
                    "Omzet usaha",
                    "baru",
                    "rupiah",
                    "L1",
                    6_000,
                    Optional.of(1_500_000L),
                    Optional.of(1_900_000L))));

    private static final List<Scheme> SCHEMES = List.of(
            scheme("Pikiran Rakyat, 23 Desember 2020", 3_500_000),
            scheme("Media Indonesia, 30 Januari 2021", 2_000_000));

    @Test
    void needs_are_counted_in_whole_mentors_and_incubators_as_a_pencil_does() {
        Projection projection = brief(Map.of("sasaran", "50.000")).projection();

        assertThat(projection.mentors()).as("50,000 by 40 and by 20").isEqualTo(new Range(1_250, 2_500));
        assertThat(projection.incubators()).as("by 323 and by 194").isEqualTo(new Range(155, 258));
        assertThat(projection.years()).as("128 by 15 and 231 by 5").isEqualTo(new Range(9, 47));
        assertThat(projection.cost())
                .as("aid only: 2.0 and 3.5 million")
                .isEqualTo(new Range(100_000_000_000L, 175_000_000_000L));
    }

    @Test
    void loss_at_scale_is_never_hidden_and_no_answer_is_counted_both_ways() {
        List<Projection.Scenario> scenarios =
                brief(Map.of("sasaran", "10000")).projection().scenarios();

        assertThat(scenarios).extracting(Projection.Scenario::loss).containsExactly(0, 25, 50);
        assertThat(scenarios.get(0).running()).as("80 and 88.88 percent").isEqualTo(new Range(8_000, 8_888));
        assertThat(scenarios.get(2).running()).isEqualTo(new Range(4_000, 4_444));
        assertThat(scenarios.get(2).costOfEach().high())
                .as("35 billion by 4,000")
                .isEqualTo(8_750_000);
    }

    @Test
    void twenty_thousand_draws_lie_where_a_pencil_puts_their_ends_and_are_the_same_each_time() {
        Map<String, String> certain = Map.of(
                "sasaran", "10000",
                "bantuan_rendah", "3000000",
                "bantuan_tinggi", "3000000",
                "hilang_rendah", "50",
                "hilang_tinggi", "50");
        Expected expected = brief(certain).expected();

        assertThat(expected.of(Quantity.BIAYA_KELUARGA))
                .as("nothing but the aid, and no doubt about it")
                .contains(new Spread(3_000_000, 3_000_000, 3_000_000));
        Spread upgraded = expected.of(Quantity.NAIK).orElseThrow();
        assertThat(upgraded.low())
                .as("800 net of 6,000 and of 5,000 known: 13.3 to 16 percent, half of it lost")
                .isBetween(667L, 700L);
        assertThat(upgraded.high()).isBetween(770L, 800L);
        Spread each = expected.of(Quantity.BIAYA_NAIK).orElseThrow();
        assertThat(each.low()).as("30 billion by at most 800").isBetween(37_500_000L, 39_000_000L);
        assertThat(each.high()).as("and by at least 667").isBetween(43_500_000L, 45_000_000L);
        assertThat(brief(certain).expected()).as("the seed is fixed").isEqualTo(expected);
    }

    @Test
    void between_a_tenth_and_nine_tenths_lies_what_was_assumed_and_the_reader_may_name_a_threshold() {
        Map<String, String> typed = Map.of("sasaran", "10000", "ambang", "30.000.000");
        Brief brief = brief(typed);
        Spread family = brief.expected().of(Quantity.BIAYA_KELUARGA).orElseThrow();

        assertThat(family.low()).as("a tenth between 2.0 and 3.5 million").isBetween(2_130_000L, 2_170_000L);
        assertThat(family.middle()).isBetween(2_730_000L, 2_770_000L);
        assertThat(family.high()).isBetween(3_330_000L, 3_370_000L);
        assertThat(brief.expected().belowThreshold()).isPresent();
        assertThat(brief.expectation().stream().map(Text::indonesian))
                .anyMatch(sentence -> sentence.startsWith("Bila ProKUS diperluas ke 10.000 keluarga")
                        && sentence.contains("80 %:")
                        && sentence.contains("untuk satu inkubator baru")
                        && sentence.contains("Tingkat bukti L1; belum teruji di luar"))
                .anyMatch(sentence -> sentence.contains("dari 100 hitungan"))
                .anyMatch(sentence -> sentence.contains("bukan perubahan karena program"));
    }

    @Test
    void where_no_more_moved_up_than_down_or_closed_no_cost_of_an_upgrade_is_told() {
        var figures = new PublicFigures(
                2021,
                2,
                "sha256:0123456789abcdef",
                LocalDate.of(2021, 12, 1),
                10,
                8_000,
                27,
                Map.of(
                        "", 1_000L,
                        "angkatan=baru", 1_000L,
                        "gerak=naik", 100L,
                        "gerak=tutup", 300L,
                        "angkatan=baru|gerak=naik", 100L,
                        "angkatan=baru|gerak=tutup", 300L),
                List.of(),
                List.of());
        Brief brief = brief(figures, Map.of());

        assertThat(brief.expected().of(Quantity.BIAYA_NAIK)).isEmpty();
        assertThat(brief.expectation().stream().map(Text::indonesian))
                .anyMatch(sentence -> sentence.contains("yang naik tidak lebih banyak"));
    }

    @Test
    void at_l1_no_document_speaks_of_impact_but_to_say_why_not_and_what_to_do() throws IOException {
        Brief brief = brief(Map.of());
        String refusal = brief.evidence().refusal().indonesian();

        assertThat(brief.evidence()).isEqualTo(Evidence.L1);
        assertThat(refusal).startsWith("Naskah ini tidak menyebut dampak");
        assertThat(brief.evidence().toDo()).hasSizeGreaterThan(3);
        for (String text : List.of(pdf(brief), docx(brief), pptx(brief))) {
            assertThat(text)
                    .contains("diundi per kecamatan", "Dua puluh ribu hitungan", "naik kelas")
                    .contains("25 % hilang", "50 % hilang");
            assertThat(occurrences(text, "dampak")).as("only in the refusal").isEqualTo(1);
        }
        assertThat(Stream.of(brief.reach(), brief.known(), brief.enlargement(), brief.expectation())
                        .flatMap(List::stream)
                        .map(Text::indonesian))
                .noneMatch(sentence -> sentence.contains("dampak") || sentence.contains("karena ProKUS"));
    }

    @Test
    void what_is_not_known_is_left_out_of_the_cost_and_said_so() {
        assertThat(brief(Map.of()).enlargement().stream().map(Text::indonesian))
                .anyMatch(sentence -> sentence.contains("Belum termasuk, karena belum diketahui")
                        && sentence.contains("Biaya per mentor")
                        && sentence.contains("terlalu kecil"));
        Map<String, String> typed = Map.of("biaya_mentor_rendah", "20.000.000", "biaya_mentor_tinggi", "30.000.000");
        assertThat(brief(typed).assumptions().source(Assumption.BIAYA_MENTOR).indonesian())
                .isEqualTo("diisi pembaca");
        assertThat(brief(typed).projection().unknownCosts()).doesNotContain(Assumption.BIAYA_MENTOR);
    }

    @Test
    void sources_that_do_not_agree_stay_a_range() {
        assertThat(brief(Map.of()).assumptions().of(Assumption.BANTUAN)).isEqualTo(new Range(2_000_000, 3_500_000));
        assertThat(brief(Map.of()).projection().drivers().getFirst().assumption())
                .isEqualTo(Assumption.BANTUAN);
    }

    @Test
    void an_assumption_that_cannot_be_is_refused_with_what_to_do() {
        for (Map<String, String> typed : List.of(
                Map.of("beban_mentor_rendah", "nol"),
                Map.of("beban_mentor_rendah", "0"),
                Map.of("beban_mentor_rendah", "90"),
                Map.of("hilang_tinggi", "120"),
                Map.of("sasaran", "0"))) {
            assertThatThrownBy(() -> brief(typed)).as("%s", typed).isInstanceOf(Refusal.class);
        }
    }

    @Test
    void the_budget_stands_scheme_by_scheme_and_is_not_added_up() throws IOException {
        assertThat(brief(Map.of("sasaran", "10000")).budgets())
                .extracting(Brief.SchemeBudget::total)
                .containsExactly(Range.of(35_000_000_000L), Range.of(20_000_000_000L));
        assertThat(pdf(brief(Map.of("sasaran", "10000")))).contains("35.000.000.000", "Skema tidak dijumlahkan");
        assertThat(brief(Map.of()).reach().stream().map(Text::indonesian))
                .as("2.0 and 3.5 million by 7,000 of 5,600")
                .anyMatch(sentence -> sentence.contains("Rp2.500.000–4.375.000 per usaha"));
    }

    private static Brief brief(Map<String, String> typed) {
        return brief(FIGURES, typed);
    }

    private static Brief brief(PublicFigures figures, Map<String, String> typed) {
        return Brief.of(
                new FiguresIssue(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        figures,
                        "uji",
                        Instant.parse("2021-12-02T00:00:00Z"),
                        Optional.empty()),
                Assumptions.of(figures, SCHEMES, typed),
                SCHEMES);
    }

    private static Scheme scheme(String name, long amount) {
        return new Scheme(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                name,
                AidForm.CASH,
                Standing.PLANNED,
                "",
                Optional.of(Rupiah.of(amount)),
                OptionalInt.empty(),
                Optional.empty(),
                new LegalBasis("", Optional.empty(), ""),
                "",
                "");
    }

    private static String pdf(Brief brief) throws IOException {
        try (var document = Loader.loadPDF(BriefFile.PDF.of(brief))) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static String docx(Brief brief) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(BriefFile.DOCX.of(brief)));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private static String pptx(Brief brief) throws IOException {
        try (var show = new XMLSlideShow(new ByteArrayInputStream(BriefFile.PPTX.of(brief)))) {
            var text = new StringBuilder();
            show.getSlides()
                    .forEach(slide -> slide.getShapes().forEach(shape -> {
                        if (shape instanceof org.apache.poi.xslf.usermodel.XSLFTextShape words) {
                            text.append(words.getText()).append('\n');
                        } else if (shape instanceof org.apache.poi.xslf.usermodel.XSLFTable table) {
                            table.getRows()
                                    .forEach(row -> row.getCells()
                                            .forEach(cell ->
                                                    text.append(cell.getText()).append('\n')));
                        }
                    }));
            return text.toString();
        }
    }

    private static int occurrences(String text, String word) {
        return text.split(word, -1).length - 1;
    }
}
