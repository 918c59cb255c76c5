package id.prokus.web.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Language;
import id.prokus.web.chart.ChartDownload.Form;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.http.ResponseEntity;

class ChartDownloadTest {

    private static final Actor OFFICER = new Actor("petugas");
    private static final Clock NOON = Clock.fixed(Instant.parse("2021-12-01T05:00:00Z"), ZoneOffset.UTC);
    private static final ChartCaption CAPTION = new ChartCaption(
            "6.412 dari 7.000 KPM contoh (91,6%)",
            "perubahan omzet sebulan", "L1, sebelum–sesudah; bukan dampak", "data contoh", "1 Desember 2021");

    private final Chart chart = new Chart(
            "Omzet <awal> & akhir",
            CAPTION,
            "Dua provinsi contoh.",
            new Slope(
                    Language.INDONESIAN,
                    Quantity.RUPIAH,
                    "Provinsi",
                    "awal",
                    "akhir",
                    List.of(
                            row("=Contoh Melati", 2_000_000, 1_500_000),
                            row("Contoh, Anggrek", 1_250_000, 1_300_000))));

    private static Slope.Row row(String name, double before, double after) {
        return new Slope.Row(name, 40, OptionalDouble.of(before), OptionalDouble.of(after));
    }

    @Test
    void the_csv_holds_every_number_and_its_last_line_how_many_and_their_sum() throws Exception {
        List<String> lines = text(Form.CSV).lines().toList();

        assertThat(lines.subList(0, 3))
                .containsExactly(
                        "Provinsi,n,awal,akhir,Perubahan",
                        "'=Contoh Melati,40,2000000,1500000,-500000",
                        "\"Contoh, Anggrek\",40,1250000,1300000,50000");
        assertThat(lines).anyMatch(line -> line.contains("Dasar: 6.412 dari 7.000 KPM contoh (91,6%)"));
        String above = String.join("\n", lines.subList(0, lines.size() - 1)) + "\n";
        assertThat(lines.getLast())
                .contains("diambil oleh petugas", "2 baris", "SHA-256")
                .contains(sha256(above.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void every_form_carries_the_same_sum() throws IOException {
        String sum = text(Form.CSV).replaceAll("(?s).*: ((?:[0-9a-f]{8} ?){8}).*", "$1");

        assertThat(sum).matches("([0-9a-f]{8} ){7}[0-9a-f]{8}");
        assertThat(text(Form.SVG)).contains(sum, "2 baris");
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes(Form.XLSX)))) {
            var numbers = workbook.getFirstSheet().read();
            assertThat(numbers.getFirst().getCellText(0)).isEqualTo("Omzet <awal> & akhir · 2 baris");
            assertThat(numbers.getLast().getCellAsNumber(2))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1250000"));
            assertThat(workbook.getSheet(1).orElseThrow().read().stream().map(row -> row.getCellText(1)))
                    .contains(sum, "2", "L1, sebelum–sesudah; bukan dampak");
        }
    }

    @Test
    void the_header_of_a_file_says_what_its_bytes_add_up_to() throws Exception {
        ResponseEntity<byte[]> png = taken(Form.PNG);

        assertThat(png.getHeaders().getFirst("Content-Disposition")).contains("omzet-petugas.png");
        String sum = sha256(ChartDownloadTest.bytes(png));
        assertThat(png.getHeaders().getFirst("Repr-Digest"))
                .isEqualTo("sha-256=:"
                        + Base64.getEncoder().encodeToString(HexFormat.of().parseHex(sum.replace(" ", ""))) + ":");
    }

    @Test
    void a_picture_stands_alone_with_its_title_and_what_it_rests_on() throws Exception {
        var svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(Form.SVG)))
                .getDocumentElement();

        assertThat(svg.getTextContent())
                .contains(
                        "Omzet <awal> & akhir",
                        "6.412 dari 7.000 KPM contoh",
                        "perubahan omzet sebulan",
                        "L1, sebelum–sesudah",
                        "data contoh",
                        "1 Desember 2021",
                        "Diambil oleh petugas, 1 Desember 2021 12.00 WIB");
        var png = ImageIO.read(new ByteArrayInputStream(bytes(Form.PNG)));
        assertThat(png.getWidth()).isEqualTo(2 * Integer.parseInt(svg.getAttribute("width")));
        assertThat(png.getRGB(0, 0)).as("white paper, not glass").isEqualTo(0xffffffff);
    }

    @Test
    void no_words_of_a_sheet_run_out_or_over_others_however_long_they_are() {
        var wordy = new Chart(
                "Judul yang panjang sekali ".repeat(8),
                new ChartCaption("dasar ".repeat(60), "ukuran ".repeat(40), "L1", "sumber ".repeat(30), "hari ini"),
                "Contoh.",
                chart.plot());

        Drawing sheet = ChartSheet.of(wordy, Chart.WIDE, List.of("Diambil oleh petugas", "2 baris"));

        List<Drawing.Label> labels = sheet.labels();
        assertThat(labels).hasSizeGreaterThan(20);
        for (Drawing.Label label : labels) {
            var box = label.box();
            assertThat(box.getMinX() >= 0 && box.getMaxX() <= sheet.width() && box.getMaxY() <= sheet.height())
                    .as(label.text())
                    .isTrue();
            assertThat(labels.stream()
                            .filter(other -> other != label && other.box().intersects(box)))
                    .isEmpty();
        }
    }

    @Test
    void no_chart_is_built_without_what_it_rests_on() {
        assertThatThrownBy(() -> new ChartCaption("6.412 KPM", "omzet", " ", "data contoh", "hari ini"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("evidence level");
        assertThatThrownBy(() -> new Chart("", CAPTION, "Contoh.", chart.plot()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_address_names_the_chart_and_the_form() {
        assertThat(Form.PNG.address("/indikator?provinsi=32", "omzet"))
                .isEqualTo("/indikator?provinsi=32&grafik=omzet&berkas=png");
        assertThat(Form.of("png")).isEqualTo(Optional.of(Form.PNG));
        assertThat(Form.of("exe")).isEmpty();
    }

    private ResponseEntity<byte[]> taken(Form form) {
        return ChartDownload.of(chart, form, OFFICER, NOON, "omzet");
    }

    private byte[] bytes(Form form) {
        return bytes(taken(form));
    }

    private static byte[] bytes(ResponseEntity<byte[]> answer) {
        return Optional.ofNullable(answer.getBody()).orElseThrow();
    }

    private String text(Form form) {
        return new String(bytes(form), StandardCharsets.UTF_8);
    }

    private static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))
                .replaceAll("(.{8})(?!$)", "$1 ");
    }
}
