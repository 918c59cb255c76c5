package id.prokus.registry.proof;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.picture.Camera;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photographs and receipts beside what was told of a family. */
@Story
class ProofTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private UUID family = new UUID(0, 0);
    private Entry use = told("pemakaian", Map.of("barang", "gerobak", "dipakai", "2500000"));

    ProofTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
    }

    @BeforeEach
    void aFamilyThatBoughtACart() {
        family = InventedFamily.of(database, 7301, "Siti Contoh", "1985-01-01", "");
        use = told("pemakaian", Map.of("barang", "gerobak", "dipakai", "2500000"));
        keepEntries.keep(List.of(use), new Actor("uji"));
    }

    @Test
    void a_photo_shows_on_the_timeline_without_its_place_and_is_printed_in_the_auditor_s_pack() throws IOException {
        Visitor mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        assertThat(mentor.open("/keluarga/" + family).text()).contains("Belum ada kuitansi atau foto");

        byte[] original = Camera.photograph(1500, 2000);
        Answer added = add(mentor, "IMG 3215014501850001.jpg", original, "gerobak di depan rumah");

        assertThat(added.text()).contains("Ditambahkan").contains("gerobak di depan rumah");
        Answer page = mentor.open("/keluarga/" + family);
        assertThat(page.text()).contains("gerobak di depan rumah").doesNotContain("Belum ada kuitansi atau foto");
        Answer picture = mentor.open(page.page().select(".proofs img").attr("src"));
        assertThat(picture.header("Content-Type")).isEqualTo("image/jpeg");
        assertThat(new String(picture.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain(Camera.PLACE);
        assertThat(mentor.open(page.page().select(".proofs a").attr("href")).text())
                .contains("IMG 3215")
                .doesNotContain("3215014501850001");
        assertThat(database.sql("select bytes from intake.content where sha256 = (select sha256 from registry.proof"
                                + " where family = :family)")
                        .param("family", family)
                        .query((row, number) -> row.getBytes(1))
                        .single())
                .isEqualTo(original);

        byte[] pack = mentor.open("/bantuan/berkas/keluarga/" + family).bytes();
        assertThat(new String(pack, StandardCharsets.ISO_8859_1)).doesNotContain(Camera.PLACE);
        try (var pdf = Loader.loadPDF(pack)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("gambar 1")
                    .contains("1. Pemakaian, 25 Agustus 2021. gerobak di depan rumah");
            assertThat(pictures(pdf)).isEqualTo(1);
        }
        byte[] all = visitor.colleague("inkubator", "", "Inkubator Alfa")
                .open("/bantuan/berkas/inkubator?edisi=2021&nama=Inkubator+Alfa")
                .bytes();
        try (var pdf = Loader.loadPDF(all)) {
            assertThat(pictures(pdf)).isEqualTo(1);
        }
    }

    @Test
    void a_file_that_is_no_picture_is_refused_with_what_to_do_and_nothing_is_kept() {
        Visitor mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");

        assertThat(add(mentor, "catatan.jpg", "bukan gambar".getBytes(StandardCharsets.UTF_8), "")
                        .text())
                .contains("bukan foto atau kuitansi yang dapat dibuka")
                .contains("Belum ada.");
        assertThat(add(mentor, "kosong.jpg", new byte[0], "").text()).contains("Pilih foto atau kuitansi dahulu");
    }

    @Test
    void a_wrong_photo_is_taken_back_with_a_reason_and_may_come_again() {
        Visitor mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        byte[] photo = Camera.png(30, 40);
        Answer added = add(mentor, "a.png", photo, "");
        assertThat(add(mentor, "b.png", photo, "").text()).contains("sudah ada pada peristiwa ini");
        String address = added.page().select(".proofs a").attr("href");

        assertThat(mentor.open(address)
                        .form(address + "/penarikan")
                        .with("alasan", "keluarga lain")
                        .submit()
                        .page()
                        .select(".proofs"))
                .isEmpty();
        assertThat(mentor.open(address).status()).isGreaterThanOrEqualTo(400);
        assertThat(add(mentor, "a.png", photo, "").text()).contains("Ditambahkan");
    }

    @Test
    void nobody_sees_the_photo_of_a_family_that_is_not_theirs() {
        Answer added = add(visitor.colleague("mentor", "3215", "Inkubator Alfa"), "a.png", Camera.png(31, 40), "");
        String picture = added.page().select(".proofs img").attr("src");

        for (Visitor other : List.of(
                visitor.colleague("mentor", "3508", "Inkubator Lain"), visitor.colleague("dinsoskab", "3508", ""))) {
            assertThat(other.open(picture).status()).isGreaterThanOrEqualTo(400);
            assertThat(other.open(picture).bytes()).isNotEqualTo(Camera.png(31, 40));
        }
    }

    private Answer add(Visitor who, String name, byte[] bytes, String caption) {
        String event = "/keluarga/" + family + "/peristiwa/" + use.thing();
        return who.open(event)
                .form(event + "/bukti")
                .with("keterangan", caption)
                .attach("berkas", name, bytes)
                .submit();
    }

    private Entry told(String kind, Map<String, String> values) {
        return Entry.first(family, 2021, kind, LocalDate.parse("2021-08-25"), values, Source.FORM, Instant.now());
    }

    private static int pictures(org.apache.pdfbox.pdmodel.PDDocument pdf) throws IOException {
        int found = 0;
        for (var page : pdf.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject) {
                    found++;
                }
            }
        }
        return found;
    }
}
