package id.prokus.monitoring.browser;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server says to the pages at /isi. */
@Story
class FillTest {

    private static final String LABEL = "Ani Angka";

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private Visitor companion;
    private UUID ani = new UUID(0, 0);
    private UUID elsewhere = new UUID(0, 0);

    FillTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions,
            JsonMapper json) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.json = json;
        this.companion = visitor;
    }

    @BeforeEach
    void aCompanionOfOneFamilyAndAnotherFamilyElsewhere() {
        publishInstruments.publishShipped();
        for (String table : List.of("trait", "finding", "attachment", "submission")) {
            database.sql("delete from monitoring." + table).update();
        }
        ani = InventedFamily.of(database, 7201, LABEL, "1985-01-01", "3215016505850001");
        elsewhere = InventedFamily.of(database, 7202, "Lain Tempat", "1986-01-01", "3215016505860002");
        database.sql("update registry.enrolment set district = '321502' where family = :id")
                .param("id", elsewhere)
                .update();
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(ani, elsewhere))));
        companion = visitor.colleague("pendamping", "321501", "");
    }

    @Test
    void somebody_is_offered_the_forms_of_their_duty_and_their_own_families() {
        Answer page = companion.open("/isi");

        assertThat(page.page().select("a[href^=/isi/]").eachAttr("href"))
                .contains("/isi/kunjungan", "/isi/kunjungan#keluarga=" + ani)
                .noneMatch(address -> address.contains("bulanan"));
        assertThat(page.text()).contains(LABEL).doesNotContain("Lain Tempat");
        assertThat(companion.open("/isi/keluarga.csv").body())
                .contains(ani.toString())
                .doesNotContain(elsewhere.toString());
        assertThat(companion.open("/isi/bulanan").text()).contains("bukan tugas akun ini");
        assertThat(companion.open("/keluarga/" + ani).page().select("a[href='/isi/kunjungan#keluarga=" + ani + "']"))
                .hasSize(1);
    }

    @Test
    void a_form_has_the_same_bytes_as_on_a_phone() throws Exception {
        try (var shipped = FillTest.class.getResourceAsStream("/forms/kunjungan/3.xml")) {
            assertThat(companion.open("/isi/kunjungan/3.xml").bytes())
                    .isEqualTo(Objects.requireNonNull(shipped).readAllBytes());
        }
    }

    @Test
    void only_these_pages_may_run_webassembly_and_none_may_run_inline_script_or_style() {
        String form = policy("/isi/kunjungan");

        assertThat(form).contains("'wasm-unsafe-eval'").doesNotContain("unsafe-inline", "'unsafe-eval'");
        assertThat(policy("/isi")).doesNotContain("unsafe");
        assertThat(policy("/sandi")).doesNotContain("unsafe", "worker-src", "manifest-src");
    }

    @Test
    void what_a_browser_sends_is_on_the_familys_timeline_and_twice_is_once() {
        byte[] visit = VisitXml.of("uuid:" + UUID.randomUUID(), ani, LABEL, "Bawang naik");

        assertThat(send(companion, visit).status()).isEqualTo(201);
        assertThat(send(companion, visit).status()).isEqualTo(201);

        assertThat(database.sql("select count(*) from monitoring.submission")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(companion.open("/keluarga/" + ani).text()).contains("Bawang naik", "peramban"));
    }

    @Test
    void what_is_no_form_is_refused_with_a_sentence_and_another_sites_form_is_not_taken() {
        assertThat(send(companion, "bukan xml".getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(422);
        assertThat(companion
                        .open("/isi/penyelamatan")
                        .form("/isi/penyelamatan")
                        .to("/isi/kiriman")
                        .with("_csrf", "tebakan")
                        .attach(
                                "xml_submission_file",
                                "isian.xml",
                                VisitXml.of("uuid:" + UUID.randomUUID(), ani, LABEL, "x"))
                        .submit()
                        .status())
                .isEqualTo(403);
        assertThat(database.sql("select count(*) from monitoring.submission")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void who_sent_it_opens_it_again_to_correct_it_and_nobody_else_does() {
        String instance = "uuid:" + UUID.randomUUID();
        send(companion, VisitXml.of(instance, ani, LABEL, "Salah tulis"));
        UUID first = latest();

        String answers = companion.open("/isi/perbaikan/" + first).body();
        Visitor other = visitor.colleague("pendamping", "321501", "");

        assertThat(answers)
                .contains("<tempat>Salah tulis</tempat>", "<deprecatedID>" + instance + "</deprecatedID>")
                .doesNotContain("<instanceID>" + instance);
        assertThat(companion
                        .open("/isi/kunjungan?perbaiki=" + first)
                        .page()
                        .select("[data-answers]")
                        .attr("data-answers"))
                .isEqualTo("/isi/perbaikan/" + first);
        assertThat(other.open("/isi/perbaikan/" + first).text()).contains("bukan dari Anda");
        assertThat(other.open("/isi/kunjungan?perbaiki=" + first).status()).isEqualTo(422);

        send(companion, answers.replace("Salah tulis", "Sudah benar").getBytes(StandardCharsets.UTF_8));
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(companion.open("/keluarga/" + ani).text())
                                .contains("Sudah benar")
                                .doesNotContain("Salah tulis"));
        assertThat(companion.open("/isi/perbaikan/" + first).body())
                .as("the last correction is what is corrected next")
                .contains("Sudah benar");
    }

    @Test
    void the_answers_of_a_family_that_has_left_ones_place_are_not_shown_again() {
        send(companion, VisitXml.of("uuid:" + UUID.randomUUID(), ani, LABEL, "Rahasia"));
        UUID sent = latest();
        database.sql("update registry.enrolment set district = '321502' where family = :id")
                .param("id", ani)
                .update();

        Answer answer = companion.open("/isi/perbaikan/" + sent);
        database.sql("update registry.enrolment set district = '321501' where family = :id")
                .param("id", ani)
                .update();

        assertThat(answer.text()).doesNotContain("Rahasia");
    }

    @Test
    void what_a_browser_saved_as_a_file_is_taken_by_the_server_from_its_owner_only() {
        byte[] visit = VisitXml.of("uuid:" + UUID.randomUUID(), ani, LABEL, "Diselamatkan");
        byte[] file = saved(companion.account(), visit);

        Visitor other = visitor.colleague("pendamping", "321501", "");
        assertThat(rescue(other, file).text()).contains("milik akun lain");
        assertThat(rescue(companion, "{}".getBytes(StandardCharsets.UTF_8)).text())
                .contains("bukan simpanan");
        assertThat(rescue(companion, file).text()).contains("diterima", "draf, belum dikirim", "ditolak");
        rescue(companion, file);

        assertThat(database.sql("select count(*) from monitoring.submission")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select name from monitoring.attachment")
                        .query(String.class)
                        .list())
                .containsExactly("nota.jpg");
    }

    @Test
    void each_account_has_a_key_of_its_own_that_stays() {
        String key = me(companion).get("key").asString();

        assertThat(me(companion).get("key").asString()).isEqualTo(key);
        assertThat(Base64.getDecoder().decode(key)).hasSize(32);
        assertThat(me(visitor.colleague("pendamping", "321501", "")).get("key").asString())
                .isNotEqualTo(key);
    }

    /** A page that names a file that is not there would never be ready to work without a network. */
    @Test
    void everything_that_is_taken_along_is_there() {
        var keep = me(companion)
                .get("keep")
                .valueStream()
                .map(one -> one.asString())
                .toList();

        assertThat(keep).contains("/isi", "/isi/kunjungan", "/isi/kunjungan/3.xml", "/isi/keluarga.csv");
        assertThat(keep)
                .allSatisfy(
                        address -> assertThat(companion.open(address).status()).isEqualTo(200));
        assertThat(companion.open("/isi/pekerja.js").body()).contains("addEventListener('fetch'");
        assertThat(companion.open("/isi/aplikasi.webmanifest").body()).contains("\"start_url\":\"/isi\"");
    }

    private JsonNode me(Visitor who) {
        return json.readTree(who.open("/isi/saya.json").body());
    }

    private String policy(String path) {
        return companion.open(path).header("Content-Security-Policy");
    }

    private static Answer send(Visitor who, byte[] xml) {
        return who.open("/isi/penyelamatan")
                .form("/isi/penyelamatan")
                .to("/isi/kiriman")
                .attach("xml_submission_file", "isian.xml", xml)
                .submit();
    }

    private static Answer rescue(Visitor who, byte[] file) {
        return who.open("/isi/penyelamatan")
                .form("/isi/penyelamatan")
                .attach("berkas", "isian.json", file)
                .submit();
    }

    private byte[] saved(String account, byte[] visit) {
        var finished = Map.of(
                "title", "Kunjungan",
                "state", "waiting",
                "content",
                        Map.of(
                                "label",
                                LABEL,
                                "xml",
                                new String(visit, StandardCharsets.UTF_8),
                                "files",
                                List.of(Map.of("name", "nota.jpg", "type", "image/jpeg", "base64", "/9gBAg=="))));
        var damaged = Map.of("title", "Kunjungan", "state", "waiting", "content", Map.of("label", "", "xml", "<data>"));
        var draft = Map.of("title", "Kunjungan", "state", "draft", "content", Map.of("label", "", "xml", "<data/>"));
        return json.writeValueAsBytes(
                Map.of("kind", "prokus-isian", "account", account, "items", List.of(finished, damaged, draft)));
    }

    private UUID latest() {
        return database.sql("select id from monitoring.submission order by id desc limit 1")
                .query(UUID.class)
                .single();
    }
}
