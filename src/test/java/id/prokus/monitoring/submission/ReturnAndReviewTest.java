package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.CountFormulas;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Sums;
import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.monitoring.phone.DeviceSecret;
import id.prokus.monitoring.phone.HandOutDevice;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.ListAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was sent is returned, corrected and sent again until it is right; and whoever did not enter it approves it. */
@Story
class ReturnAndReviewTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final HandOutDevice handOutDevice;
    private final KeepChecking keepChecking;
    private final Submissions submissions;
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final Formulas formulas;
    private final Figures figures;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private Visitor mentor;
    private Visitor dinas;
    private Phone phone;
    private UUID ani = new UUID(0, 0);
    private UUID budi = new UUID(0, 0);

    ReturnAndReviewTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            HandOutDevice handOutDevice,
            KeepChecking keepChecking,
            Submissions submissions,
            PublishFormula publishFormula,
            CountFormulas countFormulas,
            Formulas formulas,
            Figures figures,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.handOutDevice = handOutDevice;
        this.keepChecking = keepChecking;
        this.submissions = submissions;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.formulas = formulas;
        this.figures = figures;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.mentor = visitor;
        this.dinas = visitor;
        this.phone = new Phone("", "", "");
    }

    @BeforeEach
    void aMentorWithAPhoneAndTheDinas() {
        publishInstruments.publishShipped();
        publishFormula.publishShipped();
        countFormulas.count();
        for (String table :
                List.of("returned_question", "returned", "approval", "trait", "finding", "attachment", "submission")) {
            database.sql("delete from monitoring." + table).update();
        }
        for (String table : List.of("entry_approved", "entry", "entry_standing")) {
            database.sql("delete from registry." + table).update();
        }
        database.sql("delete from programme.edition_term where list = 'persetujuan'")
                .update();
        ani = InventedFamily.of(database, 7101, "Ani Angka", "1985-01-01", "3215016505850001");
        budi = InventedFamily.of(database, 7102, "Budi Buku", "1984-01-01", "3215010101840002");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(ani, budi))));
        mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        dinas = visitor.colleague("dinsoskab", "3215", "");
        phone = phone(mentor);
    }

    @Test
    void what_is_returned_is_in_the_senders_next_list_and_closes_itself_once_it_is_corrected() throws Exception {
        byte[] sent = report(ani, "25000000", "2021-08-20").finish();
        submit(sent);
        LocalDate due = LocalDate.now(Jakarta.ZONE).plusDays(5);

        Answer given = giveBack(latest(), "/data/omzet", "Terbaca sepuluh kali lipat, periksa bukunya", due);
        assertThat(given.text()).contains("Dikembalikan kepada");

        String list = phone.get("/daftar/keluarga.csv").text();
        String line = list.lines()
                .filter(one -> one.contains("Ani Angka"))
                .findFirst()
                .orElseThrow();
        assertThat(line)
                .contains(
                        "PERBAIKI", "bulanan", "omzet", "Terbaca sepuluh kali lipat, periksa bukunya", due.toString());
        assertThat(list.lines().filter(one -> one.contains("Budi Buku"))).noneMatch(one -> one.contains("PERBAIKI"));
        assertThat(mentor.open("/pengembalian").text())
                .contains("Yang perlu Anda perbaiki", "Ani Angka", "Omzet sebulan", "Terbaca sepuluh kali lipat");
        assertThat(opened().answer("keluarga", ani.toString()).hint("keluarga"))
                .contains("PERBAIKI sebelum " + due + ": omzet. Terbaca sepuluh kali lipat, periksa bukunya");
        assertThat(opened().answer("keluarga", budi.toString()).hint("keluarga"))
                .doesNotContain("PERBAIKI");
        assertThat(mentor.open("/isi").text()).contains("1 isian dikembalikan kepada Anda");
        assertThat(mentor.open("/isi/bulanan?perbaiki=" + latest().id()).text())
                .contains(
                        "Yang diminta, sebelum", "Omzet sebulan (rupiah): Terbaca sepuluh kali lipat, periksa bukunya");
        Answer board = dinas.open("/pengembalian");
        assertThat(board.text()).contains("Menurut kabupaten dan umur", "Kabupaten Karawang");
        assertThat(board.page().select("a[href*=wa.me]").attr("href"))
                .contains("pengembalian")
                .doesNotContain("Ani");

        submit(Filling.edited(sent, "<omzet>25000000", "<omzet>2500000"));

        assertThat(phone.get("/daftar/keluarga.csv").text()).doesNotContain("PERBAIKI");
        assertThat(mentor.open("/pengembalian").text()).contains("Tidak ada yang perlu diperbaiki");
        assertThat(mentor.open("/keluarga/" + ani).text())
                .contains("Rp2.500.000")
                .doesNotContain("Rp25.000.000");
    }

    @Test
    void a_phone_that_cannot_edit_fills_the_form_in_anew_and_that_is_the_correction() throws Exception {
        submit(report(ani, "25000000", "2021-08-20").finish());
        giveBack(latest(), "/data/omzet", "Periksa bukunya", LocalDate.now(Jakarta.ZONE));
        submit(report(ani, "900000", "2021-07-03").finish());
        assertThat(phone.get("/daftar/keluarga.csv").text()).contains("PERBAIKI");

        submit(report(ani, "2500000", "2021-08-22").finish());

        assertThat(phone.get("/daftar/keluarga.csv").text()).doesNotContain("PERBAIKI");
        assertThat(mentor.open("/kiriman/" + latest().id()).text()).contains("dibaca sebagai perbaikan");
        assertThat(mentor.open("/keluarga/" + ani).text())
                .contains("Rp2.500.000", "Rp900.000")
                .doesNotContain("Rp25.000.000");
    }

    @Test
    void two_who_report_one_month_differently_are_both_kept_and_every_property_that_differs_is_an_item()
            throws Exception {
        submit(report(ani, "2500000", "2021-08-20").finish());
        phone = phone(visitor.colleague("mentor", "3215", "Inkubator Alfa"));
        submit(report(ani, "900000", "2021-08-03").finish());

        assertThat(dinas.open("/kiriman/" + latest().id()).text())
                .contains(
                        "berbeda dari isian lain",
                        "di sini 900.000, pada ponsel tanggal 20 Agustus 2021 2.500.000",
                        "Keduanya tersimpan");
        submit(report(ani, "800000", "2021-07-03").finish());
        assertThat(dinas.open("/kiriman/" + latest().id()).text())
                .as("another month is another time")
                .doesNotContain("berbeda dari isian lain");
    }

    @Test
    void a_return_needs_a_reason_and_a_day_and_never_holds_a_number_of_a_person() throws Exception {
        submit(report(ani, "2500000", "2021-08-20").finish());
        Submission one = latest();
        LocalDate today = LocalDate.now(Jakarta.ZONE);

        assertThat(giveBack(one, "/data/omzet", "", today).text()).contains("Tulis sedikitnya satu alasan");
        assertThat(giveBack(one, "/data/omzet", "salah", today.minusDays(1)).text())
                .contains("Pilih hari ini");
        giveBack(one, "/data/omzet", "NIK 3215016505850001 salah", today);
        assertThat(phone.get("/daftar/keluarga.csv").text()).doesNotContain("3215016505850001");
        assertThat(giveBack(one, "/data/omzet", "lagi", today).text()).contains("sudah dikembalikan");
        assertThat(mentor.open("/kiriman/" + one.id() + "/pengembalian").text()).contains("Kembali ke daftar kiriman");
        assertThat(visitor.colleague("dinsoskab", "3273", "")
                        .open("/kiriman/" + one.id() + "/pengembalian")
                        .text())
                .doesNotContain("Ani Angka");
    }

    @Test
    void approving_a_kabupaten_changes_the_approved_share_of_every_figure_with_it() throws Exception {
        submit(report(ani, "2500000", "2021-08-20").finish());
        submit(report(budi, "1500000", "2021-08-21").finish());
        assertThat(approved("3215")).isZero();

        assertThat(dinas.open("/persetujuan?edisi=2021").text()).contains("0 dari 2 isian", "2 menunggu kantor Anda");
        String done = approveAll(dinas);

        assertThat(done).contains("2 isian disetujui.", "2 dari 2 isian sudah disetujui");
        assertThat(approved("3215")).isEqualTo(2);
        assertThat(approved("32")).isEqualTo(2);
        assertThat(approved("")).isEqualTo(2);

        submit(Filling.edited(submissions.bytes(first().id()), "<omzet>2500000", "<omzet>2600000"));
        assertThat(approved("")).isEqualTo(1);
    }

    @Test
    void who_entered_never_approves() throws Exception {
        submit(report(ani, "2500000", "2021-08-20").finish());
        assertThat(mentor.open("/persetujuan").status()).isEqualTo(403);
        database.sql("update registry.entry set recorded_by = :dinas")
                .param("dinas", dinas.account())
                .update();
        database.sql("update registry.entry_standing set recorded_by = :dinas")
                .param("dinas", dinas.account())
                .update();

        assertThat(dinas.open("/persetujuan?edisi=2021").text()).contains("0 menunggu kantor Anda");
        assertThat(dinas.open("/persetujuan/3215?edisi=2021&semua=ya").text()).contains("isian Anda sendiri");
        Answer tried = dinas.open("/persetujuan/3215?edisi=2021&semua=ya")
                .form("/persetujuan/3215")
                .with("isian", entry(ani).toString())
                .submit();
        assertThat(tried.text()).contains("orang lain yang menyetujuinya");
        assertThat(approved("")).isZero();
    }

    @Test
    void in_a_chain_each_office_comes_after_the_one_before_and_the_last_makes_it_approved() throws Exception {
        database.sql("""
                insert into programme.edition_term (edition, list, code, label, english, rule, note, source, position)
                select key, 'persetujuan', 'berjenjang', 'Berjenjang', 'One after another', '', '', '', 1
                from programme.edition where year = 2021
                """).update();
        submit(report(ani, "2500000", "2021-08-20").finish());
        Visitor province = visitor.colleague("dinsosprov", "32", "");
        Visitor ministry = visitor.colleague("subdit", "", "");

        assertThat(province.open("/persetujuan?edisi=2021").text()).contains("0 menunggu kantor Anda");
        approveAll(dinas);
        assertThat(approved("")).isZero();
        approveAll(province);
        approveAll(ministry);

        assertThat(approved("")).isEqualTo(1);
    }

    @Test
    void an_approval_is_taken_back_with_a_reason_and_falls_when_the_form_is_returned() throws Exception {
        submit(report(ani, "2500000", "2021-08-20").finish());
        approveAll(dinas);
        assertThat(approved("")).isEqualTo(1);

        String back = dinas.open("/persetujuan/3215?edisi=2021&semua=ya")
                .form("/persetujuan/3215")
                .with("isian", entry(ani).toString())
                .with("langkah", "cabut")
                .with("alasan", "bukunya belum dilihat")
                .submit()
                .text();
        assertThat(back).contains("Persetujuan atas 1 isian dicabut");
        assertThat(approved("")).isZero();

        approveAll(dinas);
        giveBack(latest(), "", "Fotonya tidak terbaca", LocalDate.now(Jakarta.ZONE));
        assertThat(approved("")).isZero();
        assertThat(dinas.open("/persetujuan?edisi=2021").text()).contains("0 menunggu kantor Anda");
    }

    @Test
    void a_duty_is_handed_over_for_a_time_and_says_for_whom() throws Exception {
        submit(report(ani, "2500000", "2021-08-20").finish());
        Visitor stand = visitor.colleague("supervisor", "3215", "");
        LocalDate today = LocalDate.now(Jakarta.ZONE);
        assertThat(delegate(mentor.account(), today).text()).contains("tidak boleh menyetujuinya");

        assertThat(delegate(stand.account(), today).text()).contains("Tugas dilimpahkan");

        assertThat(stand.open("/persetujuan?edisi=2021").text()).contains("atas nama " + dinas.account());
        approveAll(stand);
        assertThat(database.sql("select delegated_by from monitoring.approval")
                        .query(String.class)
                        .single())
                .isEqualTo(dinas.account());
        assertThat(stand.open("/pelimpahan").text()).contains("tidak dapat dilimpahkan lagi");
    }

    private Answer delegate(String to, LocalDate today) {
        return dinas.open("/pelimpahan")
                .form("/pelimpahan")
                .with("kepada", to)
                .with("mulai", today.toString())
                .with("sampai", today.plusDays(3).toString())
                .submit();
    }

    private Answer giveBack(Submission one, String question, String reason, LocalDate due) {
        String address = "/kiriman/" + one.id() + "/pengembalian";
        return dinas.open(address)
                .form(address)
                .with("alasan:" + question, reason)
                .with("sebelum", due.toString())
                .submit();
    }

    private static String approveAll(Visitor who) {
        return who.open("/persetujuan?edisi=2021")
                .form("/persetujuan")
                .with("kabupaten", "3215")
                .submit()
                .text();
    }

    private void submit(byte[] sent) throws Exception {
        assertThat(phone.submit(sent).status()).isEqualTo(201);
        keepChecking.checkAll();
    }

    private Phone phone(Visitor owner) {
        DeviceSecret secret = handOutDevice.make(new Actor("uji"), owner.account(), "ponsel uji");
        return new Phone(visitor.address("/openrosa"), secret.userName(), secret.password());
    }

    private Filling report(UUID family, String omzet, String day) throws Exception {
        return opened().answer("keluarga", family.toString())
                .answer("tanggal", day)
                .answer("status_usaha", "aktif")
                .answer("omzet", omzet)
                .answer("ada_pekerja", "tidak")
                .answer("pembukuan", "ya");
    }

    private Filling opened() throws Exception {
        Phone.Downloaded got = phone.download("bulanan");
        return Filling.of(got.form(), got.list());
    }

    private UUID entry(UUID family) {
        return database.sql("select id from registry.entry_standing where family = :family")
                .param("family", family)
                .query(UUID.class)
                .single();
    }

    private List<Submission> all() {
        return submissions.page("", "", ListAddress.of("/", "", ""), 100);
    }

    private Submission latest() {
        return all().getFirst();
    }

    private Submission first() {
        return all().getLast();
    }

    private long approved(String place) {
        return omzet(Selection.whole(2021).in(place)).approved();
    }

    private Sums omzet(Selection selection) {
        Formula omzet = formulas.find("omzet").orElseThrow();
        return figures.of(List.of(omzet), selection, By.NOTHING)
                .getOrDefault(new Figures.Key(omzet.id(), "2021-08", ""), Sums.NONE);
    }
}
