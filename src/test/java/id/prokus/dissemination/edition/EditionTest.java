package id.prokus.dissemination.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.dissemination.followup.ScopeKey;
import id.prokus.olah.FrozenTestWorld;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A ringkasan is composed, reviewed, approved and issued. One story, in the order of its days. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionTest {

    private static final Scope NATION = Scope.nation();
    private static final Scope ALFA = Scope.incubator(FrozenTestWorld.ALFA);

    private final Visitor visitor;
    private final FrozenTestWorld world;
    private final Snapshots snapshots;
    private final JdbcClient database;
    private final Clock clock;

    EditionTest(Visitor visitor, FrozenTestWorld world, Snapshots snapshots, JdbcClient database, Clock clock) {
        this.visitor = visitor;
        this.world = world;
        this.snapshots = snapshots;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void freeze() {
        world.first();
    }

    @Test
    @Order(1)
    void a_sentence_in_other_words_stands_beside_what_the_data_say() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        subdit.open("/susun").form("/susun").submit();
        String generated = generated(NATION, "K1");

        Answer edited = edit(subdit, NATION, "K1", "ubah", "Semua inkubator telah melapor.", "lebih singkat");

        assertThat(line(edited, "K1").text())
                .contains("Semua inkubator telah melapor. (P)", "Semula (D): " + generated, "lebih singkat");
        assertThat(line(open(subdit, ALFA), "K1").text()).contains("(D)").doesNotContain("Semua inkubator telah");
    }

    @Test
    @Order(2)
    void what_is_left_out_needs_a_reason_is_struck_and_comes_back_when_that_is_undone() {
        Visitor subdit = visitor.colleague("subdit", "", "");

        Answer without = edit(subdit, ALFA, "K1", "buang", "", "");
        Answer leftOut = edit(subdit, ALFA, "K1", "buang", "", "sudah ada dalam surat pengantar");
        Answer undone = edit(subdit, ALFA, "K1", "urung", "", "");

        assertThat(without.text()).contains("Tulis mengapa kalimat ini tidak dimuat");
        assertThat(line(leftOut, "K1").select("del").text()).isEqualTo(generated(ALFA, "K1"));
        assertThat(line(undone, "K1").text()).contains(generated(ALFA, "K1") + " (D)");
    }

    @Test
    @Order(3)
    void two_people_at_one_paragraph_see_both_texts_and_nothing_is_lost() {
        Visitor first = visitor.colleague("subdit", "", "");
        Visitor second = visitor.colleague("operator", "", "");
        Answer before = open(second, NATION);
        edit(first, NATION, "B1", "ubah", "Angka ini tidak menunjukkan sebab-akibat.", "");

        Answer met = sentence(before, "B1")
                .with("kata", "Baca dengan hati-hati.")
                .with("tindakan", "ubah")
                .submit();
        Answer chosen = met.form(met.page().select("form:has(#naskah-anda)").attr("action"), "kunci", "B1")
                .with("kata", "Angka ini tidak menunjukkan sebab-akibat; baca dengan hati-hati.")
                .with("tindakan", "ubah")
                .submit();

        assertThat(met.status()).isEqualTo(409);
        assertThat(met.text())
                .contains("Orang lain mengubah kalimat ini lebih dahulu", "Angka ini tidak menunjukkan sebab-akibat.");
        assertThat(met.page().select("#naskah-anda").text()).isEqualTo("Baca dengan hati-hati.");
        assertThat(line(chosen, "B1").text()).contains("baca dengan hati-hati. (P)");
        assertThat(database.sql("select body from dissemination.paragraph_text where fate = 'bertemu'")
                        .query(String.class)
                        .list())
                .containsExactly("Baca dengan hati-hati.");
    }

    @Test
    @Order(4)
    void sentences_of_the_editor_of_the_meeting_and_agreed_actions_are_marked_with_their_basis() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        UUID said = said("Harga kedelai naik sejak Maret");
        agreed(subdit, "Melatih pembukuan 20 KPM");

        add(subdit, ALFA, "tantangan", "Harga bahan baku naik sejak Maret.", said.toString());
        add(subdit, ALFA, "hasil", "Pendampingan berlanjut tahun depan.", "");
        Answer adopted = open(subdit, ALFA).form(path() + "/kesepakatan").submit();

        assertThat(adopted.text())
                .contains("Harga bahan baku naik sejak Maret. (M)", "Pendampingan berlanjut tahun depan. (P)")
                .contains("Melatih pembukuan 20 KPM (M)");
        assertThat(open(subdit, NATION).text()).doesNotContain("Harga bahan baku naik sejak Maret");
        for (int i = 0; i < 6; i++) {
            // More than a slide takes, however small its letters.
            add(subdit, NATION, "kelengkapan", "Catatan penyusun tentang kelengkapan. ".repeat(15), "");
        }
    }

    @Test
    @Order(5)
    void a_sentence_is_moved_within_its_section() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        String second = open(subdit, NATION)
                .page()
                .select("section:has(#k-hasil) .lines > li")
                .get(1)
                .id();
        String key = open(subdit, NATION)
                .page()
                .select("#" + second + " input[name=kunci]")
                .val();

        Answer moved = edit(subdit, NATION, key, "naik", "", "");

        assertThat(moved.page()
                        .select("section:has(#k-hasil) .lines > li")
                        .getFirst()
                        .id())
                .isEqualTo(second);
    }

    @Test
    @Order(6)
    void a_withdrawn_masukan_is_marked_and_must_be_decided_before_approval() {
        Visitor subdit = visitor.colleague("subdit", "", "");
        database.sql("update dissemination.passage set state = 'ditarik'").update();

        Answer refused = step(subdit, "ajukan", "");
        Answer marked = open(subdit, ALFA);
        String key =
                marked.page().select("li:has(.notice-danger) input[name=kunci]").val();
        edit(subdit, ALFA, key, "buang", "", "masukannya ditarik");
        Answer submitted = step(subdit, "ajukan", "");

        assertThat(refused.text()).contains("Masih ada kalimat yang dasarnya berubah atau ditarik: Inkubator Alfa");
        assertThat(marked.text()).contains("Masukan yang menjadi dasarnya ditarik");
        assertThat(submitted.text()).contains("Ditinjau");
    }

    @Test
    @Order(7)
    void who_composed_does_not_approve_and_what_is_sent_back_says_why() {
        Visitor dirjen = visitor.colleague("dirjen", "", "");
        Visitor subdit = visitor.colleague("subdit", "", "");

        Answer back = step(dirjen, "kembalikan", "Sebut jumlah inkubator");
        edit(subdit, NATION, "K1", "ubah", "Ketiga inkubator telah melapor.", "");
        step(subdit, "ajukan", "");
        Answer own = subdit.open("/sandi")
                .form("/sandi")
                .to(path() + "/langkah")
                .with("langkah", "setujui")
                .submit();
        Answer approved = step(dirjen, "setujui", "");

        assertThat(back.text()).contains("Dikembalikan: Sebut jumlah inkubator");
        assertThat(own.text()).contains("Yang menyusun tidak menyetujui");
        assertThat(approved.text()).contains("Disetujui", "Terbitkan semua lingkup");
    }

    @Test
    @Order(8)
    void what_is_issued_is_kept_byte_for_byte_for_every_scope_and_read_by_whom_it_is_about() throws Exception {
        Visitor dirjen = visitor.colleague("dirjen", "", "");

        Answer issued = publish(dirjen);
        String nation = "Ketiga inkubator telah melapor.";
        Ringkasan whole = content(dirjen, issued, "nasional");
        Ringkasan alfa = content(dirjen, issued, "inkubator-alfa");

        assertThat(issued.text()).contains("Terbit", "Nasional", "Inkubator Alfa", "Provinsi Jawa Timur");
        assertThat(whole.kalimat())
                .anySatisfy(sentence -> assertThat(sentence.teks()).isEqualTo(nation));
        assertThat(alfa.kalimat())
                .noneSatisfy(sentence -> assertThat(sentence.teks()).isEqualTo(nation))
                .anySatisfy(sentence -> assertThat(sentence.teks()).isEqualTo("Pendampingan berlanjut tahun depan."))
                .anySatisfy(sentence -> assertThat(sentence.teks()).startsWith("Melatih pembukuan 20 KPM, dengan"))
                .noneSatisfy(sentence -> assertThat(sentence.teks()).contains("Harga bahan baku naik sejak Maret"));
        String file =
                issued.page().select("a[download][href$=nasional-lengkap.pdf]").attr("href");
        assertThat(dirjen.open(file).bytes()).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(dirjen.open(file).bytes()).isEqualTo(dirjen.open(file).bytes());
        Answer own = visitor.colleague("inkubator", "", FrozenTestWorld.ALFA).open(issued.path());
        assertThat(own.text()).contains("Nasional", "Inkubator Alfa").doesNotContain("Inkubator Bravo", "Jawa Timur");
        assertThat(visitor.colleague("dinsosprov", "35", "").open(issued.path()).text())
                .contains("Provinsi Jawa Timur", "Inkubator Cakra")
                .doesNotContain("Inkubator Alfa");
        assertThat(visitor.colleague("operator", "", "").open("/ringkasan").text())
                .contains("Disetujui dalam sistem");
    }

    @Test
    @Order(9)
    void later_figures_mark_what_rests_on_them_and_the_first_issue_stays_as_it_was() throws Exception {
        Visitor subdit = visitor.colleague("subdit", "", "");
        Visitor dirjen = visitor.colleague("dirjen", "", "");
        String first = dirjen.open("/terbitan").page().select("tbody a").attr("href");
        String file =
                dirjen.open(first).page().select("a[download][href$=alfa.json]").attr("href");
        byte[] before = dirjen.open(file).bytes();
        subdit.open("/susun").form("/susun").submit();
        String key = key(ALFA, "H1");
        edit(subdit, ALFA, key, "ubah", "Omzet naik.", "");
        world.corrected(FrozenTestWorld.ALFA, "9500000");
        world.corrected(FrozenTestWorld.ALFA, "19500000");

        Answer refused = step(subdit, "ajukan", "");
        step(subdit, "pindah", "");
        Answer marked = open(subdit, ALFA);
        edit(subdit, ALFA, key, "tetap", "", "");
        step(subdit, "ajukan", "");
        step(dirjen, "setujui", "");
        Answer second = publish(dirjen);

        assertThat(refused.text()).contains("Olahan versi yang lebih baru sudah dibekukan");
        assertThat(line(marked, key).text()).contains("Angka di balik kalimat ini berubah");
        assertThat(second.text()).contains("versi 3");
        assertThat(dirjen.open(file).bytes()).isEqualTo(before);
        assertThat(dirjen.open(first).text()).contains("versi 1");
    }

    @Test
    @Order(10)
    void a_withdrawn_issue_stays_readable_with_its_mark() {
        Visitor dirjen = visitor.colleague("dirjen", "", "");
        Answer issue =
                dirjen.open(dirjen.open("/terbitan").page().select("tbody a").attr("href"));

        Answer withdrawn = issue.form(issue.path() + "/penarikan")
                .with("alasan", "salah lampiran")
                .submit();
        String read = withdrawn.page().select("a[href*=/baca/]").attr("href");

        assertThat(withdrawn.text()).contains("Ditarik", "salah lampiran");
        assertThat(visitor.colleague("tksk", "350801", "").open(read).text())
                .contains("Terbitan ini ditarik: salah lampiran");
    }

    @Test
    @Order(11)
    void drafts_are_closed_to_those_who_do_not_compose() {
        assertThat(visitor.colleague("inkubator", "", FrozenTestWorld.ALFA)
                        .open("/susun")
                        .status())
                .isEqualTo(403);
        assertThat(visitor.colleague("dinsosprov", "32", "").open("/susun").status())
                .isEqualTo(403);
    }

    private Answer publish(Visitor by) throws InterruptedException {
        Answer page = by.open("/susun");
        String draft = page.page().select("form[action^=/terbitan/baru/]").attr("action");
        Answer answer = page.form(draft).submit();
        Instant latest = Instant.now().plus(Duration.ofMinutes(3));
        while (answer.text().contains("Sedang dibuat") && Instant.now().isBefore(latest)) {
            Thread.sleep(200);
            answer = by.open(answer.path());
        }
        return answer;
    }

    private static Ringkasan content(Visitor by, Answer issue, String scope) {
        String file =
                issue.page().select("a[download][href$=" + scope + ".json]").attr("href");
        return RingkasanJson.read(by.open(file).body());
    }

    private String path() {
        return "/susun/"
                + database.sql("select id::text from dissemination.draft where state <> 'terbit'")
                        .query(String.class)
                        .single();
    }

    private Answer open(Visitor by, Scope scope) {
        return by.open("/susun?lingkup=" + URLEncoder.encode(ScopeKey.of(scope), StandardCharsets.UTF_8));
    }

    private Answer edit(Visitor by, Scope scope, String key, String what, String words, String why) {
        return sentence(open(by, scope), key)
                .with("tindakan", what)
                .with("kata", words)
                .with("alasan", why)
                .submit();
    }

    private id.prokus.testing.Form sentence(Answer page, String key) {
        return page.form(path() + "/kalimat", "kunci", key);
    }

    private void add(Visitor by, Scope scope, String section, String words, String feedback) {
        open(by, scope)
                .form(path() + "/tambahan", "bagian", section)
                .with("masukan", feedback)
                .with("kata", words)
                .submit();
    }

    private Answer step(Visitor by, String step, String words) {
        return by.open("/susun")
                .form(path() + "/langkah")
                .with("langkah", step)
                .with("kata", words)
                .submit();
    }

    private static Element line(Answer page, String key) {
        return Objects.requireNonNull(page.page().selectFirst("#" + DraftPage.anchor(key)), key + " on " + page.text());
    }

    private String generated(Scope scope, String key) {
        return snapshots.ringkasan(world.first().id(), scope).kalimat().stream()
                .filter(sentence -> sentence.kunci().equals(key))
                .findFirst()
                .orElseThrow()
                .teks();
    }

    private String key(Scope scope, String rule) {
        return snapshots.ringkasan(world.first().id(), scope).kalimat().stream()
                .filter(sentence -> sentence.id().equals(rule))
                .findFirst()
                .orElseThrow()
                .kunci();
    }

    private void agreed(Visitor by, String what) {
        Answer made = by.open("/tindak-lanjut/baru")
                .form("/tindak-lanjut/baru")
                .with("apa", what)
                .with("pelaku", "inkubator")
                .with("pemilik", FrozenTestWorld.ALFA)
                .with("ukuran", "daftar hadir")
                .with("tenggat", LocalDate.now(clock).plusDays(40).toString())
                .submit();
        made.form(made.path() + "/langkah").with("langkah", "sepakat").submit();
    }

    /** Words that Alfa sent in a meeting about these figures. */
    private UUID said(String words) {
        UUID meeting = UUID.randomUUID();
        UUID invitation = UUID.randomUUID();
        UUID passage = UUID.randomUUID();
        database.sql("""
                insert into dissemination.meeting (id, edition, snapshot, title, mode, starts_at, ends_at, respond_until,
                    created_by, created_at)
                values (:id, 2021, :snapshot, 'Rapat uji', 'hybrid', now(), now() + interval '2 hours', current_date, 'uji', now())
                """)
                .param("id", meeting)
                .param("snapshot", world.first().id())
                .update();
        database.sql("""
                insert into dissemination.invitation (id, meeting, kind, key, name, owner, invited_by, invited_at)
                values (:id, :meeting, 'inkubator', 'Inkubator Alfa', 'Inkubator Alfa', '|Inkubator Alfa', 'uji', now())
                """).param("id", invitation).param("meeting", meeting).update();
        database.sql("""
                insert into dissemination.passage (id, meeting, invitation, owner, kind, target, about, body, version, channel,
                    state, changed_by, changed_at, created_at)
                values (:id, :meeting, :invitation, '|Inkubator Alfa', 'masukan', 'umum', '', :body, 1, 'daring',
                    'terkirim', 'uji', now(), now())
                """)
                .param("id", passage)
                .param("meeting", meeting)
                .param("invitation", invitation)
                .param("body", words)
                .update();
        return passage;
    }
}
