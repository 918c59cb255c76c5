package id.prokus.registry.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The empty list of candidates: filled in as it says, it is read without a question. */
@Story
class CandidateTemplateTest {

    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            Inkubator Bravo,32,3215,30,5
            """;

    private static final Map<String, String> FAMILY = Map.ofEntries(
            Map.entry("Nama *", "Kartini Lestari"),
            Map.entry("NIK *", "3215014203859621"),
            Map.entry("No. KK", "3215011203090621"),
            Map.entry("L/P", "P"),
            Map.entry("Provinsi", "Jawa Barat"),
            Map.entry("Kab/Kota *", "Kabupaten Karawang"),
            Map.entry("Kecamatan", "Karawang Barat"),
            Map.entry("Desa", "Nagasari"),
            Map.entry("Alamat", "Dusun Contoh RT 1"),
            Map.entry("Status PKH", "aktif"),
            Map.entry("Inkubator", "Inkubator Bravo"),
            Map.entry("No. KKS", "6032980012345678"),
            Map.entry("No. peserta PKH", "321501000100001"),
            Map.entry("ID BDT/DTKS", "0C1F-22"),
            Map.entry("ID DTSEN", "DT-7"),
            Map.entry("ID pengurus", "P-9"));

    private final Visitor visitor;
    private final JdbcClient database;

    CandidateTemplateTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void aRoster() {
        visitor.signIn();
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach("daftar", "daftar.csv", ROSTER.getBytes(StandardCharsets.UTF_8))
                .submit();
    }

    @Test
    void it_has_the_lists_of_its_edition_and_never_asks_for_the_mother_s_name() throws IOException {
        assertThat(visitor.open("/usulan?edisi=2021").page().select("a[href^=/usulan/templat.xlsx]"))
                .isNotEmpty();
        try (var workbook = workbook()) {
            var sheet = workbook.getSheet("Usulan");
            assertThat(sheet.getDataValidations())
                    .filteredOn(check ->
                            check.getValidationConstraint().getFormula1().contains("Kode"))
                    .hasSize(4);
            assertThat(headings(workbook)).contains("Kode wilayah").noneMatch(heading -> heading.contains("ibu"));
            assertThat(sheet.getRow(5).getCell(1).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    @Test
    void filled_in_and_sent_back_it_is_read_without_a_question() throws IOException {
        Answer looked = visitor.open("/usulan?edisi=2021")
                .form("/usulan/berkas")
                .with("kode", "kemendagri")
                .with("tanggal", "2021-02-01")
                .attach("daftar", "templat-usulan.xlsx", filled())
                .submit();

        assertThat(looked.text()).contains("Dapat diterima 1").contains("Tidak dapat diterima 0");
        assertThat(database.sql("select count(*) from registry.candidate_note")
                        .query(Integer.class)
                        .single())
                .isZero();

        visitor.open(looked.path()).form(looked.path() + "/penerimaan").submit();

        assertThat(database.sql("select incubator || ' ' || pkh_status || ' ' || district from registry.candidacy"
                                + " where family = (select family from registry.identity where number = :nik)")
                        .param("nik", "3215014203859621")
                        .query(String.class)
                        .list())
                .isEqualTo(List.of("Inkubator Bravo AKTIF 321501"));
        assertThat(database.sql("select count(*) from registry.source_identity")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    private byte[] filled() throws IOException {
        try (var workbook = workbook();
                var out = new ByteArrayOutputStream()) {
            List<String> headings = headings(workbook);
            Row row = workbook.getSheet("Usulan").getRow(1);
            FAMILY.forEach((heading, words) -> row.getCell(
                            headings.indexOf(heading), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(words));
            row.getCell(headings.indexOf("Tanggal lahir"), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                    .setCellValue(LocalDate.of(1985, 3, 2));
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private XSSFWorkbook workbook() throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                visitor.open("/usulan/templat.xlsx?edisi=2021").bytes()));
    }

    private static List<String> headings(XSSFWorkbook workbook) {
        var headings = new java.util.ArrayList<String>();
        workbook.getSheet("Usulan").getRow(0).forEach(cell -> headings.add(cell.getStringCellValue()));
        return headings;
    }
}
