package id.prokus.monitoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.indicator.formula.PublishFormula;
import id.prokus.monitoring.phone.Devices;
import id.prokus.monitoring.phone.HandOutDevice;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The forms on their pages: read like paper, and a new version passes the gate before phones can have it. */
@Story
class FormsPageTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final Instruments instruments;
    private final HeldForms heldForms;
    private final HandOutDevice handOutDevice;
    private final Devices devices;
    private final EntryKinds kinds;
    private final PublishFormula publishFormula;

    FormsPageTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            Instruments instruments,
            HeldForms heldForms,
            HandOutDevice handOutDevice,
            Devices devices,
            EntryKinds kinds,
            PublishFormula publishFormula) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.instruments = instruments;
        this.heldForms = heldForms;
        this.handOutDevice = handOutDevice;
        this.devices = devices;
        this.kinds = kinds;
        this.publishFormula = publishFormula;
    }

    @BeforeEach
    void onlyWhatShips() {
        for (String table : new String[] {"instrument_draft", "instrument_remark", "held_form", "instrument_version"}) {
            database.sql("delete from monitoring." + table).update();
        }
        database.sql("update programme.round set state = 'rencana'").update();
        publishInstruments.publishShipped();
        publishFormula.publishShipped();
        visitor.signIn();
    }

    @Test
    void every_form_is_listed_and_reads_like_paper_in_both_languages() {
        assertThat(visitor.open("/formulir").text())
                .contains(
                        "Monitoring awal (baseline)",
                        "Monitoring akhir (endline)",
                        "Laporan putaran",
                        "Kisah perubahan");

        Answer page = visitor.open("/formulir/bulanan?versi=2");
        assertThat(page.text())
                .contains(
                        "Omzet sebulan (rupiah)",
                        "Turnover of the month (rupiah)",
                        "Bagaimana keadaan usahanya?",
                        "wajib")
                .contains("Ditanyakan baru: \"Bagaimana keadaan usahanya?\" (status_usaha)");
        assertThat(visitor.open("/formulir/bulanan?versi=1").text()).doesNotContain("Bagaimana keadaan usahanya?");
        assertThat(visitor.open("/formulir/bulanan/3/unduhan").bytes())
                .isEqualTo(instruments.bytes(instruments.get("bulanan", "3")));
    }

    @Test
    void a_version_in_other_words_is_published_and_stays_after_a_restart() throws Exception {
        Answer gate = handIn("bulanan", "3", "4", "Omzet sebulan", "Omzet bulan ini");
        assertThat(gate.text())
                .contains("Dibandingkan dengan versi 3", "Kata-kata omzet berubah", "tidak ada yang berisiko");

        assertThat(form(gate, "penerbitan").submit().text()).contains("Versi 4 terbit", "Omzet bulan ini (rupiah)");
        publishInstruments.publishShipped();

        assertThat(instruments.last("bulanan")).hasValueSatisfying(last -> {
            assertThat(last.version()).isEqualTo("4");
            assertThat(last.shipped()).isFalse();
        });
        assertThat(visitor.open("/formulir/bulanan?versi=1").status()).isEqualTo(200);
    }

    @Test
    void a_renaming_names_the_indicators_and_phones_it_reaches_and_waits_to_be_confirmed() throws Exception {
        String mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa").account();
        handOutDevice.make(new Actor("uji"), mentor, "ponsel uji");
        heldForms.took(
                devices.of(mentor).getFirst().id(), instruments.last("bulanan").orElseThrow());

        Answer gate = handIn("bulanan", "3", "4", "tabungan\\b(?!_lalu)", "simpanan");
        assertThat(gate.text())
                .contains(
                        "berganti nama dari tabungan menjadi simpanan",
                        "Tabungannya bertambah",
                        "1 ponsel membawa versi 3")
                .contains("simpanan tersimpan dengan kirimannya, tetapi tidak tercatat");

        Answer refused = form(gate, "penerbitan").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("centang bahwa perubahan itu memang dimaksud");
        assertThat(form(refused, "penerbitan").with("dimaksud", "true").submit().text())
                .contains("Versi 4 terbit");
    }

    @Test
    void within_a_running_round_it_also_needs_a_reason() throws Exception {
        database.sql("""
                update programme.round set state = 'terbuka', begins = date '2019-02-01', ends = date '2019-02-28'
                where id = (select id from programme.round order by edition, id limit 1)
                """).update();

        Answer gate = handIn("bulanan", "3", "4", "tabungan\\b(?!_lalu)", "simpanan");
        assertThat(gate.text()).contains("Putaran sedang berjalan");
        assertThat(form(gate, "penerbitan").with("dimaksud", "true").submit().text())
                .contains("Tulis alasan mengapa pertanyaannya diubah sekarang");

        assertThat(form(gate, "penerbitan")
                        .with("dimaksud", "true")
                        .with("alasan", "Kata simpanan dipakai di lapangan.")
                        .submit()
                        .text())
                .contains("Versi 4 terbit", "Kata simpanan dipakai di lapangan.");
    }

    @Test
    void what_is_wrong_is_refused_with_sentences_and_offers_nothing_to_press() throws Exception {
        Answer same = handIn("bulanan", "3", "3", "Omzet sebulan", "Omzet");
        assertThat(same.text()).contains("Versi 3 sudah terbit dan dibawa ponsel");
        assertThat(same.page().select("form[action$=penerbitan]")).isEmpty();

        assertThat(handIn("bulanan", "3", "4", "prokus:kind=\"laporan-usaha\"", "prokus:kind=\"tidak-ada\"")
                        .text())
                .contains("\"tidak-ada\" tidak ada");
        assertThat(handIn("bulanan", "3", "5", "relevant=\"/data/status_usaha = 'tutup'\"", "relevant=\"1 = 2\"")
                        .text())
                .contains("alasan_tutup tidak pernah ditanyakan");
        assertThat(visitor.open("/formulir")
                        .form("/formulir")
                        .attach("berkas", "x.xml", "bukan".getBytes(StandardCharsets.UTF_8))
                        .submit()
                        .text())
                .contains("bukan formulir XForm yang utuh");
    }

    @Test
    void other_questions_on_behaviour_become_fields_as_soon_as_they_are_published() throws Exception {
        form(handIn("perilaku", "2", "3", "perilaku_belajar", "perilaku_membaca"), "penerbitan")
                .with("dimaksud", "true")
                .submit();

        assertThat(kinds.get(BehaviourKind.CODE).field("perilaku_membaca")).isPresent();
        assertThat(kinds.get(BehaviourKind.CODE).field("perilaku_belajar")).isPresent();
    }

    @Test
    void a_draft_is_thrown_away_and_only_who_administers_hands_one_in() throws Exception {
        Answer gate = handIn("bulanan", "3", "4", "Omzet sebulan", "Omzet");
        assertThat(form(gate, "pembatalan").submit().text()).contains("Usulan dibatalkan");
        assertThat(instruments.last("bulanan").orElseThrow().version()).isEqualTo("3");

        Visitor mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        assertThat(mentor.open("/formulir").text()).contains("Monitoring awal").doesNotContain("Usulkan versi baru");
        assertThat(mentor.open("/formulir/usulan/00000000-0000-4000-8000-000000000001")
                        .status())
                .isEqualTo(403);
    }

    private static Form form(Answer page, String end) {
        return page.form(page.page().select("form[action$=/" + end + "]").attr("action"));
    }

    private Answer handIn(String code, String version, String as, String pattern, String instead) throws Exception {
        String form = Files.readString(Path.of("forms", code, version + ".xml"))
                .replaceAll(pattern, instead)
                .replace(
                        "<data id=\"%s\" version=\"%s\">".formatted(code, version),
                        "<data id=\"%s\" version=\"%s\">".formatted(code, as));
        return visitor.open("/formulir")
                .form("/formulir")
                .attach("berkas", code + ".xml", form.getBytes(StandardCharsets.UTF_8))
                .submit();
    }
}
