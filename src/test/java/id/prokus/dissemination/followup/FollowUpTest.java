package id.prokus.dissemination.followup;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.dissemination.CallMeeting;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.Mode;
import id.prokus.olah.FrozenTestWorld;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.ListPage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Actions are proposed, agreed, done and confirmed, each step by who may take it. */
@Story
class FollowUpTest {

    private static final byte[] PDF = "%PDF-1.7 berita acara".getBytes(StandardCharsets.ISO_8859_1);

    private final Visitor visitor;
    private final FrozenTestWorld world;
    private final JdbcClient database;
    private final Clock clock;
    private final CallMeeting callMeeting;

    FollowUpTest(Visitor visitor, FrozenTestWorld world, JdbcClient database, Clock clock, CallMeeting callMeeting) {
        this.visitor = visitor;
        this.world = world;
        this.database = database;
        this.clock = clock;
        this.callMeeting = callMeeting;
    }

    @BeforeEach
    void freeze() {
        world.first();
    }

    @Test
    void an_action_goes_from_proposal_to_done_with_evidence_that_somebody_else_confirms() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Visitor alfa = visitor.colleague("inkubator", "", FrozenTestWorld.ALFA);
        String action = propose(subdit, "Melatih pembukuan 20 KPM", FrozenTestWorld.ALFA, 30);

        step(subdit, action, "sepakat", "");
        step(alfa, action, "mulai", "");
        Answer withFile = alfa.open(action)
                .form(action + "/bukti")
                .with("kata", "Dua puluh KPM dilatih di Karawang")
                .attach("berkas", "daftar hadir.pdf", PDF)
                .submit();
        Answer own = step(alfa, action, "selesai", "");
        Answer done = step(subdit, action, "selesai", "");

