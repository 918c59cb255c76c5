package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.NoteCode;
import id.prokus.place.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingkasanPdfTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 27, 100})
    void theTwoPagesStayTwoPages(int incubators) throws IOException {
        var ringkasan = InventedWorld.withIncubators(incubators).ringkasan();

        try (var pdf = Loader.loadPDF(Opened.pdf(ringkasan))) {

            assertThat(page(pdf, 1)).contains("RINGKASAN HASIL MONITORING ProKUS TAHUN 2021", "1. Kelengkapan");
            assertThat(page(pdf, 1) + page(pdf, 2))
                    .contains(
                            "2. Capaian kegiatan",
                            "3. Capaian hasil",
                            "4. Variasi",
                            "5. Tantangan",
                            "6. Kendala",
                            "7. Yang dapat diperbaiki oleh tiap pelaku",
                            "8. Dukungan yang diharapkan",
                            "9. Batas pembacaan",
                            "Tabel 1.",
                            "Tabel 2.",
                            "Tabel 3.",
                            "Tabel 4a.",
                            "Tabel 4b.",
                            "Tabel 5.",
                            "Gambar 1.",
                            "Paraf");
            assertThat(page(pdf, 3)).contains("LAPORAN LENGKAP HASIL MONITORING ProKUS TAHUN 2021");
        }
    }

    @Test
    void longNamesInAllProvincesStillLeaveTwoPages() throws IOException {
        var provinces = IntStream.rangeClosed(11, 94)
                .mapToObj(Integer::toString)
                .filter(code -> Regions.load().ofCode(code).isPresent())
                .toList();
        var ringkasan = Opened.longNames(60, provinces).ringkasan();

        try (var pdf = Loader.loadPDF(Opened.pdf(ringkasan))) {

            assertThat(provinces).hasSizeGreaterThan(30);
            assertThat(page(pdf, 2)).contains("9. Batas pembacaan");
            assertThat(page(pdf, 3)).contains("LAPORAN LENGKAP");
        }
    }

    @Test
    void theFullVersionHasTenChaptersAndFiveAnnexes() throws IOException {
        try (var pdf = Loader.loadPDF(Opened.pdf(InventedWorld.usual().ringkasan()))) {
            var text = new PDFTextStripper().getText(pdf);

            assertThat(text)
                    .contains(
                            "I. Pendahuluan",
                            "II. Kelengkapan dan mutu data",
                            "III. Capaian kegiatan",
                            "IV. Capaian hasil")
                    .contains("V. Variasi antarprovinsi dan antarinkubator", "VI. Tantangan", "VII. Kendala")
                    .contains("VIII. Perbaikan per pelaku dan tindak lanjut", "IX. Kisah KPM")
                    .contains("X. Keberlanjutan dan dukungan", "Lampiran A.", "Lampiran B.", "Lampiran C.")
                    .contains("Lampiran D.", "Lampiran E.")
                    .contains("halaman 3 dari " + pdf.getNumberOfPages());
        }
    }

    @Test
    void everyCaptionSaysAllThatACaptionMust() throws IOException {
        try (var pdf = Loader.loadPDF(Opened.pdf(InventedWorld.usual().ringkasan()))) {
            var words = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");

            var captions = words.split("(?=(Tabel|Gambar) [A-E0-9]+[ab.0-9]*\\. )");

            assertThat(captions).hasSizeGreaterThan(20);
            assertThat(List.of(captions).subList(1, captions.length))
                    .allMatch(caption -> caption.contains("n = ")
                            && caption.contains("cakupan")
                            && caption.contains("Ukuran: ")
                            && caption.matches(".*Tingkat bukti: L[0-4] .*")
                            && caption.contains("Sumber: laporan 12 inkubator, olahan versi c0ffee"));
        }
    }

    @Test
    void noGeneratedWordClaimsMoreThanIsKnown() throws IOException {
        try (var pdf = Loader.loadPDF(Opened.pdf(InventedWorld.usual().ringkasan()))) {
            assertThat(Opened.bannedIn(new PDFTextStripper().getText(pdf))).isEmpty();
        }
    }

    @Test
    void aReaderProgramFindsTitleLanguageTagsAndOnlyEmbeddedFonts() throws IOException {
        try (var pdf = Loader.loadPDF(Opened.pdf(InventedWorld.usual().ringkasan()))) {
            var catalog = pdf.getDocumentCatalog();

            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Ringkasan hasil monitoring ProKUS tahun 2021");
            assertThat(catalog.getLanguage()).isEqualTo("id");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getDocumentOutline().getFirstChild().getTitle()).startsWith("RINGKASAN HASIL");
            assertThat(new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "<pdfaid:part>2</pdfaid:part>");
            assertThat(figuresWithoutWords(catalog.getStructureTreeRoot())).isZero();
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2a", "ua1"})
    void theCheckerOfArchivesAndOfScreenReadersFindsNoFault(String profile) throws Exception {
        var ringkasan = InventedWorld.usual().note(0, NoteCode.LONJAKAN).ringkasan();

        assertThat(VeraPdf.faults(Opened.pdf(ringkasan), profile)).isEmpty();
        assertThat(VeraPdf.faults(Opened.pdf(ringkasan, Optional.of(Opened.APPROVAL)), profile))
                .isEmpty();
    }

    @Test
    void theCheckerDoesFindFaults() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var bare = new PDDocument()) {
            bare.addPage(new PDPage());
            bare.save(out);
        }

        assertThat(VeraPdf.faults(out.toByteArray(), "2a")).isNotEmpty();
        assertThat(VeraPdf.faults(out.toByteArray(), "ua1")).isNotEmpty();
    }

    @Test
    void aDraftSaysSoAndAnApprovedOneNamesWhoApproved() throws IOException {
        var ringkasan = InventedWorld.withIncubators(1).ringkasan();

        try (var draft = Loader.loadPDF(Opened.pdf(ringkasan));
                var approved = Loader.loadPDF(Opened.pdf(ringkasan, Optional.of(Opened.APPROVAL)))) {

            assertThat(page(draft, 1)).contains("rancangan, belum disetujui");
            assertThat(page(draft, 2)).contains("Rancangan: belum disetujui dalam sistem.");
            assertThat(page(approved, 2).replaceAll("\\s+", " "))
                    .contains("Disetujui dalam sistem oleh Ratna Dewi, Direktur, 1 Desember 2021 11.05 WIB.")
                    .contains("Nomor: ___", "Sifat: ___", "Tanggal: ___");
        }
    }

    @Test
    void theSameRingkasanGivesTheSameBytes() throws IOException {
        var ringkasan = InventedWorld.withIncubators(2).ringkasan();

        assertThat(Opened.pdf(ringkasan)).isEqualTo(Opened.pdf(ringkasan));
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(pdf);
    }

    private static int figuresWithoutWords(PDStructureNode node) {
        int found = 0;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                boolean silent = "Figure".equals(element.getStructureType())
                        && (element.getAlternateDescription() == null
                                || element.getAlternateDescription().isBlank());
                found += (silent ? 1 : 0) + figuresWithoutWords(element);
            }
        }
        return found;
    }
}
