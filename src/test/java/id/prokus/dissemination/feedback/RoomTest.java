package id.prokus.dissemination.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.dissemination.Hall;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.FrozenWorld;
import id.prokus.olah.ProcessWorkbooks;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.programme.roster.Rosters;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.LibreOffice;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.function.SingletonSupplier;

/** What happens in the room: a screen that follows, forms on paper, reports that are handed in, and minutes of all that. */
@Story
@TestInstance(Lifecycle.PER_CLASS)
class RoomTest {

    private static final int ORGANISATIONS = 40;

    private final SingletonSupplier<Hall> built;

    RoomTest(
            Visitor visitor,
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Rosters rosters) {
        this.built =
                SingletonSupplier.of(() -> new Hall(visitor, processWorkbooks, currentResults, freezeRound, rosters));
    }

    private Hall hall() {
        return built.obtain();
    }

    @Test
    void forty_who_look_are_told_of_a_comment_and_never_what_it_says() throws Exception {
        var connected = new CountDownLatch(ORGANISATIONS);
        var told = new CountDownLatch(ORGANISATIONS);
        List<AutoCloseable> streams = new ArrayList<>();
        List<String> heard = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < ORGANISATIONS; i++) {
            Visitor looker = i % 2 == 0 ? hall().alfa : hall().operator;
            var lines = looker.listen(hall().meeting + "/aliran");
            streams.add(lines);
            Thread.ofVirtual().start(() -> {
                int events = 0;
                var all = lines.iterator();
                while (all.hasNext()) {
                    String line = all.next();
                    heard.add(line);
                    if (line.startsWith("event:")) {
                        events++;
                        (events == 1 ? connected : told).countDown();
                        if (events == 2) {
                            return;
                        }
                    }
                }
            });
        }
        assertThat(connected.await(60, TimeUnit.SECONDS)).isTrue();

        comment("Masukan yang dilihat semua orang").submit();

        assertThat(told.await(60, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).noneMatch(line -> line.contains("Masukan yang dilihat"));
        assertThat(hall().operator.open(hall().meeting + "/layar/bagian").body())
                .contains("Masukan yang dilihat semua orang")
                .doesNotContain("<html");
        for (AutoCloseable stream : streams) {
            stream.close();
        }
    }

    @Test
    void several_paper_forms_of_one_organisation_are_kept_apart_and_say_that_they_were_paper() {
        Answer first =
                paper(FrozenWorld.BRAVO).with("kendala", "Modal terlambat").submit();
        Answer second = paper(FrozenWorld.BRAVO)
                .with("kendala", "Mentor berganti")
                .with("perbaikan-tksk", "Kunjungan lebih awal")
                .with("masukan", "Tabel capaian kurang besar")
                .submit();
        Answer empty = paper(FrozenWorld.BRAVO).submit();

        assertThat(first.text()).contains("Formulir 1 Inkubator Bravo dicatat");
        assertThat(second.text()).contains("Formulir 2 Inkubator Bravo dicatat", "(2 formulir sudah dicatat)");
        assertThat(empty.text()).contains("Formulir ini kosong");
        assertThat(hall().bravo.open(hall().meeting + "/jawaban").text())
                .contains("Formulir kertas 1", "Modal terlambat", "Formulir kertas 2", "Mentor berganti");
        assertThat(hall().operator.open(hall().meeting + "/masukan").text())
                .contains("Tabel capaian kurang besar", "dari kertas");
        assertThat(hall().operator.open(hall().meeting + "/formulir").page().select("article.sheet"))
                .hasSize(6);
    }

    @Test
    void a_report_is_kept_as_received_whatever_it_is_called_and_opened_by_its_organisation_only() throws IOException {
        byte[] slides = slides();
        Answer attached = attach("laporan 2021.docx", slides)
                .with("tantangan", "Cuaca")
                .with("rencana", "Menambah mentor")
                .submit();
        String address = attached.page().select(".saying a[href*=lampiran]").attr("href");

        assertThat(attached.text()).contains("laporan 2021.docx", "PPTX");
        assertThat(attached.page().select(".saying textarea").eachText()).contains("Cuaca", "Menambah mentor");
        assertThat(hall().alfa.open(address).bytes()).isEqualTo(slides);
        assertThat(hall().alfa.open(address).header("Content-Disposition")).startsWith("attachment");
        assertThat(hall().bravo.open(address).status()).isEqualTo(422);
        assertThat(attach("sekali lagi.pptx", slides).submit().text()).contains("sudah dilampirkan");
    }

