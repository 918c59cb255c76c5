package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What cannot be configured, each time with the reason and the way out, and with what was typed still in the form. */
@Story
class EditionRefusedTest {

    private static final String EDITION = "/edisi/prokus-2021";

    private final Visitor visitor;
    private final JdbcClient database;

    EditionRefusedTest(Visitor visitor, JdbcClient database) {
        this.visitor = visitor;
        this.database = database;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    void an_amount_of_nothing_or_less() {
        for (String amount : new String[] {"0", "-5", "Rp-3.500.000"}) {
            refused(scheme().with("besaran", amount), "harus lebih dari nol", "kosongkan bila belum ada sumber");
        }
        refused(scheme().with("pagu", "0"), "harus lebih dari nol");
        refused(scheme().with("penerima", "0"), "harus lebih dari nol");
    }

    @Test
    void what_is_no_number_comes_back_as_it_was_typed() {
        var answer = refused(scheme().with("besaran", "tiga juta"), "\"tiga juta\" bukan bilangan bulat");

        assertThat(answer.page().select("#besaran").val()).isEqualTo("tiga juta");
    }

    @Test
    void a_scheme_for_participants_the_edition_does_not_have() {
        refused(scheme().with("peserta", "tamu"), "Jenis peserta \"tamu\" tidak ada", "Tambahkan dahulu");
    }

    @Test
    void a_scheme_without_a_name() {
        refused(scheme().with("nama", " "), "Nama skema belum diisi");
    }

    @Test
    void a_date_that_is_none() {
        refused(scheme().with("tanggal", "31-02-2021"), "Tanggal \"31-02-2021\" tidak terbaca");
    }

    @Test
    void a_code_that_is_taken_or_cannot_be_one() {
        refused(term("kelas", "pemula"), "Kode \"pemula\" sudah dipakai", "Pilih kode lain");
        refused(term("kelas", "Kelas Satu"), "Kode \"Kelas Satu\" tidak dapat dipakai", "huruf kecil");
    }

    @Test
    void a_rule_that_cannot_be_read() {
        var answer = refused(
                term("kelas", "baru-mulai").with("aturan", "kurang dari setahun"),
                "Aturan \"kurang dari setahun\" tidak terbaca",
                "misalnya lama_usaha_bulan < 12");

        assertThat(answer.page().select("#nama").val()).isEqualTo("Nama baru");
    }

    @Test
    void a_name_in_one_language_only() {
        refused(term("klaster", "jamu").with("english", ""), "harus diisi keduanya");
    }

    @Test
    void the_participant_type_of_a_scheme_is_not_removed() {
        String list = EDITION + "/daftar/peserta";

        refused(visitor.open(list).form(list + "/lanjutan/penghapusan"), "dipakai oleh skema", "Ubah atau hapus");
    }

    @Test
    void a_round_that_ends_before_it_begins_or_has_one_date_only() {
        refused(round("2021-05-31", "2021-05-01"), "berakhir sebelum dimulai");
        refused(round("2021-05-31", ""), "Baru satu tanggal");
        refused(round("", "").with("nama", ""), "Nama putaran belum diisi");
    }

    @Test
    void rounds_that_overlap_even_by_one_day() {
        round("2021-08-01", "2021-08-31").submit();

        refused(round("2021-08-31", "2021-09-30"), "bertumpang tindih dengan putaran \"Putaran uji\"", "Geser");
        assertThat(round("2021-09-01", "2021-09-30").submit().status()).isEqualTo(200);
    }

    @Test
    void the_database_itself_keeps_rounds_apart() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> database.sql("""
                insert into programme.round (id, edition, kind, label, begins, ends, state)
                select gen_random_uuid(), 'prokus-2020', 'awal', 'Satu', date '2020-01-01', date '2020-01-31', 'rencana'
                from generate_series(1, 2)
                """).update()))
                .isNotNull();
    }

    @Test
    void a_round_without_dates_is_not_opened() {
        var list = visitor.open(EDITION + "/putaran");

        refused(list.form(action(list, "Buka Monitoring akhir")), "belum bertanggal", "Isi tanggal mulai");
    }

    @Test
    void an_edition_whose_rounds_are_open_is_not_closed() {
        String edition = copy("2031");
        round(edition, "2031-02-01", "2031-02-28").submit();
        var list = visitor.open(edition + "/putaran");
        list.form(action(list, "Buka Putaran uji")).submit();

        refused(
                visitor.open(edition).form(edition + "/penutupan"),
                "putaran Putaran uji masih terbuka",
                "Tutup putarannya dahulu");

        var open = visitor.open(edition + "/putaran");
        open.form(action(open, "Tutup Putaran uji")).submit();
        assertThat(visitor.open(edition).form(edition + "/penutupan").submit().text())
                .contains("Edisi ditutup");
        assertThat(visitor.open(edition + "/putaran").text()).doesNotContain("Hapus Putaran uji");
    }

    @Test
    void a_closed_edition_is_not_edited_until_it_is_opened_again() {
        String edition = copy("2032");
        Form scheme = visitor.open(edition + "/skema").form(edition + "/skema").with("nama", "Terlambat");
        Form term = visitor.open(edition + "/daftar/aspek")
                .form(edition + "/daftar/aspek")
                .with("kode", "pasar")
                .with("nama", "Pasar")
                .with("english", "Market");
        Form round = round(edition, "2032-01-01", "2032-01-31");
        Form quotas = visitor.open(edition + "/kuota").form(edition + "/kuota/penetapan");
        Form note = visitor.open(edition).form(edition + "/keterangan").with("catatan", "Terlambat");
        visitor.open(edition).form(edition + "/penutupan").submit();

        for (Form late : new Form[] {scheme, term, round, quotas}) {
            refused(late, "ProKUS 2032 sudah ditutup", "Buka kembali edisinya");
        }
        assertThat(note.submit().status()).isEqualTo(422);
        assertThat(visitor.open(edition + "/skema").page().select("form#isian")).isEmpty();

        visitor.open(edition).form(edition + "/pembukaan").submit();
        assertThat(term.submit().text()).contains("Baris ditambahkan");
    }

    @Test
    void a_copy_onto_an_edition_that_is_there() {
        refused(copying("ProKUS", "2020"), "ProKUS 2020 sudah ada isinya", "Pilih tahun");
        refused(copying("prokus", "2020"), "sudah ada isinya");
        refused(copying("2021", "x"), "bukan bilangan bulat");
        refused(copying("!", "2030"), "tidak dapat dipakai");
        refused(copying("ProKUS", "1945"), "tahun antara 2000 dan 2100");
    }

    @Test
    void a_quota_that_is_nothing_twice_or_at_the_wrong_level() {
        refused(quota("provinsi", "35", "Jawa Timur", "0"), "Kuota harus lebih dari nol");
        refused(quota("provinsi", "3508", "Jawa Timur", "10"), "bukan kode Kemendagri");
        refused(quota("provinsi", "35", "", "10"), "belum diisi");
        refused(quota("nasional", "", "Lagi", "10"), "Rincian harus lebih dalam");
        refused(quota("peserta", "lanjutan", "kpm lanjutan 2020", "10"), "sudah ada pada induk yang sama");
        refused(quota("provinsi", "35", "Jawa Timur", "10").with("induk", "bukan-id"), "tidak ada lagi");
    }

    @Test
    void a_quota_with_parts_is_not_removed_and_set_ones_are_not_changed() {
        String edition = copy("2033");
        var tree = visitor.open(edition + "/kuota");
        Form remove = tree.form(action(tree, "Hapus KPM lanjutan 2020"));
        refused(tree.form(action(tree, "Hapus Nasional")), "masih punya rincian", "Hapus rinciannya dahulu");
        tree.form(edition + "/kuota/penetapan").submit();

        refused(remove, "sudah ditetapkan", "Batalkan penetapannya");

        visitor.open(edition + "/kuota").form(edition + "/kuota/pembatalan").submit();
        assertThat(remove.submit().text()).contains("Kuota dihapus", "kurang 1.000");
    }

    @Test
    void an_edition_or_list_nobody_knows() {
        assertThat(visitor.open("/edisi/prokus-1999").text()).contains("tidak dikenal. Pilih dari daftar edisi.");
        assertThat(visitor.open(EDITION + "/daftar/lain").text()).contains("Daftar \"lain\" tidak dikenal");
    }

    @Test
    void whoever_changes_something_is_in_the_trail() {
        String edition = copy("2034");

        assertThat(database.sql(
                                "select actor || ' ' || action || ' ' || subject from access.trail where subject = :key")
                        .param("key", edition.substring("/edisi/".length()))
                        .query(String.class)
                        .list())
                .containsExactly("petugas programme.edition-copied prokus-2034");
    }

    private static Answer refused(Form form, String... words) {
        var answer = form.submit();
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.text()).contains(words);
        return answer;
    }

    private String copy(String year) {
        return copying("ProKUS", year).submit().path();
    }

    private Form copying(String name, String year) {
        return visitor.open(EDITION + "/salinan")
                .form(EDITION + "/salinan")
                .with("nama", name)
                .with("tahun", year);
    }

    private Form scheme() {
        return visitor.open(EDITION + "/skema").form(EDITION + "/skema").with("nama", "Skema uji");
    }

    private Form term(String list, String code) {
        return visitor.open(EDITION + "/daftar/" + list)
                .form(EDITION + "/daftar/" + list)
                .with("kode", code)
                .with("nama", "Nama baru")
                .with("english", "New name");
    }

    private Form round(String first, String last) {
        return round(EDITION, first, last);
    }

    private Form round(String edition, String first, String last) {
        return visitor.open(edition + "/putaran")
                .form(edition + "/putaran")
                .with("nama", "Putaran uji")
                .with("mulai", first)
                .with("selesai", last);
    }

    private Form quota(String level, String code, String name, String families) {
        var tree = visitor.open(EDITION + "/kuota");
        String link =
                tree.page().select("a[aria-label=\"Tambah rincian Nasional\"]").attr("href");
        return visitor.open(link)
                .form(EDITION + "/kuota")
                .with("tingkat", level)
                .with("kode", code)
                .with("nama", name)
                .with("jumlah", families);
    }

    private static String action(Answer page, String label) {
        return page.page()
                .select("form:has(button[aria-label=\"" + label + "\"])")
                .attr("action");
    }
}
