package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.monitoring.phone.DeviceSecret;
import id.prokus.monitoring.phone.HandOutDevice;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Accessible;
import id.prokus.testing.Answer;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A round with both its doors: who has reported, whose business closed, whom nobody reached, and who is still to be asked. */
@Story
class RoundTest {

    private static final String ROUND = "/putaran/prokus-2021/01900000-0000-7000-8000-000000001201";
    private static final String INCUBATOR = "Inkubator Putaran";

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final HandOutDevice handOutDevice;
    private final KeepChecking keepChecking;
    private final KeepEntries keepEntries;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final List<UUID> families = new ArrayList<>();
    private Visitor mentor;
    private Visitor companion;
    private Visitor dinas;

    RoundTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            HandOutDevice handOutDevice,
            KeepChecking keepChecking,
            KeepEntries keepEntries,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.handOutDevice = handOutDevice;
        this.keepChecking = keepChecking;
        this.keepEntries = keepEntries;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.mentor = visitor;
        this.companion = visitor;
        this.dinas = visitor;
    }

    @BeforeEach
    void sixFamiliesOfWhomFourWereAsked() throws Exception {
        publishInstruments.publishShipped();
        for (String table : List.of(
                "round_assignment",
                "round_sample",
                "round_plan",
                "returned_question",
                "returned",
                "trait",
                "finding",
                "attachment",
                "submission")) {
            database.sql("delete from monitoring." + table).update();
        }
        for (String table : List.of("entry_approved", "entry", "entry_standing")) {
            database.sql("delete from registry." + table).update();
        }
        database.sql(
                        "update programme.round set begins = date '2021-02-01', ends = date '2021-03-31', state = 'terbuka' where kind = 'awal' and edition = 'prokus-2021'")
                .update();
        for (int i = 0; i < 6; i++) {
            families.add(InventedFamily.of(
                    database,
                    7700 + i,
                    "Peserta Rekaan " + (char) ('A' + i),
                    "1985-01-0" + (i + 1),
                    "321501650586000" + i));
        }
        database.sql("update registry.enrolment set incubator = :incubator where family = any (:families)")
                .param("incubator", INCUBATOR)
                .param("families", families.toArray(UUID[]::new))
                .update();
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.copyOf(families))));
        mentor = visitor.colleague("mentor", "3215", INCUBATOR);
        companion = visitor.colleague("pendamping", "321501", "");
        dinas = visitor.colleague("dinsoskab", "3215", "");
        visitor.signIn();

        Phone ofMentor = phone(mentor);
        submit(
                ofMentor,
                opening(ofMentor, families.get(0))
                        .answer("status_usaha", "aktif")
                        .answer("omzet", "900000")
                        .answer("ada_pekerja", "tidak")
                        .answer("tahap", "pemula"));
        submit(ofMentor, opening(ofMentor, families.get(1)).answer("status_usaha", "tutup"));
        transaction.executeWithoutResult(_ -> keepEntries.keep(
                List.of(Entry.first(
                        families.get(2),
                        2021,
                        "laporan-inkubator",
                        LocalDate.parse("2021-02-20"),
                        Map.of("keadaan", "awal", "status_usaha", "aktif", "omzet", "800000"),
                        new Source(Source.Way.OLAHAN, "uji.xlsx, baris 5"),
                        Instant.parse("2021-04-01T03:00:00Z"))),
                new Actor("uji")));
        Phone ofCompanion = phone(companion);
        Phone.Downloaded form = ofCompanion.download("tidak-terisi");
        submit(
                ofCompanion,
                Filling.of(form.form(), form.list())
                        .answer("keluarga", families.get(3).toString())
                        .answer("tanggal", "2021-03-05")
                        .answer("alasan_tidak_terisi", "pindah")
                        .answer("coba_lagi", "2021-03-20"));
    }

    @AfterEach
    void theRoundIsAsItWas() {
        database.sql(
                        "update programme.round set begins = null, ends = null, state = 'rencana' where kind = 'awal' and edition = 'prokus-2021'")
                .update();
    }

    @Test
    void workbook_and_phone_are_two_doors_and_every_family_is_counted_once() {
        Answer page = dinas.open(ROUND);
        Element line = row(page, INCUBATOR);
        assertThat(line.select("td").eachText())
                .as("families, reported, then by state: reported, closed, returned, not filled in, left, not yet")
                .containsExactly("6", "50,0%", "2", "1", "–", "1", "–", "2");
        assertThat(page.text()).contains("ponsel 2", "olahan laporan inkubator 1", "Usaha yang tutup adalah hasil");
        assertThat(page.text()).contains("pindah: 1");
        assertThat(dinas.open("/putaran").text()).contains("Monitoring awal", "semua keluarga");

        Answer missing = dinas.open(ROUND + "/keluarga?keadaan=tidak_terisi");
        assertThat(row(missing, "Peserta Rekaan D riwayat").text()).contains("tidak terisi: pindah", "2021-03-20");
        assertThat(dinas.open(ROUND + "/keluarga.csv?keadaan=tutup").body())
                .contains("Peserta Rekaan B")
                .doesNotContain("Peserta Rekaan A");
        assertThat(companion.open("/keluarga/" + families.get(3)).text()).contains("Laporan tidak dapat diisi: pindah");
    }

    @Test
    void what_is_returned_waits_for_its_correction_and_a_report_ends_being_missing() throws Exception {
        String address = "/kiriman/" + sent("awal") + "/pengembalian";
        dinas.open(address)
                .form(address)
                .with("alasan:/data/usaha/omzet", "Periksa bukunya")
                .with("sebelum", LocalDate.now(Jakarta.ZONE).plusDays(3).toString())
                .submit();
        assertThat(row(dinas.open(ROUND), INCUBATOR).select("td").eachText())
                .containsExactly("6", "50,0%", "1", "1", "1", "1", "–", "2");

        Phone ofMentor = phone(mentor);
        submit(
                ofMentor,
                opening(ofMentor, families.get(3))
                        .answer("status_usaha", "aktif")
                        .answer("omzet", "700000")
                        .answer("ada_pekerja", "tidak")
                        .answer("tahap", "pemula"));
        assertThat(row(dinas.open(ROUND), INCUBATOR).select("td").eachText())
                .containsExactly("6", "66,7%", "2", "1", "1", "–", "–", "2");
    }

    @Test
    void a_sample_is_drawn_once_and_alike_with_its_seed_and_only_it_is_counted() {
        Answer planned = plan("50", "7");
        assertThat(planned.text()).contains("Putaran direncanakan.", "Contoh acak: 50,0%", "dengan benih 7");
        assertThat(planned.page()
                        .select("section[aria-labelledby=peluang] tbody tr")
                        .text())
                .as("who was drawn stands for two")
                .contains("50,0% 2,0");
        assertThat(row(planned, INCUBATOR).select("td").eachText().getFirst()).isEqualTo("3");
        List<UUID> drawn = drawn();
        assertThat(database.sql(
                                "select distinct probability from monitoring.round_sample where family = any (:families)")
                        .param("families", families.toArray(UUID[]::new))
                        .query(Float.class)
                        .single())
                .isEqualTo(0.5f);
        assertThat(visitor.open(ROUND).page().select("form[action$=rencana]"))
                .as("it is not drawn twice")
                .isEmpty();

        database.sql("delete from monitoring.round_sample").update();
        database.sql("delete from monitoring.round_plan").update();
        plan("50", "7");
        assertThat(drawn()).isEqualTo(drawn);
        database.sql("delete from monitoring.round_sample").update();
        database.sql("delete from monitoring.round_plan").update();
        assertThat(plan("0", "").text()).contains("dari 1 sampai 100 persen");
    }

    @Test
    void families_are_assigned_in_bulk_and_others_see_only_their_own() {
        Answer list = dinas.open(ROUND + "/keluarga?keadaan=belum");
        Answer assigned = list.form(ROUND + "/penugasan")
                .with("keluarga", families.get(4).toString())
                .with("akun", companion.account())
                .submit();
        assertThat(assigned.text()).contains("1 keluarga ditugaskan kepada " + companion.account());
        assertThat(list.form(ROUND + "/penugasan")
                        .with("keluarga", families.get(4).toString())
                        .with("akun", "tidak-ada")
                        .submit()
                        .text())
                .contains("Akun itu tidak ada");
        Visitor elsewhere = visitor.colleague("dinsoskab", "3204", "");
        assertThat(elsewhere.open(ROUND + "/keluarga").text())
                .contains("Tidak ada keluarga")
                .doesNotContain("Rekaan");
        assertThat(companion.open(ROUND + "/keluarga").page().select("button").text())
                .doesNotContain("Tugaskan");
    }

    @Test
    void the_pages_can_be_read_by_everybody_wide_and_narrow() {
        try (var chromium = Chromium.start()) {
            for (int width : List.of(1280, 360)) {
                try (var window = chromium.window(width, 800)) {
                    var page = window.newPage();
                    page.navigate(visitor.address("/masuk"));
                    page.fill("input[name=nama]", dinas.account());
                    page.fill("input[name=sandi]", dinas.password());
                    page.click("main button");
                    for (String address : List.of("/putaran", ROUND, ROUND + "/keluarga")) {
                        page.navigate(visitor.address(address));
                        Screenshots.take(
                                page,
                                "putaran-"
                                        + (address.equals(ROUND)
                                                ? "satu"
                                                : address.equals("/putaran") ? "daftar" : "keluarga")
                                        + "-" + width);
                        Accessible.check(page);
                    }
                }
            }
        }
    }

    private Answer plan(String percent, String seed) {
        return visitor.open(ROUND)
                .form(ROUND + "/rencana")
                .with("persen", percent)
                .with("benih", seed)
                .submit();
    }

    private List<UUID> drawn() {
        return database.sql("select family from monitoring.round_sample where family = any (:families) order by family")
                .param("families", families.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static Element row(Answer page, String name) {
        return page.page().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID sent(String form) {
        return database.sql("select id from monitoring.submission where form = :form and family = :family")
                .param("form", form)
                .param("family", families.get(0))
                .query(UUID.class)
                .single();
    }

    private static Filling opening(Phone phone, UUID family) throws Exception {
        Phone.Downloaded form = phone.download("awal");
        return Filling.of(form.form(), form.list())
                .answer("keluarga", family.toString())
                .answer("tanggal", "2021-02-10");
    }

    private void submit(Phone phone, Filling filling) throws Exception {
        assertThat(phone.submit(filling.finish()).status()).isEqualTo(201);
        keepChecking.checkAll();
    }

    private Phone phone(Visitor owner) {
        DeviceSecret secret = handOutDevice.make(new Actor("uji"), owner.account(), "ponsel uji");
        return new Phone(visitor.address("/openrosa"), secret.userName(), secret.password());
    }
}
