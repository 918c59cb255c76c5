package id.prokus.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.prokus.workbook.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no workbook is refused by what it is, whatever its name, with a sentence that says what to do. */
class RefusedFilesTest {

    static Stream<Arguments> files() throws IOException {
        return Stream.of(
                Arguments.of("nothing at all", new byte[0], Reason.EMPTY, "kosong"),
                Arguments.of("only zeros", new byte[5000], Reason.EMPTY, "kosong"),
                Arguments.of("an encrypted xlsx", Kept.bytes("terkunci.xlsx"), Reason.ENCRYPTED, "kata sandi"),
                Arguments.of("an encrypted xls", Kept.bytes("terkunci.xls"), Reason.ENCRYPTED, "kata sandi"),
                Arguments.of(
                        "an encrypted ods",
                        Zipped.ods("")
                                .with("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
                                .bytes(),
                        Reason.ENCRYPTED,
                        "kata sandi"),
                Arguments.of("a picture", letters("\u0089PNG\r\n\u001a\n...."), Reason.NOT_A_WORKBOOK, "gambar"),
                Arguments.of("a photo", letters("\u00ff\u00d8\u00ff\u00e0...."), Reason.NOT_A_WORKBOOK, "gambar"),
                Arguments.of("a PDF", letters("%PDF-1.7\n..."), Reason.NOT_A_WORKBOOK, "PDF"),
                Arguments.of(
                        "a Word document",
                        Zipped.empty()
                                .with("_rels/.rels", Zipped.relations("officeDocument", "word/document.xml"))
                                .bytes(),
                        Reason.NOT_A_WORKBOOK,
                        "Word"),
                Arguments.of("an old Word document", ole("WordDocument"), Reason.NOT_A_WORKBOOK, "Word"),
                Arguments.of("an Excel 95 workbook", ole("Book"), Reason.NOT_A_WORKBOOK, "sangat lama"),
                Arguments.of(
                        "a binary workbook",
                        Zipped.empty()
                                .with("_rels/.rels", Zipped.relations("officeDocument", "xl/workbook.bin"))
                                .bytes(),
                        Reason.NOT_A_WORKBOOK,
                        ".xlsb"),
                Arguments.of(
                        "a zip of workbooks",
                        Zipped.empty().with("Inkubator 01.xlsx", "x").bytes(),
                        Reason.NOT_A_WORKBOOK,
                        "Keluarkan isinya"),
                Arguments.of(
                        "some other zip",
                        Zipped.empty().with("foto.jpg", "x").bytes(),
                        Reason.NOT_A_WORKBOOK,
                        "arsip zip"),
                Arguments.of(
                        "a web page called xls",
                        letters("<html xmlns:x='x'><table><tr><td>Nama</td></tr></table></html>"),
                        Reason.NOT_A_WORKBOOK,
                        "halaman web"),
                Arguments.of(
                        "a workbook of Excel 2003 in XML",
                        letters("<?xml version='1.0'?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>"),
                        Reason.NOT_A_WORKBOOK,
                        "XML Excel 2003"),
                Arguments.of(
                        "a link to Google Sheets",
                        letters("{\"url\": \"https://docs.google.com/open?id=x\"}"),
                        Reason.NOT_A_WORKBOOK,
                        "tautan"),
                Arguments.of("bytes of no kind", noise(), Reason.NOT_A_WORKBOOK, "tidak dikenali"),
                Arguments.of(
                        "a workbook without a data sheet",
                        Zipped.xlsx("")
                                .with("xl/_rels/workbook.xml.rels", Zipped.relations("chartsheet", "c.xml"))
                                .bytes(),
                        Reason.NO_SHEET,
                        "lembar data"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void is_named_with_its_reason(String what, byte[] bytes, Reason reason, String word) {
        UnreadableFile refused = refused(bytes);

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused)
                .hasMessageStartingWith("Berkas ini")
                .hasMessageContaining(word)
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabel.xlsx", "tabel.xls", "tabel.ods"})
    void a_file_cut_anywhere_is_refused_and_never_half_read(String file) throws Exception {
        byte[] whole = Kept.bytes(file);
        Book book = new Workbooks().read(whole);

        for (int length = 8; length < whole.length; length += whole.length / 40) {
            try {
                assertThat(new Workbooks().read(Arrays.copyOf(whole, length)))
                        .as("nothing but padding was lost")
                        .isEqualTo(book);
            } catch (UnreadableFile refused) {
                assertThat(refused.reason()).as("cut to " + length).isEqualTo(Reason.TRUNCATED);
            }
        }
    }

    @Test
    void half_a_file_is_truncated_and_said_to_be() {
        for (String file : new String[] {"tabel.xlsx", "tabel.xls", "tabel.ods", "terkunci.xlsx"}) {
            byte[] whole = Kept.bytes(file);

            UnreadableFile refused = refused(Arrays.copyOf(whole, whole.length / 2));

            assertThat(refused.reason()).as(file).isEqualTo(Reason.TRUNCATED);
            assertThat(refused).hasMessageContaining("terpotong atau rusak");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabel.xlsx", "tabel.xls", "tabel.ods", "terkunci.xlsx", "terkunci.xls"})
    void a_file_with_bytes_changed_on_the_way_never_fails_otherwise_than_by_refusal(String file) {
        byte[] whole = Kept.bytes(file);
        Random random = new Random(7);

        for (int attempt = 0; attempt < 100; attempt++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + attempt % 9; i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt();
            }
            try {
                assertThat(new Workbooks().read(changed).sheets()).isNotEmpty();
            } catch (UnreadableFile e) {
                assertThat(e.getMessage()).startsWith("Berkas ini");
            }
        }
    }

    @Test
    void a_shared_text_that_does_not_exist_names_the_damaged_sheet() {
        UnreadableFile refused = refused(Zipped.xlsx("<row r='1'><c r='A1' t='s'><v>12</v></c></row>")
                .with("xl/sharedStrings.xml", "<sst><si><t>satu</t></si></sst>")
                .bytes());

        assertThat(refused.reason()).isEqualTo(Reason.TRUNCATED);
        assertThat(refused).hasMessageContaining("lembar \"Data\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='A1'><v>1</v></c>",
                "<row r='1'><c r='AAAA1'><v>1</v></c></row>",
                "<row r='1048577'><c r='A1'><v>1</v></c></row>",
                "<row r='-4'><c r='A1'><v>1</v></c></row>",
                "<row r='1'><c r='A1'><v>1</v></row></c>"
            })
    void a_damaged_sheet_is_named(String rows) {
        assertThat(refused(Zipped.xlsx(rows).bytes())).hasMessageContaining("lembar \"Data\"");
        assertThat(refused(Zipped.ods("<t:table t:name='Data'><t:table-row></t:table>")
                        .bytes()))
                .hasMessageContaining("lembar \"Data\"");
    }

    private static UnreadableFile refused(byte[] bytes) {
        UnreadableFile refused = catchThrowableOfType(UnreadableFile.class, () -> new Workbooks().read(bytes));
        assertThat(refused).isNotNull();
        return refused;
    }

    private static byte[] letters(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] noise() {
        byte[] noise = new byte[5000];
        new Random(3).nextBytes(noise);
        noise[0] = 'x';
        return noise;
    }

    private static byte[] ole(String entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            container.getRoot().createDocument(entry, new java.io.ByteArrayInputStream(new byte[100]));
            container.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