    @Test
    void what_is_no_document_or_holds_macros_is_refused_with_a_sentence() throws IOException {
        byte[] plain = "hanya kata".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(slides(), 2_000);

        assertThat(attach("laporan.pdf", plain).submit().text()).contains("bukan dokumen Word");
        assertThat(attach("laporan.pptx", cut).submit().text()).contains("bukan dokumen Word");
        assertThat(attach("laporan.docx", zip("word/document.xml")).submit().text())
                .contains("bukan dokumen Word");
        assertThat(attach("laporan.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"))
                        .submit()
                        .text())
                .contains("memuat makro");
        assertThat(attach("laporan.pdf", new byte[26 << 20]).submit().text()).contains("lebih dari 25 MB");
    }

    @Test
    void minutes_tell_what_happened_and_open_without_repair(@TempDir Path folder) throws Exception {
        comment("Omzet perlu dilihat menurut musim").submit();
        paper("Inkubator Cakra").with("tantangan", "Jalan rusak").submit();
        hall().operator
                .open(hall().meeting)
                .form(hall().meeting + "/kehadiran")
                .with("undangan", hall().invitation(FrozenWorld.ALFA))
                .with("nama", "Ibu Rekaan")
                .with("tempat", "ruang")
                .submit();

        Answer minutes = hall().operator.open(hall().meeting + "/notula.docx");
        Path file = Files.write(folder.resolve("notula.docx"), minutes.bytes());

        try (var document = new XWPFDocument(new ByteArrayInputStream(minutes.bytes()));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText())
                    .contains("Notula Rapat hasil ProKUS 2021", "Ibu Rekaan", "Pimpinan rapat")
                    .contains("Sebuah inkubator: Omzet perlu dilihat menurut musim", "Jalan rusak")
                    .contains("1 dari 3 inkubator", hall().snapshot.shortHash());
        }
        assertThat(LibreOffice.convert(file, "pdf", folder)).isNotEmptyFile();
        assertThat(hall().alfa.open(hall().meeting + "/notula.docx").status()).isEqualTo(403);
    }

    @Test
    void slides_tell_the_same_to_a_whole_room_without_naming_who_did_not_agree(@TempDir Path folder) throws Exception {
        comment("Musim tanam mengubah omzet " + "dan itu perlu dilihat ".repeat(20))
                .submit();
        paper("Inkubator Cakra").with("kendala", "Modal datang terlambat").submit();

        Answer slides = hall().operator.open(hall().meeting + "/salindia.pptx");
        Path file = Files.write(folder.resolve("salindia.pptx"), slides.bytes());

        try (var show = new XMLSlideShow(new ByteArrayInputStream(slides.bytes()));
                var text = new SlideShowExtractor<>(show)) {
            assertThat(text.getText())
                    .contains("Rapat hasil ProKUS 2021", hall().snapshot.shortHash(), "Kehadiran")
                    .contains("Sebuah inkubator tentang Omzet usaha, KPM baru: “Musim tanam mengubah omzet", "…”")
                    .contains("Kendala apa yang menahan", "Tindak lanjut yang disepakati")
                    .contains("belum diverifikasi")
                    .doesNotContain("Modal datang terlambat", FrozenWorld.ALFA + ":");
        }
        assertThat(LibreOffice.convert(file, "pdf", folder)).isNotEmptyFile();
        assertThat(hall().alfa.open(hall().meeting + "/salindia.pptx").status()).isEqualTo(403);
    }

    private Form comment(String body) {
        return hall().alfa
                .open(hall().meeting + "/masukan/baru?tentang=angka:omzet.baru")
                .form(hall().meeting + "/masukan/baru")
                .with("isi", body)
                .with("simpan", "kirim");
    }

    private Form paper(String organisation) {
        return hall().operator
                .open(hall().meeting + "/kertas")
                .form(hall().meeting + "/kertas")
                .with("lembaga", hall().invitation(organisation));
    }

    private Form attach(String name, byte[] content) {
        return hall().alfa
                .open(hall().meeting + "/lampiran")
                .form(hall().meeting + "/lampiran")
                .attach("berkas", name, content);
    }

    private static byte[] slides() throws IOException {
        try (var show = new XMLSlideShow();
                var out = new ByteArrayOutputStream()) {
            show.createSlide();
            show.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String... parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
