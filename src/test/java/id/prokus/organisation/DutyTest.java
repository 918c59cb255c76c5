package id.prokus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Jakarta;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, the posts they hold, from when until when. */
@Story
class DutyTest {

    private static final String DIREKTORAT = "/organisasi/01935000-0000-7000-8000-000000000003";
    private static final String SUBDIT = "/organisasi/01935000-0000-7000-8000-000000000004";
    private static final String ILBI = "/organisasi/01935000-0000-7000-8000-000000000011";
    private static final UUID DIREKTUR = UUID.fromString("01935000-0000-7000-8000-000000000303");
    private static final UUID KASUBDIT = UUID.fromString("01935000-0000-7000-8000-000000000304");

    private final Visitor visitor;
    private final Duties duties;
    private final PostKinds kinds;
    private final JdbcClient database;

    DutyTest(Visitor visitor, Duties duties, PostKinds kinds, JdbcClient database) {
        this.visitor = visitor;
        this.duties = duties;
        this.kinds = kinds;
        this.database = database;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    void holders_follow_one_another_and_each_day_has_its_own() {
        person("Rekaan Pertama");
        person("Rekaan Kedua");
        var given = duty(DIREKTORAT, DIREKTUR, "Rekaan Pertama")
                .with("sejak", "2020-01-01")
                .submit();
        assertThat(given.text()).contains("Tugas diberikan").contains("belum tercatat berakhir");

        var second = duty(DIREKTORAT, DIREKTUR, "Rekaan Kedua")
                .with("sejak", "2021-07-01")
                .submit();
        refused(second, "Jabatan ini dipegang satu orang pada satu waktu");
        assertThat(second.page().select("#tugas-orang").val()).isEqualTo("Rekaan Kedua");

        var end = visitor.open(DIREKTORAT)
                .page()
                .select("form[action$=pengakhiran]")
                .attr("action");
        visitor.open(DIREKTORAT).form(end).with("sampai", "2021-06-30").submit();
        duty(DIREKTORAT, DIREKTUR, "Rekaan Kedua").with("sejak", "2021-07-01").submit();

        assertThat(holder(DIREKTUR, LocalDate.of(2021, 6, 30))).isEqualTo("Rekaan Pertama");
        assertThat(holder(DIREKTUR, LocalDate.of(2021, 7, 1))).isEqualTo("Rekaan Kedua");
        assertThat(holder(DIREKTUR, LocalDate.of(2019, 12, 31))).isEmpty();
        assertThat(visitor.open(DIREKTORAT).text()).contains("Rekaan Pertama 1 Januari 2020 30 Juni 2021");
        assertThat(database.sql("select count(*) from access.trail where action like 'organisation.duty-%'")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(3);
    }

    @Test
    void a_holder_since_an_unknown_day_holds_today_and_makes_room_once_ended() {
        assertThat(holder(KASUBDIT, LocalDate.now(Jakarta.ZONE))).isEqualTo("Indri Indarwati, Ph.D.");
        assertThat(holder(KASUBDIT, LocalDate.of(2021, 1, 15))).isEmpty();

        person("Rekaan Ketiga");
        refused(duty(SUBDIT, KASUBDIT, "Rekaan Ketiga").submit(), "Jabatan ini dipegang satu orang pada satu waktu");
        assertThat(duty(SUBDIT, KASUBDIT, "Rekaan Ketiga")
                        .with("selesai", "ya")
                        .submit()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_post_for_several_has_several_holders_but_nobody_twice_at_once() {
        person("Rekaan Mentor Satu");
        person("Rekaan Mentor Dua");
        var added = visitor.open(ILBI)
                .form(ILBI + "/jabatan")
                .with("jenis", "mentor_bisnis")
                .with("wilayah", "3508")
                .submit();
        assertThat(added.text()).contains("Jabatan ditambahkan").contains("dapat dipegang beberapa orang");
        var post = UUID.fromString(added.page()
                .select("#tugas-jabatan option:contains(Mentor bisnis)")
                .val());

        duty(ILBI, post, "Rekaan Mentor Satu").with("sejak", "2021-03-01").submit();
        duty(ILBI, post, "Rekaan Mentor Dua").with("sejak", "2021-04-01").submit();

        assertThat(duties.holders(post, LocalDate.of(2021, 5, 1)))
                .extracting(Person::name)
                .containsExactly("Rekaan Mentor Satu", "Rekaan Mentor Dua");
        refused(
                duty(ILBI, post, "Rekaan Mentor Satu")
                        .with("sejak", "2021-06-01")
                        .submit(),
                "sudah memegang jabatan yang sama");
    }

    @Test
    void a_duty_that_ends_before_it_begins_is_refused() {
        refused(
                duty(SUBDIT, KASUBDIT, "Devi Deliani")
                        .with("sejak", "2021-05-01")
                        .with("sampai", "2021-04-01")
                        .submit(),
                "mendahului tanggal mulai");
    }

    @Test
    void a_duty_for_nobody_known_or_for_one_of_two_namesakes_is_refused_until_told_apart() {
        refused(duty(SUBDIT, KASUBDIT, "Tidak Dikenal").submit(), "Belum ada orang bernama “Tidak Dikenal”");

        person("Rekaan Kembar");
        person("Rekaan Kembar");
        refused(duty(SUBDIT, KASUBDIT, "Rekaan Kembar").submit(), "beberapa orang bernama");
        var labelled = visitor.open(SUBDIT).page().select("#daftar-orang option[value^=Rekaan Kembar]");
        assertThat(labelled).hasSize(2);
        assertThat(duty(SUBDIT, KASUBDIT, labelled.getFirst().val())
                        .with("selesai", "ya")
                        .submit()
                        .status())
                .isEqualTo(200);
    }

    @Test
    void a_duty_at_anothers_post_or_one_that_is_not_there_is_refused() {
        refused(duty(SUBDIT, DIREKTUR, "Devi Deliani").submit(), "bukan jabatan lembaga ini");

        var end =
                visitor.open(SUBDIT).page().select("form[action$=pengakhiran]").attr("action");
        refused(
                visitor.open(SUBDIT)
                        .form(end)
                        .to(end.replace(SUBDIT, DIREKTORAT))
                        .submit(),
                "Tugas ini tidak ada pada lembaga ini");
    }

    @Test
    void a_post_of_another_level_or_of_no_kind_or_twice_is_refused() {
        var posts = ILBI + "/jabatan";
        refused(
                visitor.open(ILBI)
                        .form(posts)
                        .with("jenis", "tksk")
                        .with("wilayah", "3508")
                        .submit(),
                "bukan tingkat itu");
        refused(visitor.open(ILBI).form(posts).with("jenis", "raja").submit(), "Jenisnya belum dipilih");
        visitor.open(ILBI)
                .form(posts)
                .with("jenis", "manajer_inkubator")
                .with("wilayah", "")
                .submit();
        refused(
                visitor.open(ILBI)
                        .form(posts)
                        .with("jenis", "manajer_inkubator")
                        .with("wilayah", "")
                        .submit(),
                "sudah ada pada lembaga dan wilayah yang sama");
    }

    @Test
    void a_person_is_known_by_name_and_reached_by_telephone_and_never_by_nik() {
        var added = visitor.open("/organisasi/orang")
                .form("/organisasi/orang/baru")
                .with("nama", "Rekaan Bertelepon, S.Sos.")
                .with("telepon", "0812-3456-7890")
                .with("surel", "rekaan@contoh.go.id")
                .submit();
        assertThat(added.text()).contains("Orang ditambahkan");
        assertThat(visitor.open("/organisasi/orang?cari=bertelepon").text())
                .contains("+6281234567890")
                .contains("rekaan@contoh.go.id");

        var nik = person("Rekaan 3508019505950001");
        refused(nik, "NIK petugas tidak dicatat di sini");
        refused(person(" "), "Nama belum diisi");
        refused(
                visitor.open("/organisasi/orang")
                        .form("/organisasi/orang/baru")
                        .with("nama", "Rekaan")
                        .with("telepon", "12")
                        .submit(),
                "Nomor telepon tidak dapat dibaca");
        refused(
                visitor.open("/organisasi/orang")
                        .form("/organisasi/orang/baru")
                        .with("nama", "Rekaan")
                        .with("surel", "rekaan")
                        .submit(),
                "Alamat surel tidak dapat dibaca");
        refused(
                duty(SUBDIT, KASUBDIT, "Devi Deliani")
                        .with("keterangan", "NIK 3508.0195.0595.0001")
                        .submit(),
                "NIK petugas tidak dicatat di sini");
    }

    @Test
    void korkab_coordinates_and_approves_no_data() {
        assertThat(kinds.find("korkab"))
                .hasValueSatisfying(korkab -> assertThat(korkab.approves()).isFalse());
        assertThat(visitor.open("/organisasi/jenis-jabatan.csv?urut=jabatan").body())
                .contains("kode", "diambil oleh");
        var row = visitor.open("/organisasi/jenis-jabatan")
                .page()
                .select("tr:contains(Korkab)")
                .text();

        assertThat(row).contains("• tidak").contains("tidak menyetujui data");
    }

    @Test
    void who_accompanies_by_default_follows_the_pkh_status_and_can_be_changed() {
        assertThat(kinds.companionOf("aktif").map(PostKind::code)).hasValue("pendamping_pkh");
        assertThat(kinds.companionOf("graduasi").map(PostKind::code)).hasValue("tksk");
        assertThat(kinds.companionOf("entah")).isEmpty();

        var saved = visitor.open("/organisasi/jenis-jabatan")
                .form("/organisasi/jenis-jabatan/pendamping")
                .with("graduasi", "pendamping_pkh")
                .submit();

        assertThat(saved.text()).contains("Pendamping bawaan disimpan");
        assertThat(kinds.companionOf("graduasi").map(PostKind::code)).hasValue("pendamping_pkh");
        refused(
                saved.form("/organisasi/jenis-jabatan/pendamping")
                        .with("aktif", "raja")
                        .submit(),
                "Jenisnya belum dipilih");
    }

    private Answer person(String name) {
        return visitor.open("/organisasi/orang")
                .form("/organisasi/orang/baru")
                .with("nama", name)
                .submit();
    }

    private Form duty(String office, UUID post, String person) {
        return visitor.open(office)
                .form(office + "/tugas")
                .with("jabatan", post.toString())
                .with("orang", person);
    }

    private String holder(UUID post, LocalDate day) {
        return duties.holder(post, day).map(Person::name).orElse("");
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(why);
    }
}
