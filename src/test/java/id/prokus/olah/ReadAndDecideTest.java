package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody reads what came of the reports, decides what is asked, and approves the ringkasan. */
@Story
class ReadAndDecideTest {

    private final Visitor visitor;
    private final ProcessWorkbooks processWorkbooks;
    private final CurrentResults currentResults;
    private final KeepIssued keepIssued;
    private final Rosters rosters;
    private final JdbcClient database;

    ReadAndDecideTest(
            Visitor visitor,
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            KeepIssued keepIssued,
            Rosters rosters,
            JdbcClient database) {
        this.visitor = visitor.signIn();
        this.processWorkbooks = processWorkbooks;
        this.currentResults = currentResults;
        this.keepIssued = keepIssued;
        this.rosters = rosters;
        this.database = database;
    }

    @Test
    void before_anything_was_processed_the_page_says_what_to_do() {
        Answer page = visitor.open("/ringkasan?edisi=2001");

        assertThat(page.text()).contains("Belum ada yang diolah", "Masukkan berkasnya");
    }

    @Test
    void a_sentence_opens_its_numbers_and_its_rows() {
        process(2011);

        Answer ringkasan = visitor.open("/ringkasan?edisi=2011");
        Answer evidence = visitor.open("/ringkasan/kalimat?edisi=2011&urutan=0");

        assertThat(ringkasan.text()).contains("Rancangan", "Inti", "Tabel 3.", "Dinas Sosial kabupaten/kota");
        assertThat(ringkasan.page().select("details.sentence .numbers")).isNotEmpty();
        assertThat(evidence.text()).contains("Alfa.csv", "2–16");
    }

    @Test
    void an_approved_ringkasan_stays_as_it_was_issued() {
        process(2012);

        IssuedRingkasan kept = keepIssued.keep(
                currentResults.find(Edition.prokus(2012)).orElseThrow().ringkasan(),
                "subdit.uji",
                Instant.now(),
                new Actor("dirjen.uji"));
        Answer issued = visitor.open("/ringkasan/terbitan/" + kept.id());
        byte[] json = visitor.open(issued.path() + "/ringkasan.json").bytes();
        process(2012, sent("Bravo.csv", 1, Laporan.about(16, 15)));
        Answer later = visitor.open("/ringkasan?edisi=2012");

        assertThat(issued.text()).contains("Disetujui dalam sistem oleh subdit.uji");
        assertThat(later.text()).contains("Rancangan");
        assertThat(later.page().select("a[href=" + issued.path() + "]")).hasSize(1);
        assertThat(visitor.open(issued.path() + "/ringkasan.json").bytes()).isEqualTo(json);
    }

    @Test
    void every_download_is_in_the_trail() {
        process(2013);

        Answer families = visitor.open("/ringkasan/unduhan/kpm.csv?edisi=2013");

        assertThat(families.header("Content-Disposition")).contains("kpm.csv");
        assertThat(families.body().lines()).hasSize(16);
        assertThat(database.sql("""
                select count(*) from access.trail
                where actor = 'petugas' and action = 'olah.result-downloaded' and subject = 'kpm.csv'
                """).query(Integer.class).single()).isPositive();
    }

    @Test
    void the_address_keeps_the_filter_and_a_note_opens_its_row() {
        process(2014);

        Answer list = visitor.open("/olah/catatan?edisi=2014&kode=NIK_BUKAN_16_ANGKA&inkubator=Inkubator+Alfa");
        Answer other = visitor.open("/olah/catatan?edisi=2014&inkubator=Inkubator+Bravo");
        Answer row = visitor.open(
                list.page().select(".note-line a[href^=/olah/baris]").attr("href"));

        assertThat(list.page().select(".note-line")).hasSize(1);
        assertThat(list.page().select(".codes a")).hasSizeGreaterThan(1);
        assertThat(other.text()).contains("Tidak ada catatan");
        assertThat(row.text()).contains("Baris 9", "Nama KPM", "Omzet Akhir", "NIK bukan 16 angka");
    }

    @Test
    void notes_are_sorted_either_way_and_taken_in_that_order() {
        process(2020);
        String address = "/olah/catatan?edisi=2020&keadaan=semua&urut=";

        List<String> up = codes(visitor.open(address + "kode"));
        List<String> down = codes(visitor.open(address + "-kode"));
        Answer csv = visitor.open("/olah/catatan.csv?edisi=2020&keadaan=semua&urut=kode");

        assertThat(up).hasSizeGreaterThan(1).containsExactlyInAnyOrderElementsOf(down);
        assertThat(up.getFirst()).isEqualTo(down.getLast());
        assertThat(csv.body().lines().skip(1).limit(up.size()).map(line -> line.split("[,;]", 2)[0]))
                .containsExactlyElementsOf(up);
        assertThat(csv.body()).contains("diambil oleh petugas").doesNotContainPattern("\\d{16}");
    }

