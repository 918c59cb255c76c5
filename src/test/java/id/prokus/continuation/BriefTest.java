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
            Map.of("", 7_000L, "status=aktif", 5_600L, "status=tutup", 700L, "status=tidak_dilaporkan", 700L),
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
    void at_l1_no_document_speaks_of_impact_but_to_say_why_not_and_what_to_do() throws IOException {
        Brief brief = brief(Map.of());
        String refusal = brief.evidence().refusal().indonesian();

        assertThat(brief.evidence()).isEqualTo(Evidence.L1);
        assertThat(refusal).startsWith("Naskah ini tidak menyebut dampak");
        assertThat(brief.evidence().toDo()).hasSizeGreaterThan(3);
        for (String text : List.of(pdf(brief), docx(brief), pptx(brief))) {
            assertThat(text).contains("diundi per kecamatan").contains("25 % hilang", "50 % hilang");
            assertThat(occurrences(text, "dampak")).as("only in the refusal").isEqualTo(1);
        }
        assertThat(Stream.of(brief.reach(), brief.known(), brief.enlargement())
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
        return Brief.of(
                new FiguresIssue(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        FIGURES,
                        "uji",
                        Instant.parse("2021-12-02T00:00:00Z"),
                        Optional.empty()),
                Assumptions.of(FIGURES, SCHEMES, typed),
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