        assertThat(withFile.text()).contains("Dua puluh KPM dilatih di Karawang", "daftar hadir.pdf");
        assertThat(own.text()).contains("Selesainya dinyatakan oleh orang lain");
        assertThat(done.text()).contains("Selesai", "Langkah dicatat");
        String file = done.page().select("a[download]").attr("href");
        assertThat(subdit.open(file).bytes()).isEqualTo(PDF);
    }

    @Test
    void without_evidence_nothing_is_done_and_what_is_sent_back_runs_again_with_the_reason() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Visitor bravo = visitor.colleague("inkubator", "", FrozenTestWorld.BRAVO);
        String action = propose(subdit, "Mengurus NIB 12 KPM", FrozenTestWorld.BRAVO, 30);
        step(subdit, action, "sepakat", "");
        step(subdit, action, "mulai", "");

        Answer unproved = step(subdit, action, "selesai", "");
        bravo.open(action).form(action + "/bukti").with("kata", "Selesai semua").submit();
        Answer without = step(subdit, action, "kembali", "");
        Answer back = step(subdit, action, "kembali", "Daftar NIB belum dilampirkan");

        assertThat(unproved.status()).isEqualTo(422);
        assertThat(unproved.text()).contains("Belum ada bukti penyelesaian");
        assertThat(without.text()).contains("Tulis alasannya");
        assertThat(back.text()).contains("Berjalan", "Daftar NIB belum dilampirkan");
    }

    @Test
    void a_file_that_is_no_document_is_refused_and_the_words_stay() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Visitor alfa = visitor.colleague("inkubator", "", FrozenTestWorld.ALFA);
        String action = propose(subdit, "Membuka gerai bersama", FrozenTestWorld.ALFA, 30);
        step(subdit, action, "sepakat", "");

        Answer refused = alfa.open(action)
                .form(action + "/bukti")
                .with("kata", "Gerai dibuka")
                .attach("berkas", "foto.pdf", "MZ bukan dokumen".getBytes(StandardCharsets.ISO_8859_1))
                .submit();

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("bukan dokumen atau gambar", "Belum ada bukti");
        assertThat(refused.page().select("#bukti-kata").text()).isEqualTo("Gerai dibuka");
    }

    @Test
    void an_organisation_sees_its_own_actions_its_province_sees_them_too_and_nobody_else_does() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        String action = propose(subdit, "Menata kemasan produk Alfa", FrozenTestWorld.ALFA, 30);

        assertThat(visitor.colleague("inkubator", "", FrozenTestWorld.ALFA)
                        .open("/tindak-lanjut")
                        .text())
                .contains("Menata kemasan produk Alfa");
        assertThat(visitor.colleague("dinsosprov", "32", "").open(action).text())
                .contains("Menata kemasan produk Alfa");
        assertThat(visitor.colleague("inkubator", "", FrozenTestWorld.BRAVO)
                        .open("/tindak-lanjut")
                        .text())
                .doesNotContain("Menata kemasan produk Alfa");
        assertThat(visitor.colleague("dinsosprov", "35", "").open(action).text())
                .contains("tidak ditemukan");
    }

    @Test
    void field_staff_see_what_is_asked_of_their_kind_in_their_regency() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        String name =
                subdit.open("/tindak-lanjut/baru").page().select("#daftar-pemilik option").eachAttr("value").stream()
                        .filter(each -> each.startsWith("TKSK") && each.contains("Lumajang"))
                        .findFirst()
                        .orElseThrow();
        propose(subdit, "Mengunjungi KPM yang usahanya tutup", name, 30);

        assertThat(visitor.colleague("tksk", "350801", "")
                        .open("/tindak-lanjut")
                        .text())
                .contains("Mengunjungi KPM yang usahanya tutup");
        assertThat(visitor.colleague("tksk", "321501", "")
                        .open("/tindak-lanjut")
                        .text())
                .doesNotContain("Mengunjungi KPM yang usahanya tutup");
    }

    @Test
    void an_organisation_proposes_for_itself_only() {
        Visitor alfa = visitor.colleague("inkubator", "", FrozenTestWorld.ALFA);

        Answer own = filled(alfa, "Menambah mentor", FrozenTestWorld.ALFA, 30).submit();
        Answer other =
                filled(alfa, "Menambah mentor", FrozenTestWorld.BRAVO, 30).submit();

        assertThat(own.text()).contains("Tindak lanjut diusulkan");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text()).contains("bagi organisasi Anda sendiri");
    }

    @Test
    void a_form_that_lacks_something_comes_back_with_what_was_typed() {
        Visitor subdit = visitor.colleague("subdit", "", "");

        assertThat(filled(subdit, "Melatih", "Inkubator Antah", 30).submit().text())
                .contains("Penanggung jawab tidak ada dalam daftar");
        assertThat(filled(subdit, "Melatih", FrozenTestWorld.ALFA, -1).submit().text())
                .contains("Tenggatnya sudah lewat");
        assertThat(filled(subdit, "Melatih", FrozenTestWorld.ALFA, 30)
                        .with("ukuran", "")
                        .submit()
                        .text())
                .contains("Sebut ukuran selesainya");
        Answer number = filled(subdit, "Mendatangi 3215 0150 0370 9001", FrozenTestWorld.ALFA, 30)
                .submit();
        assertThat(number.text()).contains("16 angka seperti NIK");
        assertThat(number.page().select("#pemilik").val()).isEqualTo(FrozenTestWorld.ALFA);
    }

    @Test
    void what_a_meeting_agreed_may_be_typed_after_its_day_has_passed_but_never_before_the_meeting() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        String meeting = metDaysAgo(20);

        Answer late = filled(subdit, "Menata arsip", FrozenTestWorld.ALFA, -3)
                .with("rapat", meeting)
                .submit();
        Answer before = filled(subdit, "Menata arsip", FrozenTestWorld.ALFA, -21)
                .with("rapat", meeting)
                .submit();

        assertThat(late.text()).contains("Tindak lanjut diusulkan", "terlambat");
        assertThat(before.status()).isEqualTo(422);
        assertThat(before.text()).contains("Tenggatnya mendahului hari rapat");
    }

    private String metDaysAgo(int days) {
        UUID id = TimeOrderedId.next();
        Instant began = clock.instant().minus(Duration.ofDays(days));
        callMeeting.call(
                new Meeting(
                        id,
                        2021,
                        world.first().id(),
                        "Rapat uji",
                        "",
                        "",
                        Mode.LURING,
                        began,
                        began.plus(Duration.ofHours(4)),
                        LocalDate.now(clock),
                        ""),
                new Actor("petugas"));
        return id.toString();
    }

    @Test
    void a_sentence_of_the_ringkasan_becomes_an_action_with_one_click() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Answer offers = subdit.open("/tindak-lanjut/usulan");
        String sentence = offers.page().select(".offers p[lang=id]").getFirst().text();

        Answer taken = offers.form("/tindak-lanjut/usulan").submit();

        assertThat(taken.text()).contains("Kalimat perbaikan menjadi usulan", sentence, "Ukuran selesai");
    }

    @Test
    void the_figure_that_measures_an_action_stands_as_agreed_and_as_it_is_now_and_proves_nothing() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Answer made = filled(subdit, "Menaikkan omzet", FrozenTestWorld.BRAVO, 30)
                .with("angka", "omzet|baru")
                .with("lingkup", "INCUBATOR|Inkubator Bravo|Inkubator Bravo")
                .submit();
        step(subdit, made.path(), "sepakat", "");

        Answer same = subdit.open(made.path());
        world.corrected(FrozenTestWorld.BRAVO, "9500000");
        Answer later = subdit.open(made.path());

        assertThat(same.text()).contains("Keduanya dari olahan beku yang sama");
        assertThat(later.text())
                .contains("2021, versi", "median Rp", "n = 30; cakupan 75,0%")
                .contains("bukan bukti bahwa tindak lanjut ini menyebabkannya")
                .doesNotContain("Keduanya dari olahan beku yang sama");
    }

    @Test
    void what_is_late_is_marked_found_reminded_of_and_taken_along() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        String action = propose(subdit, "Melengkapi omzet akhir", FrozenTestWorld.CAKRA, 5);
        database.sql("update dissemination.follow_up set due = :due where id = cast(:id as uuid)")
                .param("due", LocalDate.now(clock).minusDays(3))
                .param("id", action.substring(action.lastIndexOf('/') + 1))
                .update();

        Answer late = subdit.open("/tindak-lanjut?terlambat=ya&keadaan=terbuka");
        String reminder = subdit.open("/tindak-lanjut/pengingat")
                .page()
                .select("textarea")
                .text();
        String csv = subdit.open("/tindak-lanjut.csv?pemilik=cakra").body();

        assertThat(late.text()).contains("Melengkapi omzet akhir", "terlambat");
        assertThat(reminder).contains("Yth. Inkubator Cakra", "Melengkapi omzet akhir (terlambat");
        assertThat(csv).contains("Melengkapi omzet akhir", "diambil oleh").doesNotContain("Inkubator Alfa");
    }

    @Test
    void the_list_goes_on_after_the_last_line_and_is_sorted_by_any_column() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        for (int i = 0; i < ListPage.LINES + 2; i++) {
            database.sql("""
                    insert into dissemination.follow_up (id, edition, what, doer, owner_role, owner_place, owner_partner,
                        owner_name, person, measure, figure_code, figure_cohort, scope_kind, scope_key, scope_name,
                        target, due, state, origin, origin_key, origin_text, proposed_by, proposed_at)
                    select gen_random_uuid(), 2021, 'Kunjungan ' || :i, 'kemensos', 'subdit', '', '', 'Halaman Panjang', '',
                        'kunjungan', '', '', '', '', '', '', current_date + :i, 'diusulkan', 'bebas', '', '', 'uji', now()
                    """).param("i", i).update();
        }

        Answer first = subdit.open("/tindak-lanjut?pemilik=panjang&urut=-tenggat");
        Answer second = subdit.open(first.page().select("a[rel=next]").attr("href"));

        assertThat(first.page().select("tbody tr")).hasSize(ListPage.LINES);
        assertThat(first.page().select("tbody tr").getFirst().text()).contains("Kunjungan " + (ListPage.LINES + 1));
        assertThat(second.page().select("tbody tr").eachText())
                .hasSize(2)
                .last()
                .asString()
                .contains("Kunjungan 0");
    }

    private String propose(Visitor by, String what, String owner, int days) {
        Answer made = filled(by, what, owner, days).submit();
        assertThat(made.text()).contains("Tindak lanjut diusulkan");
        return made.path();
    }

    private Form filled(Visitor by, String what, String owner, int days) {
        return by.open("/tindak-lanjut/baru")
                .form("/tindak-lanjut/baru")
                .with("apa", what)
                .with("pelaku", "inkubator")
                .with("pemilik", owner)
                .with("ukuran", "daftar hadir dan catatan")
                .with("tenggat", LocalDate.now(clock).plusDays(days).toString());
    }

    private static Answer step(Visitor by, String action, String step, String words) {
        return by.open(action)
                .form(action + "/langkah")
                .with("langkah", step)
                .with("kata", words)
                .submit();
    }
}
