package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.indicator.formula.Formula;
import id.prokus.indicator.formula.Formulas;
import id.prokus.indicator.formula.PublishFormula;
import id.prokus.indicator.rollup.By;
import id.prokus.indicator.rollup.CountFormulas;
import id.prokus.indicator.rollup.Figures;
import id.prokus.indicator.rollup.Selection;
import id.prokus.indicator.rollup.Sums;
import id.prokus.monitoring.instrument.Hash;
import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.monitoring.instrument.ShippedInstrument;
import id.prokus.monitoring.phone.Device;
import id.prokus.monitoring.phone.DeviceSecret;
import id.prokus.monitoring.phone.Devices;
import id.prokus.monitoring.phone.HandOutDevice;
import id.prokus.monitoring.submission.Submission.State;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A mentor's phone: it lists, downloads, is filled in without a network, sends, and what it said counts at once. */
@Story
class PhoneTest {

    private static final byte[] PHOTO = {(byte) 0xFF, (byte) 0xD8, 1, 2, 3};

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final HandOutDevice handOutDevice;
    private final Devices devices;
    private final KeepChecking keepChecking;
    private final Submissions submissions;
    private final SubmittedFiles submittedFiles;
    private final Findings findings;
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final Formulas formulas;
    private final Figures figures;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private Visitor mentor;
    private Phone phone;
    private UUID ani = new UUID(0, 0);

    PhoneTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            HandOutDevice handOutDevice,
            Devices devices,
            KeepChecking keepChecking,
            Submissions submissions,
            SubmittedFiles submittedFiles,
            Findings findings,
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
        this.devices = devices;
        this.keepChecking = keepChecking;
        this.submissions = submissions;
        this.submittedFiles = submittedFiles;
        this.findings = findings;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.formulas = formulas;
        this.figures = figures;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.mentor = visitor;
        this.phone = new Phone("", "", "");
    }

    @BeforeEach
    void aMentorWithAPhone() {
        publishInstruments.publishShipped();
        publishFormula.publishShipped();
        countFormulas.count();
        for (String table : List.of("trait", "finding", "attachment", "submission")) {
            database.sql("delete from monitoring." + table).update();
        }
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        ani = InventedFamily.of(database, 7101, "Ani Angka", "1985-01-01", "3215016505850001");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(ani))));
        mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        phone = phone(mentor.account());
    }

    @Test
    void what_a_phone_says_is_on_the_familys_timeline_and_in_the_figures() throws Exception {
        assertThat(phone.get("/formList").all("formID"))
                .extracting(one -> one.getTextContent())
                .containsExactly(
                        "akhir", "awal", "bulanan", "kendala", "kisah", "perilaku", "sesi-mentor", "tidak-terisi");
        Phone.Downloaded got = phone.download("bulanan");
        byte[] sent = report(got, "2500000").finish();

        assertThat(phone.head("/submission").status()).isEqualTo(204);
        assertThat(phone.submit(sent, Map.of("foto buku é.jpg", PHOTO), true).status())
                .isEqualTo(202);
        assertThat(phone.submit(sent, Map.of("foto 2.jpg", PHOTO), false).status())
                .isEqualTo(201);
        keepChecking.checkAll();

        Submission one = only();
        assertThat(findings.of(one.id())).isEmpty();
        assertThat(one.state()).isEqualTo(State.TERCATAT);
        assertThat(one.complete()).isTrue();
        assertThat(submittedFiles.of(one)).containsOnlyKeys("foto buku é.jpg", "foto 2.jpg");
        assertThat(mentor.open("/keluarga/" + ani).text()).contains("Omzet sebulan Rp2.500.000", "ponsel");
        assertThat(omzet()).isEqualByComparingTo("2500000");
        assertThat(phone.get("/daftar/keluarga.csv").text()).contains("2500000");
    }

    @Test
    void a_companions_visit_is_on_the_timeline_and_only_companions_have_its_form() throws Exception {
        Visitor companion = visitor.colleague("pendamping", "321501", "");
        Phone own = phone(companion.account());
        assertThat(own.get("/formList").all("formID"))
                .extracting(one -> one.getTextContent())
                .containsExactly("asesmen", "kendala", "kisah", "kunjungan", "perilaku", "tidak-terisi");
        Phone.Downloaded got = own.download("kunjungan");
        own.submit(Filling.of(got.form(), got.list())
                .answer("keluarga", ani.toString())
                .answer("tanggal", "2021-08-21")
                .answer("pelaksanaan", "terlaksana")
                .answer("peran_sosial", "edukator motivator")
                .answer("durasi", "45")
                .finish());
        keepChecking.checkAll();

        assertThat(findings.of(only().id())).isEmpty();
        assertThat(companion.open("/keluarga/" + ani).text())
                .contains("Kunjungan pendamping terlaksana: edukator, motivator, 45 menit");
    }

    @Test
    void whoever_walks_with_families_has_only_those_on_the_phone() throws Exception {
        UUID budi = InventedFamily.of(database, 7102, "Budi Buku", "1984-01-01", "3215010101840002");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(budi))));
        assertThat(phone.get("/daftar/keluarga.csv").text()).contains("Ani Angka", "Budi Buku");
        UUID person = UUID.randomUUID();
        database.sql("insert into organisation.person (id, name) values (:id, 'Uji Mentor')")
                .param("id", person)
                .update();
        database.sql("""
                insert into organisation.account_person (account, person, said_by, said_at)
                values (:account, :person, 'uji', now())
                """)
                .param("account", mentor.account())
                .param("person", person)
                .update();
        database.sql(
                        "insert into mentoring.walk (family, mentor, mentor_since) values (:family, :person, '2021-01-04')")
                .param("family", budi)
                .param("person", person)
                .update();

        assertThat(phone.get("/daftar/keluarga.csv").text())
                .contains("Budi Buku")
                .doesNotContain("Ani Angka");

        database.sql("delete from mentoring.walk").update();
        database.sql("delete from organisation.account_person").update();
    }

    @Test
    void a_form_sent_again_and_corrected_counts_once_as_it_was_said_last() throws Exception {
        byte[] sent = report(phone.download("bulanan"), "2500000").finish();
        phone.submit(sent);
        keepChecking.checkAll();
        byte[] edited = Filling.edited(sent, "<omzet>2500000", "<omzet>2600000");

        assertThat(phone.submit(sent).status()).isEqualTo(201);
        assertThat(phone.submit(edited).status()).isEqualTo(201);
        assertThat(phone.submit(edited).status()).isEqualTo(201);
        keepChecking.checkAll();

        assertThat(all()).hasSize(2).extracting(Submission::state).containsOnly(State.TERCATAT);
        assertThat(all())
                .extracting(Submission::thing)
                .containsOnly(all().getFirst().thing());
        assertThat(omzet()).isEqualByComparingTo("2600000");
        assertThat(mentor.open("/keluarga/" + ani).text())
                .contains("Rp2.600.000")
                .doesNotContain("Rp2.500.000");
    }

    @Test
    void corrections_that_overtake_each_other_end_as_if_they_had_come_in_order() throws Exception {
        byte[] first = report(phone.download("bulanan"), "1000000").finish();
        byte[] second = Filling.edited(first, "<omzet>1000000", "<omzet>1100000");
        byte[] third = Filling.edited(withoutDeprecated(second), "<omzet>1100000", "<omzet>1200000");

        for (byte[] sent : List.of(third, second, first)) {
            assertThat(phone.submit(sent).status()).isEqualTo(201);
            keepChecking.checkAll();
        }

        assertThat(all()).extracting(Submission::root).containsOnly(instance(first));
        assertThat(database.sql("select count(*) from registry.entry_standing where withdrawn is null")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(omzet()).isEqualByComparingTo("1200000");
    }

    @Test
    void as_many_files_as_a_phone_sends_at_once_come_in() throws Exception {
        byte[] sent = report(phone.download("bulanan"), "2500000").finish();
        var files = new java.util.HashMap<String, byte[]>();
        IntStream.range(0, 100).forEach(i -> files.put("foto " + i + ".jpg", new byte[] {(byte) i}));

        assertThat(phone.submit(sent, files, false).status()).isEqualTo(201);

        assertThat(submittedFiles.of(only())).hasSize(100);
    }

    @Test
    void the_same_form_a_hundred_times_at_once_is_one() throws Exception {
        byte[] sent = report(phone.download("bulanan"), "2500000").finish();
        try (var many = Executors.newFixedThreadPool(20)) {
            List<Callable<Integer>> tries = IntStream.range(0, 100)
                    .mapToObj(_ -> (Callable<Integer>) () -> phone.submit(sent).status())
                    .toList();
            for (var one : many.invokeAll(tries)) {
                assertThat(one.get()).isEqualTo(201);
            }
        }
        keepChecking.checkAll();

        assertThat(all()).hasSize(1);
        assertThat(omzet()).isEqualByComparingTo("2500000");
    }

    @Test
    void other_words_under_the_same_id_are_kept_beside_the_first_and_flagged() throws Exception {
        byte[] sent = report(phone.download("bulanan"), "2500000").finish();
        phone.submit(sent);

        assertThat(phone.submit(replaced(sent, "2500000", "2700000")).status()).isEqualTo(201);
        keepChecking.checkAll();

        assertThat(all()).extracting(Submission::state).containsExactly(State.TERCATAT, State.VARIAN);
        assertThat(findings.of(all().getLast().id())).extracting(Finding::code).containsExactly(FindingCode.VARIAN);
        assertThat(omzet()).isEqualByComparingTo("2500000");
    }

    @Test
    void an_unknown_version_is_kept_apart_and_checked_once_it_is_published() throws Exception {
        byte[] sent = replaced(
                report(phone.download("bulanan"), "2500000").finish(), "version=\"3\"", "version=\"2021-uji\"");

        assertThat(phone.submit(sent).status()).isEqualTo(202);
        keepChecking.checkAll();
        assertThat(only().state()).isEqualTo(State.KARANTINA);

        byte[] form = phone.get("/forms/bulanan/3").body();
        publishInstruments.publish(List.of(
                ShippedInstrument.of("bulanan", "2021-uji", replaced(form, "version=\"3\"", "version=\"2021-uji\""))));
        keepChecking.checkAll();
        assertThat(only().state()).isEqualTo(State.TERCATAT);
        assertThat(database.sql("select action from access.trail where subject = :id")
                        .param("id", only().id().toString())
                        .query(String.class)
                        .list())
                .as("each step once")
                .containsExactlyInAnyOrder(
                        "monitoring.submission-quarantined",
                        "monitoring.submission-received",
                        "monitoring.submission-checked");
        database.sql("delete from monitoring.instrument_remark where version = '2021-uji'")
                .update();
        database.sql("delete from monitoring.instrument_version where version = '2021-uji'")
                .update();
    }

    @Test
    void what_is_no_form_is_refused_with_a_sentence() throws Exception {
        for (String sent : List.of(
                "bukan xml",
                "<data id='bulanan' version='1'><omzet>",
                "<!DOCTYPE data [<!ENTITY a \"b\">]><data id='bulanan' version='1'><omzet>&a;</omzet></data>",
                "<data><omzet>1</omzet></data>",
                "<a>".repeat(60) + "</a>".repeat(60))) {
            var answer = phone.submit(sent.getBytes(StandardCharsets.UTF_8));
            assertThat(answer.status()).as(sent).isEqualTo(400);
            assertThat(answer.message()).endsWith(".").contains(" ");
        }
        assertThat(phone.submit(("<data id='bulanan' version='1'><k>" + "x".repeat(2_100_000) + "</k></data>")
                                .getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(413);
        assertThat(phone.post(new MultipartBody.Builder()
                                .setType(MultipartBody.FORM)
                                .addFormDataPart("lain", "x")
                                .build())
                        .status())
                .isEqualTo(400);
        assertThat(phone.post(RequestBody.create("x", MediaType.parse("text/plain")))
                        .status())
                .isEqualTo(400);
        assertThat(all()).isEmpty();
    }

    @Test
    void a_family_of_another_place_is_neither_listed_nor_recorded() throws Exception {
        Phone elsewhere =
                phone(visitor.colleague("mentor", "3215", "Inkubator Lain").account());
        byte[] sent = report(phone.download("bulanan"), "2500000").finish();

        assertThat(elsewhere.get("/daftar/keluarga.csv").text()).doesNotContain("Ani Angka");
        assertThat(elsewhere
                        .get("/daftar/keluarga/integritas?id=" + ani + ",kpm-1")
                        .all("deleted"))
                .extracting(one -> one.getTextContent())
                .containsExactly("true", "true");
        assertThat(elsewhere.submit(sent).status()).isEqualTo(201);
        keepChecking.checkAll();

        assertThat(only().state()).isEqualTo(State.TIDAK_TERCATAT);
        assertThat(findings.of(only().id()))
                .extracting(Finding::code)
                .contains(FindingCode.KELUARGA_TIDAK_DIKENAL, FindingCode.PILIHAN_TIDAK_DIKENAL);
        assertThat(omzet()).isZero();
    }

    @Test
    void only_a_phone_that_is_known_comes_in_and_everything_speaks_openrosa() {
        var stranger = new Phone(mentor.address("/openrosa"), mentor.account(), mentor.password());
        for (String address : List.of("/formList", "/forms/bulanan/1", "/daftar/keluarga.csv", "/apa-saja")) {
            var answer = stranger.get(address);
            assertThat(answer.status()).as(address).isEqualTo(401);
            assertThat(answer.header("X-OpenRosa-Version")).isEqualTo("1.0");
            assertThat(answer.header("Content-Type")).startsWith("text/xml");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Digest ").contains("qop=\"auth\"");
            assertThat(answer.header("X-OpenRosa-Accept-Content-Length")).isNotEmpty();
        }
        assertThat(phone.get("/apa-saja").status()).isEqualTo(404);
        assertThat(phone.get("/apa-saja").message()).contains("QR");
        assertThat(phone(visitor.colleague("korkab", "3215", "").account())
                        .get("/formList")
                        .status())
                .isEqualTo(403);
        assertThat(mentor.open("/openrosa/formList").status())
                .as("a session is nobody")
                .isEqualTo(401);

        Device own = devices.of(mentor.account()).getFirst();
        assertThat(own.called()).isEqualTo("collect:uji-1");
        handOutDevice.revoke(new Actor(mentor.account()), mentor.account(), own.id());
        assertThat(phone.get("/formList").status()).isEqualTo(401);
    }

    @Test
    void what_has_not_changed_is_not_sent_again_and_what_is_listed_adds_up() {
        var listed = phone.get("/formList").all("xform").getFirst();
        var form = phone.get(Phone.text(listed, "downloadUrl"));
        assertThat(Phone.text(listed, "hash")).isEqualTo("md5:" + Hash.md5(form.body()));
        var file = phone.get(Phone.text(listed, "manifestUrl")).all("mediaFile").getFirst();
        var list = phone.get(Phone.text(file, "downloadUrl"));
        assertThat(Phone.text(file, "hash")).isEqualTo("md5:" + Hash.md5(list.body()));
        assertThat(list.text())
                .startsWith("name,label,__version,")
                .contains("Ani Angka")
                .doesNotContain("3215016505850001");

        for (var got : List.of(form, list)) {
            assertThat(got.header("Cache-Control")).doesNotContain("no-store");
        }
        assertThat(phone.get(Phone.text(file, "downloadUrl"), "If-None-Match", list.header("ETag"))
                        .status())
                .isEqualTo(304);
        assertThat(phone.get(Phone.text(listed, "downloadUrl"), "If-None-Match", form.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_published_version_never_changes() {
        byte[] form = phone.get("/forms/bulanan/1").body();

        assertThatThrownBy(() -> publishInstruments.publish(List.of(
                        ShippedInstrument.of("bulanan", "1", replaced(form, "Omzet sebulan", "Omzet setahun")))))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("monitoring.version-changed");
                    assertThat(refusal.sentence().indonesian()).contains("forms/bulanan/1.xml", "versi baru");
                });
    }

    @Test
    void whoever_sent_it_reads_it_with_what_was_found_and_connects_and_shuts_out_phones() throws Exception {
        String page = mentor.open("/ponsel")
                .form("/ponsel")
                .with("nama", "ponsel dinas")
                .submit()
                .text();
        assertThat(page).contains("Pindai sekarang", "ponsel dinas", mentor.account() + ".");
        phone.submit(replaced(report(phone.download("bulanan"), "2500000").finish(), "<omzet>2500000", "<omzet>-7"));
        keepChecking.checkAll();

        assertThat(mentor.open("/kiriman").text()).contains("bulanan 3", "tidak tercatat");
        assertThat(mentor.open("/kiriman?siapa=saya&keadaan=TIDAK_TERCATAT").text())
                .contains("bulanan 3");
        assertThat(mentor.open("/kiriman/" + only().id()).text())
                .contains("Ani Angka", "di luar batas yang dibolehkan", "tidak boleh kurang dari nol", "-7");
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Lain")
                        .open("/kiriman/" + only().id())
                        .text())
                .doesNotContain("Ani Angka")
                .contains("Kembali ke daftar kiriman");
    }

    private Phone phone(String account) {
        DeviceSecret secret = handOutDevice.make(new Actor("uji"), account, "ponsel uji");
        return new Phone(visitor.address("/openrosa"), secret.userName(), secret.password());
    }

    private Filling report(Phone.Downloaded got, String omzet) throws Exception {
        return Filling.of(got.form(), got.list())
                .answer("keluarga", ani.toString())
                .answer("tanggal", "2021-08-20")
                .answer("status_usaha", "aktif")
                .answer("omzet", omzet)
                .answer("ada_pekerja", "ya")
                .answer("pekerja", "2")
                .answer("pembukuan", "ya");
    }

    private static byte[] replaced(byte[] sent, String before, String after) {
        return new String(sent, StandardCharsets.UTF_8).replace(before, after).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withoutDeprecated(byte[] sent) {
        return new String(sent, StandardCharsets.UTF_8)
                .replaceAll("<deprecatedID>.*?</deprecatedID>", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String instance(byte[] sent) {
        return SubmissionXml.read(sent).instance();
    }

    private Submission only() {
        assertThat(all()).hasSize(1);
        return all().getFirst();
    }

    /** The first first. */
    private List<Submission> all() {
        return submissions
                .page("", "", id.prokus.web.ListAddress.of("/", "", ""), 100)
                .reversed();
    }

    private java.math.BigDecimal omzet() {
        Formula omzet = formulas.find("omzet").orElseThrow();
        return figures.of(List.of(omzet), Selection.whole(2021), By.NOTHING)
                .getOrDefault(new Figures.Key(omzet.id(), "2021-08", ""), Sums.NONE)
                .total();
    }
}
