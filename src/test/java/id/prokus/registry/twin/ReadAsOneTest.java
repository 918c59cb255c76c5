package id.prokus.registry.twin;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.FamiliesChanged;
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
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two families that are one are one on every list and in every sum; parted again, each has what was its own. */
@Story
class ReadAsOneTest {

    private static final UUID RINA = UUID.fromString("00000000-0000-4000-8000-000000005599");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final ApplicationEventPublisher publisher;
    private UUID one = new UUID(0, 1);
    private UUID other = new UUID(0, 2);

    ReadAsOneTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, ApplicationEventPublisher publisher) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.publisher = publisher;
    }

    /** Yuliana was given 2.000.000 and used half of it; Yulia, the same family, was given as much and used all of it. */
    @BeforeEach
    void oneFamilyUnderTwoNames() {
        database.sql("update registry.enrolment set district = '321501'").update();
        for (String table : List.of("family_merge", "entry", "entry_standing", "payment")) {
            database.sql("delete from registry." + table).update();
        }
        database.sql("delete from kpm.card").update();
        one = InventedFamily.of(database, 5501, "Yuliana Contoh", "1984-09-17", "3215015709849551");
        other = InventedFamily.of(database, 5502, "Yulia Rekaan", "1984-09-17", "3215015709849557");
        database.sql("insert into organisation.person (id, name) values (:id, 'Rina Mentor') on conflict do nothing")
                .param("id", RINA)
                .update();
        publisher.publishEvent(FamiliesChanged.of(List.of(one, other)));
        said(one, "salur", "2021-08-20", Map.of("nominal", "2000000", "bukti", "BUKTI-SATU"));
        said(one, "pemakaian", "2021-09-01", Map.of("barang", "gerobak", "dipakai", "1000000"));
        said(other, "salur", "2021-08-21", Map.of("nominal", "2000000", "bukti", "BUKTI-DUA"));
        said(other, "pemakaian", "2021-09-02", Map.of("barang", "kompor", "dipakai", "2000000"));
        said(other, "status-pkh", "2021-05-03", Map.of("status_pkh", "graduasi"));
        said(other, "pasangan", "2021-06-01", Map.of("petugas", RINA.toString(), "peran", "mentor"));
        said(other, "kunjungan", "2021-07-01", Map.of("pelaksanaan", "terlaksana", "peran_sosial", "motivasi"));
        visitor.signIn();
    }

    @Test
    void the_list_has_the_family_that_stays_with_what_was_said_of_both_and_two_again_when_they_are_parted() {
        assertThat(listed("")).containsExactly("Yulia Rekaan", "Yuliana Contoh");
        assertThat(listed("&pkh=graduasi")).containsExactly("Yulia Rekaan");

        merge();

        assertThat(listed("")).containsExactly("Yuliana Contoh");
        assertThat(listed("&nama=yuli")).containsExactly("Yuliana Contoh");
        assertThat(listed("&nama=rekaan"))
                .as("by the name it had before, read under the one it has")
                .containsExactly("Yuliana Contoh (Yulia Rekaan)");
        aRoster();
        assertThat(visitor.open("/cari?q=rekaan").text()).contains("Yuliana Contoh (Yulia Rekaan)");
        assertThat(visitor.open("/keluarga/" + other).text()).contains("Yuliana Contoh");
        assertThat(listed("&pkh=graduasi")).containsExactly("Yuliana Contoh");
        assertThat(listed("&mentor=" + RINA)).containsExactly("Yuliana Contoh");
        assertThat(visitor.open("/pendampingan?petugas=" + RINA).text())
                .contains("Yuliana Contoh")
                .doesNotContain("Yulia Rekaan");

        part();

        assertThat(listed("&pkh=graduasi")).containsExactly("Yulia Rekaan");
        assertThat(listed("&mentor=" + RINA)).containsExactly("Yulia Rekaan");
        assertThat(listed("")).containsExactly("Yulia Rekaan", "Yuliana Contoh");
    }

    @Test
    void aid_and_use_of_both_are_one_difference_and_the_pack_shows_the_proofs_of_both() throws IOException {
        assertThat(differences()).containsExactly("Yuliana Contoh");
        assertThat(pack()).contains("BUKTI-SATU").doesNotContain("BUKTI-DUA");

        merge();

        assertThat(differences()).containsExactly("Yuliana Contoh");
        assertThat(visitor.open("/bantuan/selisih?edisi=2021").text())
                .contains("Rp4.000.000")
                .contains("Rp3.000.000")
                .contains("Rp1.000.000");
        assertThat(visitor.open("/bantuan?edisi=2021").text())
                .contains("Rp4.000.000")
                .doesNotContain("Rp6.000.000");
        assertThat(pack()).contains("BUKTI-SATU").contains("BUKTI-DUA").contains("Selisih Rp1.000.000");

        said(one, "pemakaian", "2021-09-03", Map.of("barang", "spanduk", "dipakai", "1000000"));
        part();

        assertThat(differences()).isEmpty();
        assertThat(pack()).contains("Selisih Rp0").doesNotContain("BUKTI-DUA");
    }

    @Test
    void a_daftar_salur_of_one_repeats_what_was_told_of_the_other() {
        database.sql("""
                with salur as (
                    insert into registry.list (id, edition, kind, number, decided_on, about, cohort, file, file_name, sha256,
                                               handed_in_at, handed_in_by)
                    values (:family, 2021, 'PAYMENT', 'SALUR/1', '2021-08-01', '', '', :family, 'salur.xlsx', '', now(), 'uji')
                    on conflict do nothing)
                insert into registry.payment (id, enrolment, family, edition, amount, paid_on, list, regency, incubator)
                values (gen_random_uuid(), :family, :family, 2021, 2000000, '2021-08-19', :family, '3215', 'Inkubator Alfa')
                """).param("family", one).update();
        publisher.publishEvent(FamiliesChanged.of(List.of(one)));

        merge();

        assertThat(database.sql("select listed::bigint || ' ' || told::bigint from assistance.balance"
                                + " where family = :family")
                        .param("family", one)
                        .query(String.class)
                        .single())
                .isEqualTo("2000000 2000000");
    }

    @Test
    void the_card_of_either_opens_the_page_of_the_family_that_stays_with_the_aid_of_both() {
        String card = card(other);
        merge();

        assertThat(visitor.open(card).text()).contains("Yuliana Contoh");
        assertThat(visitor.open(card + "/bantuan").text())
                .contains("20 Agustus 2021")
                .contains("21 Agustus 2021");
        assertThat(visitor.open("/kartu").page().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("Yuliana Contoh")
                .doesNotContain("belum");

        part();

        assertThat(visitor.open(card).text()).contains("Yulia Rekaan");
        assertThat(visitor.open(card + "/bantuan").text())
                .contains("21 Agustus 2021")
                .doesNotContain("20 Agustus 2021");
    }

    @Test
    void who_sees_only_one_of_them_goes_on_seeing_that_one_and_what_they_record_does_not_part_them() {
        database.sql("update registry.enrolment set district = '321502' where family = :other")
                .param("other", other)
                .update();
        publisher.publishEvent(FamiliesChanged.of(List.of(other)));
        merge();
        Visitor companion = visitor.colleague("tksk", "321502", "");

        companion
                .open("/keluarga/" + other + "/catat/status-pkh")
                .form("/keluarga/" + other + "/catat/status-pkh")
                .with("tanggal", "2021-10-01")
                .with("status_pkh", "aktif")
                .submit();

        assertThat(listed(companion, "")).containsExactly("Yulia Rekaan");
        assertThat(listed(companion, "&nama=yuli")).containsExactly("Yulia Rekaan");
        assertThat(listed(visitor.colleague("tksk", "321501", ""), "")).containsExactly("Yuliana Contoh");
        assertThat(listed("")).containsExactly("Yuliana Contoh");
        assertThat(listed("&pkh=aktif")).containsExactly("Yuliana Contoh");
    }

    private List<String> listed(String filter) {
        return listed(visitor, filter);
    }

    private static List<String> listed(Visitor whoever, String filter) {
        return whoever.open("/penetapan/keluarga?edisi=2021" + filter)
                .page()
                .select("tbody td:first-child")
                .eachText();
    }

    private List<String> differences() {
        return visitor.open("/bantuan/selisih?edisi=2021")
                .page()
                .select("tbody td:first-child")
                .eachText();
    }

    private String pack() throws IOException {
        try (var pdf =
                Loader.loadPDF(visitor.open("/bantuan/berkas/keluarga/" + one).bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private String card(UUID family) {
        String page = "/keluarga/" + family + "/kartu";
        Answer printed = visitor.open(page).form(page).submit();
        String link = printed.page().select(".own-link").text();
        return link.substring(link.indexOf("/saya/"));
    }

    private void merge() {
        String pair = "/keluarga/kembar/" + one + "/" + other;
        visitor.open(pair)
                .form(pair + "/penggabungan")
                .with("tetap", one.toString())
                .with("alasan", "alamat dan orangnya diperiksa saat kunjungan")
                .submit();
    }

    private void part() {
        Answer merges = visitor.open("/keluarga/kembar");
        merges.form(merges.page().select("form[action$=/pemisahan]").attr("action"))
                .with("alasan", "ternyata kakak beradik")
                .submit();
    }

    /** The search looks into the latest edition that has one. */
    private void aRoster() {
        visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", "2021")
                .attach(
                        "daftar",
                        "daftar.csv",
                        "inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan\nInkubator Alfa,32,3215,30,0\n"
                                .getBytes(StandardCharsets.UTF_8))
                .submit();
    }

    private void said(UUID family, String kind, String day, Map<String, String> values) {
        keepEntries.keep(
                List.of(Entry.first(
                        family,
                        2021,
                        kind,
                        LocalDate.parse(day),
                        values,
                        Source.FORM,
                        Instant.parse("2021-12-01T02:00:00Z"))),
                new Actor("uji"));
    }
}
