package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.programme.Edition;
import id.prokus.report.AddedWords;
import id.prokus.report.Additions;
import id.prokus.report.DocumentFormat;
import id.prokus.report.DocumentOrder;
import id.prokus.report.RingkasanPart;
import id.prokus.report.Scope;
import id.prokus.report.Version;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import id.prokus.testing.Story;
import id.prokus.vocabulary.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** From workbooks to everybody's documents, without a browser. */
@Story
class DocumentsCommandTest {

    private static final DocumentProgress NOBODY_WAITS = new DocumentProgress() {
        @Override
        public void begin(int files) {}

        @Override
        public void done(String file) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    private final OlahCommand olah;
    private final DocumentsCommand documents;
    private final CurrentResults currentResults;
    private final RingkasanIssue ringkasanIssue;
    private final FreezeRound freezeRound;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    DocumentsCommandTest(
            ObjectProvider<OlahCommand> olah,
            ObjectProvider<DocumentsCommand> documents,
            CurrentResults currentResults,
            RingkasanIssue ringkasanIssue,
            FreezeRound freezeRound) {
        this.olah = olah.getObject();
        this.documents = documents.getObject();
        this.currentResults = currentResults;
        this.ringkasanIssue = ringkasanIssue;
        this.freezeRound = freezeRound;
    }

    @BeforeEach
    void two_of_three_incubators_have_reported() throws IOException {
        new Meja(folder, olah)
                .receives("Monitoring Alfa.csv", Laporan.about(1, 30))
                .receives("Monitoring Bravo.csv", Laporan.about(31, 25))
                .processes();
    }

    @Test
    void everybody_on_the_roster_gets_a_document_and_the_index_names_each_with_its_pages_and_hash() throws Exception {
        int exit = makes("--versi", "dua-halaman", "--format", "pdf");

        assertThat(exit).isZero();
        assertThat(files())
                .containsExactly(
                        "daftar.csv",
                        "ringkasan-2021-0-nasional-dua-halaman.pdf",
                        "ringkasan-2021-1-provinsi-32-jawa-barat-dua-halaman.pdf",
                        "ringkasan-2021-2-inkubator-01-inkubator-alfa-dua-halaman.pdf",
                        "ringkasan-2021-2-inkubator-02-inkubator-bravo-dua-halaman.pdf",
                        "ringkasan-2021-2-inkubator-03-inkubator-cakra-dua-halaman.pdf");
        for (String line : index()) {
            String[] cells = line.split(",");
            byte[] bytes = Files.readAllBytes(out().resolve(cells[0]));
            assertThat(cells[4]).isEqualTo("2");
            assertThat(cells[5])
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        }
        assertThat(text("ringkasan-2021-2-inkubator-03-inkubator-cakra-dua-halaman.pdf"))
                .contains("Inkubator Cakra belum menyampaikan laporan")
                .doesNotContain("Inkubator Alfa");
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("5/5", "Dokumen: 5 berkas", "Waktu: ");
    }

    @Test
    void the_same_input_gives_the_same_bytes_in_every_format() throws IOException {
        makes("--lingkup", "nasional,pelaku", "--format", "docx,pdf,xlsx,pptx,json");
        List<String> first = index();

        makes("--lingkup", "nasional,pelaku", "--format", "docx,pdf,xlsx,pptx,json");

        assertThat(index()).isEqualTo(first).hasSize(5 + 2 * 7);
    }

    @Test
    void a_smaller_set_takes_the_place_of_a_larger_one_and_leaves_what_is_not_its_own() throws IOException {
        makes("--format", "xlsx");
        Files.writeString(out().resolve("catatan saya.txt"), "tetap");

        makes("--format", "xlsx", "--lingkup", "nasional");

        assertThat(files()).containsExactly("catatan saya.txt", "daftar.csv", "ringkasan-2021-0-nasional.xlsx");
    }

    @Test
    void wrong_words_are_told_before_anything_is_made() {
        assertThatThrownBy(() -> makes("--format", "odt"))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("--format odt tidak dikenal");
        assertThatThrownBy(() -> makes("--lingkup", "desa")).hasMessageContaining("--lingkup desa");
        assertThatThrownBy(() -> documents.run(List.of("--edisi", "2031", "--keluaran", out().toString()), terminal()))
                .isInstanceOf(WrongUsage.class)
                .hasMessageContaining("Edisi 2031 belum diolah");
        assertThat(out()).doesNotExist();
    }

    @Test
    void a_document_that_cannot_be_made_is_named_and_the_others_stand() {
        var result = withWords((edition, scope) -> {
                    if (scope.key().equals("Inkubator Bravo")) {
                        throw new IllegalStateException("rusak");
                    }
                    return Additions.NONE;
                })
                .write(processed(), xlsxOfAll(), out(), NOBODY_WAITS);

        assertThat(result.unwritten())
                .extracting(UnwrittenResult::name)
                .containsExactly("ringkasan-2021-2-inkubator-02-inkubator-bravo.xlsx");
        assertThat(result.written()).hasSize(4);
        assertThat(out().resolve("ringkasan-2021-2-inkubator-01-inkubator-alfa.xlsx"))
                .exists();
    }

    @Test
    void once_the_round_is_frozen_every_document_cites_it() throws IOException {
        makes("--versi", "dua-halaman", "--format", "pdf", "--lingkup", "provinsi,pelaku");
        assertThat(text("ringkasan-2021-1-provinsi-32-jawa-barat-dua-halaman.pdf"))
                .contains("belum dibekukan");

        var frozen =
                freezeRound.freeze(Edition.prokus(2021), processed().fingerprint(), "Rapat hasil", Actor.atTerminal());
        makes("--versi", "dua-halaman", "--format", "pdf", "--lingkup", "provinsi,pelaku");

        for (String name : files()) {
            if (name.endsWith(".pdf")) {
                assertThat(text(name))
                        .as(name)
                        .contains("olahan versi " + frozen.version() + " (" + frozen.shortHash() + "), dibekukan ");
            }
        }
    }

    @Test
    void what_was_said_of_one_incubator_stands_in_its_document_only() throws IOException {
        var words = new Additions(
                List.of(new Additions.Said(RingkasanPart.OBSTACLES, "Listrik sering padam.", Additions.Basis.MEETING)),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        withWords((edition, scope) -> scope.key().equals("Inkubator Alfa") ? words : Additions.NONE)
                .write(
                        processed(),
                        new DocumentOrder(
                                EnumSet.allOf(Scope.Kind.class),
                                false,
                                EnumSet.of(Version.TWO_PAGES),
                                EnumSet.of(DocumentFormat.PDF)),
                        out(),
                        NOBODY_WAITS);

        for (String name : files()) {
            if (name.endsWith(".pdf")) {
                assertThat(text(name).contains("Listrik sering padam. (M)"))
                        .as(name)
                        .isEqualTo(name.contains("alfa"));
            }
        }
    }

    @Test
    void a_set_that_is_no_longer_wanted_leaves_the_folder_as_it_was() throws IOException {
        makes("--format", "xlsx", "--lingkup", "nasional");
        byte[] before = Files.readAllBytes(out().resolve("daftar.csv"));
        var stopped = new DocumentProgress() {
            private volatile boolean cancelled;

            @Override
            public void begin(int files) {}

            @Override
            public void done(String file) {
                cancelled = true;
            }

            @Override
            public boolean cancelled() {
                return cancelled;
            }
        };

        assertThatThrownBy(() ->
                        withWords((edition, scope) -> Additions.NONE).write(processed(), xlsxOfAll(), out(), stopped))
                .isInstanceOf(WriteDocuments.Cancelled.class);

        assertThat(files()).containsExactly("daftar.csv", "ringkasan-2021-0-nasional.xlsx");
        assertThat(Files.readAllBytes(out().resolve("daftar.csv"))).isEqualTo(before);
    }

    private static DocumentOrder xlsxOfAll() {
        return new DocumentOrder(
                DocumentOrder.usual().kinds(), false, EnumSet.of(Version.FULL), EnumSet.of(DocumentFormat.XLSX));
    }

    private Processed processed() {
        return currentResults.find(Edition.prokus(2021)).orElseThrow();
    }

    private WriteDocuments withWords(AddedWords words) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("words", words);
        return new WriteDocuments(ringkasanIssue, beans.getBeanProvider(AddedWords.class));
    }

    private int makes(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--edisi", "2021", "--keluaran", out().toString()));
        arguments.addAll(List.of(more));
        return documents.run(arguments, terminal());
    }

    private Terminal terminal() {
        said.reset();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Terminal(out, out, 0);
    }

    private Path out() {
        return folder.resolve("dokumen");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(out())) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private List<String> index() throws IOException {
        return Files.readAllLines(out().resolve("daftar.csv")).stream().skip(1).toList();
    }

    private String text(String name) throws IOException {
        try (var pdf = Loader.loadPDF(out().resolve(name).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
