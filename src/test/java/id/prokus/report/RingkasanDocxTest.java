package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.LibreOffice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingkasanDocxTest {

    private static final char NON_BREAKING_HYPHEN = '\u2011';

    @TempDir
    Path folder;

    @Test
    void everySentenceOfTheRingkasanStandsInTheDocument() throws IOException {
        var ringkasan = InventedWorld.usual().ringkasan();

        try (var docx = open(Opened.docx(ringkasan))) {
            var text = text(docx);

            assertThat(ringkasan.kalimat()).hasSizeGreaterThan(30);
            assertThat(ringkasan.kalimat().stream().map(Kalimat::teks).filter(sentence -> !text.contains(sentence)))
                    .isEmpty();
            assertThat(Opened.bannedIn(text)).isEmpty();
        }
    }

    @Test
    void headingsAndCaptionsHaveTheStylesThatListsAreMadeFrom() throws IOException {
        try (var docx = open(Opened.docx(InventedWorld.usual().ringkasan()))) {
            var paragraphs = paragraphs(docx.getBodyElements());

            assertThat(withStyle(paragraphs, "Heading1")).hasSize(2);
            assertThat(withStyle(paragraphs, "BagianRingkas")).hasSize(9);
            assertThat(withStyle(paragraphs, "Heading2")).hasSize(15);
            assertThat(withStyle(paragraphs, "Heading3")).contains("IV.3 Peningkatan pendapatan");
            assertThat(withStyle(paragraphs, "Caption"))
                    .hasSizeGreaterThan(20)
                    .allMatch(caption -> caption.matches("(Tabel|Gambar) .*Ukuran: .*Tingkat bukti: .*Sumber: .*"));
            assertThat(docx.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(docx.getAllPictures()).hasSizeGreaterThanOrEqualTo(5);
            assertThat(docx.getProperties().getCoreProperties().getTitle())
                    .isEqualTo("Ringkasan hasil monitoring ProKUS tahun 2021");
        }
    }

    @Test
    void theSameRingkasanGivesTheSameBytes() throws IOException {
        var ringkasan = InventedWorld.withIncubators(2).ringkasan();

        assertThat(Opened.docx(ringkasan)).isEqualTo(Opened.docx(ringkasan));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 27, 100})
    void libreOfficeSetsTheShortPartOnTwoPagesToo(int incubators) throws IOException, InterruptedException {
        Path docx = folder.resolve("ringkasan.docx");
        Files.write(docx, Opened.docx(InventedWorld.withIncubators(incubators).ringkasan()));

        Path converted = LibreOffice.convert(docx, "pdf", folder);

        try (var pdf = Loader.loadPDF(converted.toFile())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(3);
            stripper.setEndPage(3);
            assertThat(stripper.getText(pdf)).contains("LAPORAN LENGKAP HASIL MONITORING ProKUS TAHUN 2021");
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(pdf)).contains("9. Batas pembacaan", "belum disetujui dalam sistem");
        }
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }

    private static List<String> withStyle(List<XWPFParagraph> paragraphs, String style) {
        return paragraphs.stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static String text(XWPFDocument docx) {
        return paragraphs(docx.getBodyElements()).stream()
                .map(XWPFParagraph::getText)
                .collect(Collectors.joining("\n"))
                .replace(NON_BREAKING_HYPHEN, '-');
    }

    private static List<XWPFParagraph> paragraphs(List<IBodyElement> elements) {
        List<XWPFParagraph> found = new ArrayList<>();
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                found.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row ->
                                row.getTableCells().forEach(cell -> found.addAll(paragraphs(cell.getBodyElements()))));
            }
        }
        return found;
    }
}
