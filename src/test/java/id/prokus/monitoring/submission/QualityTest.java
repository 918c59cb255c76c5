package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.monitoring.instrument.PublishInstruments;
import id.prokus.monitoring.phone.DeviceSecret;
import id.prokus.monitoring.phone.HandOutDevice;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.testing.Accessible;
import id.prokus.testing.Answer;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Rates to look into, what was found by looking, and questions asked once more. */
@Story
class QualityTest {

    private static final OffsetDateTime MORNING =
            OffsetDateTime.now(Jakarta.ZONE).minusDays(1).withHour(9).truncatedTo(ChronoUnit.HOURS);

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final HandOutDevice handOutDevice;
    private final KeepChecking keepChecking;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final List<UUID> families = new ArrayList<>();
    private Visitor companion;
    private Visitor colleague;
    private Visitor dinas;

    QualityTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            HandOutDevice handOutDevice,
            KeepChecking keepChecking,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.handOutDevice = handOutDevice;
        this.keepChecking = keepChecking;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.companion = visitor;
        this.colleague = visitor;
        this.dinas = visitor;
    }

    @BeforeEach
    void twoWhoVisitAndTheDinas() throws Exception {
        publishInstruments.publishShipped();
        for (String table : List.of(
                "recheck_answer",
                "recheck",
                "recheck_draw",
                "look",
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
        for (int i = 0; i < 6; i++) {
            families.add(InventedFamily.of(
                    database,
                    7600 + i,
                    "Keluarga Rekaan " + (char) ('A' + i),
                    "1985-01-0" + (i + 1),
                    "321501650585000" + i));
        }
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.copyOf(families))));
        companion = visitor.colleague("pendamping", "321501", "");
        colleague = visitor.colleague("tksk", "321501", "");
        dinas = visitor.colleague("dinsoskab", "3215", "");
        Phone first = phone(companion);
        Phone second = phone(colleague);
        for (int i = 0; i < 6; i++) {
            // A group meeting: six families at one place within half an hour, the last in twenty seconds.
            submit(
                    first,
                    visit(
                            families.get(i),
                            MORNING.plusMinutes(5L * i),
                            i == 5 ? 20 : 240,
                            "-6.3011 107.3011 0 5",
                            "rumah ketua kelompok"));
            submit(
                    second,
                    visit(
                            families.get(i),
                            MORNING.plusMinutes(70L * i),
                            600 + 20 * i,
                            "-6.3%d 107.3 0 5".formatted(20 + i),
                            "rumah " + i));
        }
        keepChecking.checkAll();
    }

    @Test
    void many_families_at_one_place_are_a_rate_to_look_into_and_what_was_found_stands_beside_it() {
        Answer page = dinas.open("/mutu?formulir=kunjungan");
        assertThat(page.text()).contains("tidak satu pun berarti seseorang berbuat salah");
        Element own = row(page, "Uji pendamping");
        assertThat(own.select("a[href*=/mutu/setempat]").text()).isEqualTo("100,0%");
        assertThat(own.text()).contains("dari 6", "perlu dilihat");
        assertThat(row(page, "Uji tksk").select("a[href*=/mutu/setempat]")).isEmpty();
        assertThat(row(page, "Uji tksk").text())
                .as("none is nothing to look into")
                .doesNotContain("perlu dilihat");
        assertThat(row(page, "Semua pengirim").select("a[href*=/mutu/setempat]").text())
                .isEqualTo("50,0%");

        Answer behind = dinas.open(own.select("a[href*=/mutu/setempat]").attr("href"));
        assertThat(behind.text())
                .contains("Mungkin diisi pada pertemuan kelompok", "Keluarga Rekaan A", "Keluarga Rekaan F");
        String action = behind.page().select("tbody form").attr("action");
        Answer looked = behind.form(action)
                .with("hasil", "wajar")
                .with("catatan", "pertemuan kelompok di rumah ketua")
                .submit();
        assertThat(looked.text()).contains("Hasilnya dicatat.", "wajar", "pertemuan kelompok di rumah ketua");
        assertThat(companion.open("/mutu").status())
                .as("rates are for whoever approves")
                .isEqualTo(403);
    }

    @Test
    void whose_and_which_forms_came_stands_in_words() {
        Element line = dinas.open("/kiriman").page().select("tbody tr").getFirst();

        assertThat(line.select("td").eachText())
                .startsWith("Keluarga Rekaan F", "Kunjungan pendamping sosial kunjungan 3", "Uji tksk");
    }

    @Test
    void rates_stand_by_incubator_and_by_form_too_with_their_intervals() {
        Element all = row(dinas.open("/mutu?per=formulir"), "Semua formulir");
        assertThat(all.select("a[href*=/mutu/setempat]").text()).isEqualTo("50,0%");
        assertThat(all.text()).as("Wilson's interval of six of twelve").contains("25,4–74,6% dari 12");

        Element form = row(dinas.open("/mutu?per=formulir"), "Kunjungan pendamping sosial");
        String behind = form.select("a[href*=/mutu/setempat]").attr("href");
        assertThat(behind).contains("formulir=kunjungan", "per=formulir");
        assertThat(dinas.open(behind).page().select("tbody tr")).hasSize(6);
        assertThat(dinas.open("/mutu.csv?per=inkubator").body()).startsWith("inkubator,pemeriksaan");
    }

    @Test
    void the_questions_of_a_form_that_go_unanswered_are_told_apart_from_those_that_were_not_asked() throws Exception {
        submit(phone(companion), visit(families.get(0), MORNING.plusHours(5), 300, "", "pasar"));
        keepChecking.checkAll();

        Answer page = dinas.open("/mutu?formulir=kunjungan");
        Element place = row(page, "Lokasi boleh dikosongkan");

        assertThat(place.select("td").eachText()).containsExactly("13", "1", "7,7% 1,4–33,3%");
        assertThat(page.page().select("tbody th").eachText())
                .as("why a visit did not take place is asked of nobody here")
                .doesNotContain("Mengapa tidak terlaksana?");
        assertThat(dinas.open("/mutu").text()).contains("Pilih satu formulir di atas");
    }

    @Test
    void nearly_equal_answers_are_found_without_keeping_the_answers_twice() {
        Answer behind = dinas.open("/mutu/mirip");
        assertThat(behind.text()).contains("jawabannya sama", "isian pembandingnya");
        assertThat(behind.page().select("tbody tr"))
                .as("the second to the sixth of the one, none of the other")
                .hasSize(5);
        assertThat(dinas.open("/mutu.csv").body()).contains("Uji pendamping,mirip,5,5,100.00");
    }

    @Test
    void what_was_corrected_is_judged_as_corrected() throws Exception {
        byte[] sent = visit(families.get(0), MORNING.plusHours(4), 300, "", "pasar");
        Phone phone = phone(companion);
        submit(phone, sent);
        submit(phone, Filling.edited(sent, "<tempat>pasar", "<tempat>pasar baru"));
        keepChecking.checkAll();

        assertThat(row(dinas.open("/mutu"), "Uji pendamping")
                        .select("td")
                        .eachText()
                        .getFirst())
                .isEqualTo("7");
    }

    @Test
    void a_sample_is_asked_again_by_somebody_else_and_the_differences_are_counted_by_kind() {
        Answer drawn = dinas.open("/mutu/cek-ulang")
                .form("/mutu/cek-ulang")
                .with("formulir", "kunjungan")
                .with("dari", MORNING.toLocalDate().minusDays(2).toString())
                .with("persen", "100")
                .with("benih", "42")
                .submit();
        assertThat(drawn.text()).contains("Contoh ditarik.", "0 dari 12 isian selesai", "dengan benih 42");
        String again = drawn.page().select("tbody tr").stream()
                .filter(row -> row.text().contains("Uji pendamping"))
                .findFirst()
                .orElseThrow()
                .select("a")
                .attr("href");

        Answer own = companion
                .open(again)
                .form(again)
                .with("jawab:/data/pelaksanaan", "terlaksana")
                .with("jawab:/data/pertemuan/cara", "luring")
                .with("jawab:/data/pertemuan/durasi", "30")
                .submit();
        assertThat(own.text()).contains("tidak mengecek ulang isiannya sendiri");

        Answer form = dinas.open(again);
        assertThat(form.text()).contains("Jawaban pertama sengaja tidak tampil").doesNotContain("rumah ketua");
        assertThat(form.form(again).submit().text()).contains("Jawab setiap pertanyaan");
        Answer done = form.form(again)
                .with("jawab:/data/pelaksanaan", "batal")
                .with("jawab:/data/pertemuan/cara", "luring")
                .with("jawab:/data/pertemuan/durasi", "40")
                .submit();
        assertThat(done.text()).contains("Cek ulang dicatat.", "1 dari 12 isian selesai");
        assertThat(row(done, "Semua pengirim").text()).contains("jenis 1", "50,0%", "1 dari 2", "terlalu kecil");
        assertThat(done.page().select("tbody tr").get(1).text()).contains("jenis 2", "0,0%", "0 dari 1");
        assertThat(database.sql("select count(*) from registry.entry where said ->> 'pelaksanaan' = 'batal'")
                        .query(Integer.class)
                        .single())
                .as("the timeline stays as it is")
                .isZero();
        assertThat(dinas.open(again)
                        .form(again)
                        .with("jawab:/data/pelaksanaan", "batal")
                        .with("jawab:/data/pertemuan/cara", "luring")
                        .with("jawab:/data/pertemuan/durasi", "40")
                        .submit()
                        .text())
                .contains("sudah dicek ulang");
    }

    @Test
    void the_pages_can_be_read_by_everybody_wide_and_narrow() {
        dinas.open("/mutu/cek-ulang")
                .form("/mutu/cek-ulang")
                .with("formulir", "kunjungan")
                .with("dari", MORNING.toLocalDate().minusDays(2).toString())
                .submit();
        String draw = dinas.open("/mutu/cek-ulang").page().select("tbody a").attr("href");
        String ask = dinas.open(draw).page().select("tbody a").attr("href");
        try (var chromium = Chromium.start()) {
            for (int width : List.of(1280, 360)) {
                try (var window = chromium.window(width, 800)) {
                    var page = window.newPage();
                    page.navigate(visitor.address("/masuk"));
                    page.fill("input[name=nama]", dinas.account());
                    page.fill("input[name=sandi]", dinas.password());
                    page.click("main button");
                    for (String address :
                            List.of("/mutu?formulir=kunjungan", "/mutu/setempat", "/mutu/cek-ulang", draw, ask)) {
                        page.navigate(visitor.address(address));
                        String name = address.equals(draw)
                                ? "contoh"
                                : address.equals(ask)
                                        ? "tanya"
                                        : address.substring(1).replaceAll("\\W", "-");
                        Screenshots.take(page, "mutu-" + name + "-" + width);
                        Accessible.check(page);
                    }
                }
            }
        }
    }

    private static Element row(Answer page, String name) {
        return page.page().select("tbody tr").stream()
                .filter(row -> row.select("th").text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Phone phone(Visitor owner) {
        DeviceSecret secret = handOutDevice.make(new Actor("uji"), owner.account(), "ponsel uji");
        return new Phone(visitor.address("/openrosa"), secret.userName(), secret.password());
    }

    private static void submit(Phone phone, byte[] sent) {
        assertThat(phone.submit(sent).status()).isEqualTo(201);
    }

    private static byte[] visit(UUID family, OffsetDateTime began, int seconds, String place, String where) {
        return """
                <?xml version='1.0' ?><data id="kunjungan" version="3"><start>%s</start><end>%s</end><keluarga>%s</keluarga>\
                <tanggal>%s</tanggal><pelaksanaan>terlaksana</pelaksanaan><peran_sosial>motivator</peran_sosial>\
                <pertemuan><durasi>30</durasi><cara>luring</cara><tempat>%s</tempat></pertemuan><lokasi>%s</lokasi>\
                <meta><instanceID>uuid:%s</instanceID></meta></data>""".formatted(
                        began, began.plusSeconds(seconds), family, began.toLocalDate(), where, place, UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
    }
}