    private static List<String> codes(Answer list) {
        return list.page().select(".note-line .row .note").eachText();
    }

    @Test
    void a_row_shows_no_number_of_a_person_in_clear() {
        process(2015);

        Answer row = visitor.open("/olah/baris?edisi=2015&berkas=Alfa.csv&lembar=&baris=2");

        assertThat(row.text()).contains("•").doesNotContainPattern("\\d{12}");
    }

    @Test
    void a_decision_needs_a_reason_and_can_be_taken_back() {
        process(2016);
        String empty = "/olah/catatan?edisi=2016&kode=KOSONG_WAJIB";

        Answer without = visitor.open(empty)
                .form("/olah/catatan/keputusan")
                .adding("semua", "ya")
                .with("tindakan", "benar")
                .submit();
        Answer decided = visitor.open(empty)
                .form("/olah/catatan/keputusan")
                .adding("semua", "ya")
                .with("tindakan", "benar")
                .with("alasan", "Usaha baru dimulai")
                .submit();
        Answer later = visitor.open(empty + "&keadaan=diputuskan");
        later.form("/olah/catatan/keputusan")
                .adding("semua", "ya")
                .with("tindakan", "batal")
                .with("alasan", "Keliru")
                .submit();

        assertThat(without.status()).isEqualTo(422);
        assertThat(without.text()).contains("Tuliskan alasannya.");
        assertThat(decided.text()).contains("Keputusan atas 2 catatan disimpan", "Tidak ada catatan");
        assertThat(later.text()).contains("Nilai sudah benar", "petugas", "Usaha baru dimulai");
        assertThat(visitor.open(empty).page().select(".note-line")).hasSize(2);
    }

    @Test
    void a_proposed_value_stands_beside_the_one_that_was_sent() {
        process(2017);
        Answer list = visitor.open("/olah/catatan?edisi=2017&kode=KOSONG_WAJIB");
        String note = list.page().select("input[name=catatan]").attr("value");

        Answer after = list.form("/olah/catatan/keputusan")
                .adding("catatan", note)
                .with("tindakan", "usul")
                .with("nilai", "1.250.000")
                .with("alasan", "Menurut berita acara")
                .submit();

        assertThat(after.page().select(".note-line")).hasSize(2);
        assertThat(after.text()).contains("Diusulkan nilai lain", "1.250.000", "Menurut berita acara");
    }

    @Test
    void two_rows_that_look_alike_are_told_apart_and_the_word_can_be_taken_back() {
        process(2018, sent("Alfa.csv", 1, Laporan.about(1, 15)), sent("Bravo.csv", 1, Laporan.about(15, 15)));
        String together = "/olah/kembar?edisi=2018&keadaan=sama";

        Answer before = visitor.open(together);
        Answer apart = before.form("/olah/kembar/keputusan")
                .with("tindakan", "beda")
                .with("alasan", "Saudara kembar")
                .submit();
        Answer said = visitor.open("/olah/kembar?edisi=2018&keadaan=berbeda");
        said.form("/olah/kembar/keputusan")
                .with("tindakan", "batal")
                .with("alasan", "Salah baca")
                .submit();

        Answer taken = visitor.open("/olah/kembar.csv?edisi=2018&keadaan=sama");

        assertThat(taken.body().lines()).hasSize(1 + 2);
        assertThat(taken.body())
                .contains("Alfa.csv", "Bravo.csv", "•", "diambil oleh petugas")
                .doesNotContainPattern("\\d{12}");
        assertThat(before.page().select(".pair")).hasSize(1);
        assertThat(before.text()).contains("NIK sama").doesNotContainPattern("\\d{12}");
        assertThat(apart.page().select(".pair")).isEmpty();
        assertThat(said.text()).contains("petugas", "Saudara kembar");
        assertThat(visitor.open(together).page().select(".pair")).hasSize(1);
    }

    private void process(int year) {
        process(
                year,
                sent(
                        "Alfa.csv",
                        1,
                        Laporan.about(1, 15)
                                .with(2, "Omzet Akhir", "-")
                                .with(5, "Omzet Akhir", "-")
                                .with(7, "NIK", "3215")));
    }

    private void process(int year, SentFile... files) {
        Edition edition = Edition.prokus(year);
        rosters.load(edition, roster(), "uji");
        processWorkbooks.run(
                new RunOrder(edition, roster(), SentFiles.of(List.of(files), List.of()), new Actor("uji")),
                RunProgress.UNSEEN);
    }

    private static SentFile sent(String name, int day, Laporan report) {
        return new SentFile(
                name,
                name,
                report.bytes(),
                Optional.of(Instant.parse("2021-11-01T08:00:00Z").plusSeconds(86_400L * day)));
    }

    private static Roster roster() {
        try {
            return ReadRoster.read("""
                    inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                    Inkubator Alfa,32,3215,30,0
                    Inkubator Bravo,32,3215,30,0
                    """);
        } catch (BadRoster e) {
            throw new AssertionError(e);
        }
    }
}
