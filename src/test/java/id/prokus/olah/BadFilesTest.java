package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever is wrong with one file is said in a sentence, and stays with that file. */
@Story
class BadFilesTest {

    private static final Map<String, String> SENTENCES = Map.of(
            "terkunci.xlsx",
            "Berkas ini dikunci dengan kata sandi sehingga tidak dapat dibaca. Hapus kata sandinya, simpan, lalu kirim kembali.",
            "terkunci.xls",
            "Berkas ini dikunci dengan kata sandi sehingga tidak dapat dibaca. Hapus kata sandinya, simpan, lalu kirim kembali.",
            "terpotong.xlsx",
            "Berkas ini terpotong atau rusak, biasanya karena pengirimannya terputus. Mohon kirim kembali berkas aslinya.",
            "kosong.xlsx",
            "Berkas ini kosong. Mohon kirim kembali berkas yang berisi.",
            "bom.xlsx",
            "Berkas ini tidak wajar: isinya mengembang jauh melebihi ukurannya, sehingga tidak dibuka demi keamanan.",
            "gambar.xlsx",
            "Berkas ini berupa gambar atau video, bukan lembar kerja. Mohon kirim data dalam bentuk .xlsx, .xls, .ods, atau .csv.",
            "program lain.xlsx",
            "Berkas ini tidak memuat tabel monitoring KPM",
            "surat.docx",
            "Berkas .docx bukan buku kerja. Kirim laporan sebagai .xlsx, .xls, .ods, atau .csv.");

    /** A cell of a CSV that a spreadsheet would run; a plain negative number is none. */
    private static final Pattern RUNS =
            Pattern.compile("(?:^|,)\"?(?:[=@\\t\\r]|[+-](?!\\d+(?:\\.\\d+)?(?:,|$)))", Pattern.MULTILINE);

    private final OlahCommand olah;
    private final Visitor visitor;
    private final JdbcClient database;

    private static final Map<String, byte[]> FILES = new TreeMap<>();

    @TempDir
    Path folder;

    @BeforeAll
    static void many_ways_to_go_wrong() throws Exception {
        FILES.putAll(BadFiles.all());
    }

    BadFilesTest(ObjectProvider<OlahCommand> olah, Visitor visitor, JdbcClient database) {
        this.olah = olah.getObject();
        this.visitor = visitor;
        this.database = database;
    }

    @Test
    void on_the_terminal_each_bad_file_gets_its_sentence_and_all_others_are_processed() throws Exception {
        Meja meja = new Meja(folder, olah);
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            meja.receives(file.getKey(), file.getValue());
        }

        int exit = meja.processes();

        assertThat(exit).isEqualTo(1);
        SENTENCES.forEach(
                (file, sentence) -> assertThat(meja.said()).as(file).contains("Ditolak: " + file + ". " + sentence));
        assertThat(meja.said().lines().filter(line -> line.startsWith("Ditolak: ")))
                .hasSize(SENTENCES.size());
        assertThat(meja.said())
                .contains(
                        "Perhatikan: Bravo bermakro.xlsm. Berkas ini berisi makro; makronya diabaikan, datanya dibaca.");
        assertThat(meja.lines("kpm.csv")).hasSize(15 + 15 + 12 + 12 + 15 + 15 + 12 + 12);
        assertThat(meja.lines("temuan.csv"))
                .as("formulas that are errors")
                .anyMatch(line ->
                        line.startsWith("NILAI_TIDAK_TERBACA,Alfa rumus.xlsx,Data,3,omzet_akhir,\"Isi sel \"\"#REF!"))
                .anyMatch(line -> line.startsWith(
                        "NILAI_TIDAK_TERBACA,Alfa rumus.xlsx,Data,4,omzet_akhir,\"Isi sel \"\"#DIV/0!"));
        assertThat(meja.lines("pertanyaan.csv"))
                .as("a heading nobody can map")
                .anyMatch(line -> line.startsWith("Alfa aneh.csv,,O,Zzz qwx,"));
        assertThat(String.join("", meja.lines("kpm.csv")))
                .as("cells with control characters")
                .contains("modal kurang")
                .doesNotContainPattern("[\\x00-\\x09\\x0b-\\x1f]");
        assertThat(kept()).containsAll(FILES.keySet());
        nothingRuns(meja.keluaran());
    }

    @Test
    void dropped_on_the_desk_they_get_the_same_sentences() throws Exception {
        visitor.signIn();
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", Meja.ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();

        Form drop = visitor.open("/olah").form("/olah/berkas");
        FILES.forEach((name, bytes) -> drop.attach("berkas", name, bytes));
        drop.attach("berkas", "arsip rusak.zip", "PK rusak".getBytes(StandardCharsets.UTF_8));
        Answer received = drop.submit();

        assertThat(received.text())
                .contains("16 berkas diterima dan disimpan")
                .contains(
                        "Tidak diterima: arsip rusak.zip. Arsip rusak atau terpotong. Buat kembali arsipnya, lalu kirim ulang.");
        Answer desk = whenDone();
        SENTENCES.forEach((file, sentence) -> assertThat(desk.text())
                .as(file)
                .containsPattern(Pattern.quote(file) + "\\W+ditolak \\d+ " + Pattern.quote(sentence)));
        assertThat(desk.text()).contains("makronya diabaikan").contains("Zzz qwx");
    }

    /** Every receipt whose bytes are there, under the hash of those bytes. */
    private List<String> kept() {
        return database.sql("""
                select file.name from intake.received_file file join intake.content on content.sha256 = file.sha256
                where encode(sha256(content.bytes), 'hex') = file.sha256
                """).query(String.class).list();
    }

    private static void nothingRuns(Path results) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(results)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            if (file.toString().endsWith(".csv")) {
                assertThat(RUNS.matcher(Files.readString(file)).results().map(found -> found.group()))
                        .as(file.toString())
                        .isEmpty();
            }
        }
        assertThat(formulas(results.resolve("ringkasan.xlsx"))).isEmpty();
        try (Workbook handedBack = WorkbookFactory.create(new ByteArrayInputStream(
                Files.readAllBytes(results.resolve("kembalikan").resolve(BadFiles.INJECTION))))) {
            Sheet data = handedBack.getSheet("Data");
            int obstacle = Laporan.HEADING.indexOf("Kendala");
            assertThat(Stream.of(1, 2, 3, 4).map(row -> data.getRow(row).getCell(obstacle)))
                    .as("what the sender wrote stays as text")
                    .allMatch(cell -> cell.getCellType() == CellType.STRING)
                    .extracting(Cell::getStringCellValue)
                    .containsExactly(BadFiles.LINK, BadFiles.COMMAND, BadFiles.SUM, BadFiles.OLD_SUM);
            assertThat(data.getRow(6).getCell(obstacle).getCellFormula())
                    .as("and what was a formula of theirs is theirs")
                    .startsWith("HYPERLINK");
        }
        assertThat(formulas(results.resolve("kembalikan").resolve(BadFiles.INJECTION)))
                .as("only the sender's own")
                .hasSize(1);
    }

    private static List<String> formulas(Path workbook) throws IOException {
        List<String> formulas = new ArrayList<>();
        try (Workbook opened = WorkbookFactory.create(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            for (Sheet sheet : opened) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            formulas.add(sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    }
                }
            }
        }
        return formulas;
    }

    private Answer whenDone() {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Answer desk = visitor.open("/olah");
        while (!desk.page().select("[hx-trigger]").isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(200_000_000);
            desk = visitor.open("/olah");
        }
        return desk;
    }
}
