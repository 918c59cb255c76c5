package id.prokus.registry.consent;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A family agrees for each purpose by itself, may take it back, and then somebody must stop. */
@Story
class ConsentTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private UUID family = new UUID(0, 0);
    private String page = "";

    ConsentTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
    }

    @BeforeEach
    void aFamilyOfKarawang() {
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        family = InventedFamily.of(database, 5301, "Rohani Maryam", "1981-07-09", "3215014907819602");
        page = "/keluarga/" + family;
    }

    @Test
    void consent_needs_the_text_that_was_read_and_a_witness_where_it_is_spoken() {
        var companion = visitor.colleague("pendamping", "321501", "");
        var form = companion
                .open(page + "/catat/persetujuan")
                .form(page + "/catat/persetujuan")
                .with("tanggal", "2021-03-01")
                .with("keperluan", "foto")
                .with("jawaban_persetujuan", "diberikan");
        assertThat(form.submit().text()).contains("Pilih teks yang dibacakan");
        assertThat(form.with("versi_teks", "kisah-1").submit().text()).contains("Teks ini untuk keperluan lain");
        form.with("versi_teks", "foto-1").with("cara_persetujuan", "lisan-saksi");
        assertThat(form.submit().text()).contains("Persetujuan lisan perlu saksi");
        form.with("saksi", "Ketua RT 02").submit();

        assertThat(companion.open(page + "/persetujuan").text())
                .contains("Foto")
                .contains("diberikan")
                .contains("Foto anak tidak dipakai")
                .contains("belum ditanyakan");
        assertThat(companion.open(page).text())
                .contains("Persetujuan diberikan: Foto (lisan dengan saksi)")
                .contains("Persetujuan Foto");
    }

    @Test
    void withdrawn_consent_stands_on_the_list_with_its_limit_until_somebody_stopped() {
        said("2021-03-01", "diberikan", "2021-03-01T03:00:00Z");
        said("2021-06-01", "ditarik", "2021-06-01T03:00:00Z");

        var companion = visitor.colleague("pendamping", "321501", "");
        assertThat(companion.open("/persetujuan/penarikan").text())
                .contains("Rohani Maryam")
                .contains("4 Juni 2021 10.00")
                .contains("Inkubator dan mentor berhenti memakai fotonya")
                .contains("lewat batas");
        assertThat(companion.open(page).text()).contains("ditarik, pemakaian belum dihentikan");
        assertThat(visitor.colleague("pendamping", "321502", "")
                        .open("/persetujuan/penarikan")
                        .text())
                .doesNotContain("Rohani Maryam");

        companion
                .open(page + "/catat/penghentian-data")
                .form(page + "/catat/penghentian-data")
                .with("tanggal", "2021-06-02")
                .with("keperluan", "foto")
                .with("keterangan", "Foto diturunkan dari laman inkubator")
                .submit();
        assertThat(companion.open("/persetujuan/penarikan?keadaan=belum").text())
                .doesNotContain("Rohani Maryam");
        assertThat(companion.open("/persetujuan/penarikan?keadaan=sudah").text())
                .contains("dihentikan 2 Juni 2021");
    }

    @Test
    void consent_given_again_takes_the_family_off_the_list() {
        said("2021-06-01", "ditarik", "2021-06-01T03:00:00Z");
        said("2021-07-01", "diberikan", "2021-07-01T03:00:00Z");

        assertThat(visitor.signIn().open("/persetujuan/penarikan").text()).doesNotContain("Rohani Maryam");
    }

    private void said(String day, String answer, String at) {
        keepEntries.keep(
                List.of(Entry.first(
                        family,
                        2021,
                        "persetujuan",
                        LocalDate.parse(day),
                        Map.of(
                                "keperluan",
                                "foto",
                                "jawaban_persetujuan",
                                answer,
                                "versi_teks",
                                "foto-1",
                                "cara_persetujuan",
                                "cap-jempol"),
                        Source.FORM,
                        Instant.parse(at))),
                new Actor("uji"));
    }
}
