package id.prokus.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entries;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another programme sends events and follows what was recorded, with the key of an account. */
@Story
class EntryApiTest {

    private static final UUID SITI = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    private static final UUID FAR_AWAY = UUID.fromString("00000000-0000-4000-8000-00000000a003");
    private static final String NIK_SITI = "3215014101950001";
    private static final String FIRST = "01990000-0000-7000-8000-000000000001";
    private static final String SECOND = "01990000-0000-7000-8000-000000000002";

    private final Visitor visitor;
    private final JdbcClient database;
    private final Entries entries;
    private final JsonMapper json = new JsonMapper();

    EntryApiTest(Visitor visitor, JdbcClient database, Entries entries) {
        this.visitor = visitor;
        this.database = database;
        this.entries = entries;
    }

    @BeforeEach
    void twoFamilies() {
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        family(SITI, "3215", "321501");
        family(FAR_AWAY, "3508", "350814");
        database.sql("""
                insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                values (:id, :id, 'NIK', :nik, '3215', 'Inkubator Alfa', '2021-01-01') on conflict do nothing
                """).param("id", SITI).param("nik", NIK_SITI).update();
    }

    private void family(UUID id, String regency, String district) {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Siti Contoh', 'P', :regency, :regency, 'Inkubator Alfa', now(), 'uji') on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', :regency, 'Inkubator Alfa', :district, '', '') on conflict do nothing
                """)
                .param("id", id)
                .param("regency", regency)
                .param("district", district)
                .update();
    }

    @Test
    void each_item_is_taken_or_refused_by_itself_and_sending_again_changes_nothing() {
        String key = key(visitor.colleague("tksk", "321501", ""));
        String sent = """
                [%s,
                 {"id": "01990000-0000-7000-8000-0000000000f1", "keluarga": "%s", "jenis": "susunan-keluarga", "edisi": 2021,
                  "tanggal": "2021-02-01", "isian": {"anggota": "banyak"}},
                 {"id": "01990000-0000-7000-8000-0000000000f2", "keluarga": "%s", "jenis": "susunan-keluarga", "edisi": 2021,
                  "tanggal": "2021-02-01", "isian": {"anggota": 4}},
                 {"jenis": "susunan-keluarga"}]
                """.formatted(members(FIRST, FIRST, 4), SITI, FAR_AWAY);

        JsonNode first = body(post(key, sent));
        assertThat(first.path("dicatat").asInt()).isEqualTo(1);
        assertThat(first.path("ditolak").asInt()).isEqualTo(3);
        assertThat(first.path("hasil").get(0).path("hasil").asString()).isEqualTo("dicatat");
        assertThat(first.path("hasil").get(1).toString()).contains("anggota").contains("bukan bilangan");
        assertThat(first.path("hasil").get(2).toString()).contains("tidak ditemukan di wilayah Anda");
        assertThat(first.path("hasil").get(3).toString()).contains("UUID");

        JsonNode again = body(post(key, sent));
        assertThat(again.path("dikenal").asInt()).isEqualTo(1);
        assertThat(again.path("dicatat").asInt()).isZero();
        assertThat(entries.of(SITI)).hasSize(1);
        assertThat(entries.of(FAR_AWAY)).isEmpty();
    }

    @Test
    void a_correction_and_its_withdrawal_are_words_about_the_same_thing_in_whatever_order_they_arrive() {
        String key = key(visitor.colleague("tksk", "321501", ""));
        String first = members(FIRST, FIRST, 4).replace("}}", "}, \"dinyatakan\": \"2021-03-01T08:00:00+07:00\"}");
        String later = members(SECOND, FIRST, 5).replace("}}", "}, \"dinyatakan\": \"2021-04-01T08:00:00+07:00\"}");

        post(key, "[" + later + "]");
        post(key, "[" + first + "]");
        assertThat(entries.of(SITI))
                .extracting(kept -> kept.entry().value("anggota").orElse(""))
                .containsExactly("5");

        JsonNode other = body(post(key, "[" + members(SECOND, FIRST, 9) + "]"));
        assertThat(other.toString()).contains("sudah tersimpan dengan isi lain");

        post(key, """
                [{"id": "01990000-0000-7000-8000-000000000003", "perihal": "%s", "keluarga": "%s", "edisi": 2021,
                  "jenis": "susunan-keluarga", "ditarik": "salah keluarga"}]
                """.formatted(FIRST, SITI));
        assertThat(entries.of(SITI)).noneMatch(kept -> kept.entry().holds());
    }

    @Test
    void whoever_follows_reads_every_word_once_and_only_of_its_place() {
        String key = key(visitor.colleague("tksk", "321501", ""));
        post(
                key,
                "[" + members(FIRST, FIRST, 4) + ","
                        + members(SECOND, SECOND, 5).replace("02-01", "03-01") + "]");

        JsonNode page = body(get(key, "/api/peristiwa?edisi=2021&banyak=1"));
        assertThat(page.path("peristiwa").size()).isEqualTo(1);
        JsonNode next = body(get(
                key,
                "/api/peristiwa?edisi=2021&sesudah=" + page.path("berikutnya").asString()));
        assertThat(next.path("peristiwa").size()).isEqualTo(1);
        assertThat(next.path("lengkap").asBoolean()).isTrue();
        assertThat(List.of(
                        page.path("peristiwa").get(0).path("id").asString(),
                        next.path("peristiwa").get(0).path("id").asString()))
                .containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(body(get(
                                key,
                                "/api/peristiwa?sesudah="
                                        + next.path("berikutnya").asString()))
                        .path("peristiwa")
                        .isEmpty())
                .isTrue();
        assertThat(body(get(key(visitor.colleague("tksk", "350814", "")), "/api/peristiwa"))
                        .path("peristiwa")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void a_family_is_told_by_its_nik_which_never_comes_back() {
        String key = key(visitor.colleague("tksk", "321501", ""));
        var answer = post(
                key,
                "["
                        + members(FIRST, FIRST, 4)
                                .replace("\"keluarga\": \"" + SITI + "\"", "\"nik\": \"" + NIK_SITI + "\"")
                        + "]");

        assertThat(answer.body()).contains("dicatat").doesNotContain(NIK_SITI);
        assertThat(get(key, "/api/peristiwa").body()).contains(SITI.toString()).doesNotContain(NIK_SITI);
    }

    @Test
    void the_kinds_say_themselves_what_they_ask_and_whose_duty_they_are() {
        JsonNode kinds = body(get(key(visitor.colleague("mentor", "3215", "Inkubator Alfa")), "/api/peristiwa/jenis"))
                .path("jenis");

        JsonNode status = kinds.valueStream()
                .filter(kind -> kind.path("kode").asString().equals("status-pkh"))
                .findFirst()
                .orElseThrow();
        assertThat(status.path("dapat_anda_kirim").asBoolean()).isFalse();
        assertThat(status.path("isian").get(0).path("pilihan").toString())
                .contains("graduasi")
                .contains("graduated");
    }

    @Test
    void without_a_key_that_holds_nothing_opens() {
        var companion = visitor.colleague("tksk", "321501", "");
        String key = key(companion);
        assertThat(get(key, "/api/peristiwa").statusCode()).isEqualTo(200);

        assertThat(get("prokus_salah", "/api/peristiwa").statusCode()).isEqualTo(401);
        assertThat(get("prokus_salah", "/api/peristiwa").body()).contains("urn:prokus:web.unknown");
        assertThat(visitor.somebodyElse().open("/api/peristiwa").status()).isEqualTo(401);
        assertThat(get(key, "/keluarga/" + SITI).uri().getPath()).isEqualTo("/masuk");

        var page = companion.open("/kunci").page();
        companion
                .open("/kunci")
                .form(page.select("form[action$=/pencabutan]").attr("action"))
                .submit();
        assertThat(get(key, "/api/peristiwa").statusCode()).isEqualTo(401);
        assertThat(database.sql("select string_agg(hash, ' ') from access.api_key")
                        .query(String.class)
                        .single())
                .doesNotContain(key);
    }

    @Test
    void a_closed_account_takes_its_keys_with_it_and_others_see_and_revoke_them_first() {
        var companion = visitor.colleague("tksk", "321501", "");
        String key = key(companion);
        var operator = visitor.signIn();
        assertThat(operator.open("/akun/" + companion.account() + "/kunci").text())
                .contains("Uji SIKS")
                .doesNotContain(key);

        operator.open("/akun/" + companion.account())
                .form("/akun/" + companion.account() + "/penutupan")
                .submit();

        assertThat(get(key, "/api/peristiwa").statusCode()).isEqualTo(401);
    }

    @Test
    void what_is_no_json_or_too_much_is_said_as_a_problem() {
        String key = key(visitor.colleague("tksk", "321501", ""));
        var answer = post(key, "bukan json");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
        assertThat(answer.body()).contains("urn:prokus:registry.sent-unreadable");
    }

    private static String members(String id, String thing, int count) {
        return """
                {"id": "%s", "perihal": "%s", "keluarga": "%s", "jenis": "susunan-keluarga", "edisi": 2021,
                 "tanggal": "2021-02-01", "isian": {"anggota": %d}}""".formatted(id, thing, SITI, count);
    }

    private static String key(Visitor owner) {
        return owner.open("/kunci")
                .form("/kunci")
                .with("nama", "Uji SIKS")
                .submit()
                .page()
                .select("output code")
                .text();
    }

    private HttpResponse<String> get(String key, String path) {
        return send(HttpRequest.newBuilder(URI.create(visitor.address(path))).GET(), key);
    }

    private HttpResponse<String> post(String key, String body) {
        return send(
                HttpRequest.newBuilder(URI.create(visitor.address("/api/peristiwa")))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body)),
                key);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String key) {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            return client.send(request.header("Authorization", "Bearer " + key).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private JsonNode body(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }
}
