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
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Every form that comes with the programme, filled in on a phone, becomes events of the family and counts. */
@Story
class NineFormsTest {

    private static final List<String> SAME_FIGURES = List.of(
            "omzet",
            "laba",
            "tabungan",
            "pekerja",
            "usaha-aktif",
            "pembukuan",
            "omzet-naik",
            "perubahan-omzet",
            "tahap");

    private final Visitor visitor;
    private final JdbcClient database;
    private final PublishInstruments publishInstruments;
    private final HandOutDevice handOutDevice;
    private final KeepChecking keepChecking;
    private final Submissions submissions;
    private final Findings findings;
    private final PublishFormula publishFormula;
    private final CountFormulas countFormulas;
    private final Formulas formulas;
    private final Figures figures;
    private final KeepEntries keepEntries;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private Visitor mentor;
    private Visitor companion;
    private UUID ani = new UUID(0, 0);

    NineFormsTest(
            Visitor visitor,
            JdbcClient database,
            PublishInstruments publishInstruments,
            HandOutDevice handOutDevice,
            KeepChecking keepChecking,
            Submissions submissions,
            Findings findings,
            PublishFormula publishFormula,
            CountFormulas countFormulas,
            Formulas formulas,
            Figures figures,
            KeepEntries keepEntries,
            ApplicationEventPublisher publisher,
            PlatformTransactionManager transactions) {
        this.visitor = visitor;
        this.database = database;
        this.publishInstruments = publishInstruments;
        this.handOutDevice = handOutDevice;
        this.keepChecking = keepChecking;
        this.submissions = submissions;
        this.findings = findings;
        this.publishFormula = publishFormula;
        this.countFormulas = countFormulas;
        this.formulas = formulas;
        this.figures = figures;
        this.keepEntries = keepEntries;
        this.publisher = publisher;
        this.transaction = new TransactionTemplate(transactions);
        this.mentor = visitor;
        this.companion = visitor;
    }

    @BeforeEach
    void aFamilyWithBothWhoWalkWithIt() {
        publishInstruments.publishShipped();
        publishFormula.publishShipped();
        for (String table : List.of("trait", "finding", "attachment", "submission")) {
            database.sql("delete from monitoring." + table).update();
        }
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        ani = InventedFamily.of(database, 7201, "Ani Angka", "1985-01-01", "3215016505850002");
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(ani))));
        countFormulas.count();
        mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        companion = visitor.colleague("pendamping", "321501", "");
    }

    @Test
    void baseline_month_and_endline_from_a_phone_give_the_figures_that_a_workbook_gives() throws Exception {
        workbook(
                "awal",
                "2021-02-01",
                Map.of("omzet", "1000000", "laba", "300000", "tabungan", "50000", "pekerja", "1"));
        workbook(
                "akhir",
                "2021-11-30",
                Map.of("omzet", "2500000", "laba", "900000", "tabungan", "400000", "pekerja", "3"));
        Map<String, BigDecimal> ofWorkbook = figuresOf();
        takeBackWorkbooks();
        assertThat(figuresOf().values()).allMatch(value -> value.signum() == 0);

        send(mentor, round("awal", "2021-02-01", "1000000", "300000", "1", "50000"));
        send(mentor, month("2021-08-20", "1700000"));
        send(mentor, round("akhir", "2021-11-30", "2500000", "900000", "3", "400000"));

        assertThat(unfound()).isEmpty();
        assertThat(figuresOf()).isEqualTo(ofWorkbook);
        assertThat(value("omzet", "2021-08")).isEqualByComparingTo("1700000");
        assertThat(mentor.open("/keluarga/" + ani).text()).contains("Monitoring akhir: omzet Rp2.500.000 sebulan");
    }

    @Test
    void where_both_doors_told_a_round_the_frozen_workbook_counts_once_and_the_page_says_so() throws Exception {
        send(mentor, round("akhir", "2021-11-30", "2500000", "900000", "3", "400000"));
        assertThat(value("omzet", "akhir")).isEqualByComparingTo("2500000");

        workbook("akhir", "2021-12-15", Map.of("omzet", "2000000"));

        assertThat(value("omzet", "akhir")).isEqualByComparingTo("2000000");
        assertThat(value("laba", "akhir")).isZero();
        assertThat(mentor.open("/keluarga/" + ani).text())
                .contains("Putaran akhir dari dua pintu", "buku kerja yang dibekukan, omzet Rp2.000.000")
                .contains("omzet Rp2.500.000, tersimpan dan tidak dihitung");
    }

    @Test
    void asked_after_the_workbook_was_frozen_the_sender_is_told_which_one_counts() throws Exception {
        workbook("awal", "2021-02-01", Map.of("omzet", "1000000"));

        send(mentor, round("awal", "2021-02-01", "1300000", "300000", "1", "50000"));

        assertThat(unfound())
                .satisfiesExactlyInAnyOrder(
                        finding -> {
                            assertThat(finding.code()).isEqualTo(FindingCode.TIDAK_LAZIM);
                            assertThat(finding.sentence().indonesian()).contains("buku kerja yang dibekukan");
                        },
                        finding -> {
                            assertThat(finding.code()).isEqualTo(FindingCode.BERBEDA_DARI_ISIAN_LAIN);
                            assertThat(finding.field()).isEqualTo("omzet");
                            assertThat(finding.sentence().indonesian())
                                    .contains("di sini 1.300.000", "olahan laporan inkubator", "1.000.000");
                        });
        assertThat(value("omzet", "awal")).isEqualByComparingTo("1000000");
    }

    @Test
    void a_closed_business_is_an_outcome_in_a_round_a_month_and_a_visit() throws Exception {
        send(
                mentor,
                filling(mentor, "akhir")
                        .answer("tanggal", "2021-11-30")
                        .answer("status_usaha", "tutup")
                        .answer("alasan_tutup", "modal"));
        send(mentor, filling(mentor, "bulanan").answer("tanggal", "2021-09-30").answer("status_usaha", "tutup"));
        send(
                companion,
                filling(companion, "kunjungan")
                        .answer("tanggal", "2021-10-05")
                        .answer("pelaksanaan", "terlaksana")
                        .answer("peran_sosial", "konsultasi")
                        .answer("status_usaha", "tutup"));

        assertThat(unfound()).isEmpty();
        for (String round : List.of("akhir", "2021-09", "2021-10")) {
            assertThat(count("usaha-aktif", round)).as(round).isEqualTo(1);
            assertThat(value("usaha-aktif", round)).as(round).isZero();
            assertThat(count("omzet", round)).as(round).isEqualTo(1);
        }
        assertThat(mentor.open("/keluarga/" + ani).text()).contains("usaha tutup karena modal habis");
    }

    @Test
    void an_assessment_is_four_events_and_a_correction_takes_back_what_it_no_longer_asks() throws Exception {
        byte[] sent = assessment().finish();
        phone(companion).submit(sent);
        keepChecking.checkAll();

        assertThat(unfound()).isEmpty();
        assertThat(kinds()).containsExactly("asesmen", "penghasilan-keluarga", "ppi-2022", "susunan-keluarga");
        assertThat(companion.open("/keluarga/" + ani).text())
                .contains("Keluarga berjumlah 4 orang", "Rp2.100.000 sebulan, untuk 4 orang", "PPI 2022 dijawab");
        assertThat(companion.open("/kiriman/" + sentLast()).text())
                .contains("Peristiwa yang tercatat", "Asesmen keluarga", "Susunan keluarga", "Kartu skor PPI 2022");

        String without = new String(Filling.edited(sent, "<isi_ppi>ya", "<isi_ppi>tidak"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<ppi>.*</ppi>", "");
        phone(companion).submit(without.getBytes(StandardCharsets.UTF_8));
        keepChecking.checkAll();

        assertThat(kinds()).containsExactly("asesmen", "penghasilan-keluarga", "susunan-keluarga");
    }

    @Test
    void a_correction_that_overtakes_an_assessment_leaves_only_its_own_parts() throws Exception {
        byte[] sent = assessment().finish();
        String without = new String(Filling.edited(sent, "<isi_ppi>ya", "<isi_ppi>tidak"), StandardCharsets.UTF_8)
                .replaceAll("(?s)<ppi>.*</ppi>", "");

        for (byte[] one : List.of(without.getBytes(StandardCharsets.UTF_8), sent)) {
            phone(companion).submit(one);
            keepChecking.checkAll();
        }

        assertThat(kinds()).containsExactly("asesmen", "penghasilan-keluarga", "susunan-keluarga");
    }

    @Test
    void obstacles_are_kept_actor_by_actor_with_what_each_can_improve() throws Exception {
        Filling filling = filling(companion, "kendala")
                .answer("tanggal", "2021-09-10")
                .answer("penjawab", "kpm")
                .answer("pelaku_disebut", "inkubator tksk");
        for (String actor : List.of("inkubator", "tksk")) {
            filling.answer("pelaku_" + actor + "/jenis_kendala", "perizinan")
                    .answer("pelaku_" + actor + "/kendala", "Belum tahu cara mengurus P-IRT")
                    .answer("pelaku_" + actor + "/perbaikan", "Mengantar ke dinas kesehatan bulan depan");
        }
        send(companion, filling);

        assertThat(unfound()).isEmpty();
        assertThat(kinds()).containsExactly("kendala", "kendala-pelaku", "kendala-pelaku");
        assertThat(companion.open("/keluarga/" + ani).text())
                .contains("Yang dapat diperbaiki TKSK: Mengantar ke dinas kesehatan bulan depan");
    }

    @Test
    void behaviour_and_stories_are_kept_and_make_no_figure() throws Exception {
        Filling behaviour = filling(mentor, "perilaku").answer("tanggal", "2021-09-10");
        for (String item :
                List.of("catat_harian", "pisah_uang", "sisih_tabungan", "hitung_harga", "jaga_bersih", "belajar")) {
            behaviour.answer("perilaku_" + item, "sering");
        }
        for (String item : List.of("yakin", "coba", "bangkit", "sasaran", "jejaring", "berbagi")) {
            behaviour.answer("jiwa_" + item, "setuju");
        }
        send(mentor, behaviour);
        send(
                mentor,
                filling(mentor, "kisah")
                        .answer("tanggal", "2021-09-11")
                        .answer("pencerita", "pengurus sendiri")
                        .answer("ranah", "penghasilan")
                        .answer("cerita", "Dulu berjualan di rumah; kini ada dua gerobak.")
                        .answer("mengapa_berarti", "Anak dapat sekolah.")
                        .answer("diterima", "modal pelatihan_keuangan")
                        .answer("boleh_terbit", "belum"));

        assertThat(unfound()).isEmpty();
        assertThat(kinds()).containsExactly("kisah-lapangan", "perilaku-usaha");
        assertThat(formulas.find("perilaku").orElseThrow().measured()).isFalse();
        assertThat(formulas.find("jiwa-usaha").orElseThrow().measured()).isFalse();
    }

    private Filling assessment() throws Exception {
        Filling filling = filling(companion, "asesmen")
                .answer("tanggal", "2021-09-10")
                .answer("risiko_sosial", "utang")
                .answer("tempat_tinggal", "sewa")
                .answer("sumber_penghasilan", "usaha upah")
                .answer("susunan/anggota", "4")
                .answer("ada_penghasilan", "ya")
                .answer("penghasilan_keluarga", "2100000")
                .answer("isi_ppi", "ya");
        for (int question = 1; question <= 10; question++) {
            filling.answer("ppi2022_" + question, "a");
        }
        return filling;
    }

    private Filling round(String form, String day, String turnover, String profit, String workers, String savings)
            throws Exception {
        return filling(mentor, form)
                .answer("tanggal", day)
                .answer("status_usaha", "aktif")
                .answer("omzet", turnover)
                .answer("laba", profit)
                .answer("ada_pekerja", "ya")
                .answer("pekerja", workers)
                .answer("pembukuan", "ya")
                .answer("tahap", "pemula")
                .answer("tabungan", savings);
    }

    private Filling month(String day, String turnover) throws Exception {
        return filling(mentor, "bulanan")
                .answer("tanggal", day)
                .answer("status_usaha", "aktif")
                .answer("omzet", turnover);
    }

    private Filling filling(Visitor who, String form) throws Exception {
        Phone.Downloaded got = phone(who).download(form);
        return Filling.of(got.form(), got.list()).answer("keluarga", ani.toString());
    }

    private void send(Visitor who, Filling filling) throws Exception {
        assertThat(phone(who).submit(filling.finish()).status()).isEqualTo(201);
        keepChecking.checkAll();
    }

    private Phone phone(Visitor who) {
        database.sql("update monitoring.device set revoked_at = now(), revoked_by = 'uji' where account = :account")
                .param("account", who.account())
                .update();
        DeviceSecret secret = handOutDevice.make(new Actor("uji"), who.account(), "ponsel uji");
        return new Phone(visitor.address("/openrosa"), secret.userName(), secret.password());
    }

    /** As a frozen round puts it on the timeline. */
    private void workbook(String end, String day, Map<String, String> said) {
        var values = new TreeMap<>(said);
        values.putAll(Map.of("keadaan", end, "status_usaha", "aktif", "pembukuan", "ya", "tahap", "pemula"));
        transaction.executeWithoutResult(_ -> keepEntries.keep(
                List.of(Entry.first(
                        ani,
                        2021,
                        "laporan-inkubator",
                        LocalDate.parse(day),
                        values,
                        new Source(Source.Way.OLAHAN, "uji.xlsx, baris 5"),
                        Instant.parse("2021-12-20T03:00:00Z"))),
                new Actor("uji")));
    }

    private void takeBackWorkbooks() {
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesChanged(Set.of(ani))));
    }

    private Map<String, BigDecimal> figuresOf() {
        var found = new TreeMap<String, BigDecimal>();
        for (String code : SAME_FIGURES) {
            Formula formula = formulas.find(code).orElseThrow();
            for (String round : List.of("", "awal", "akhir")) {
                Sums sums = sums(formula, round);
                found.put(code + " " + round + " n", BigDecimal.valueOf(sums.n()));
                found.put(code + " " + round, sums.total().stripTrailingZeros());
            }
        }
        return found;
    }

    private BigDecimal value(String code, String round) {
        return sums(formulas.find(code).orElseThrow(), round).total();
    }

    private long count(String code, String round) {
        return sums(formulas.find(code).orElseThrow(), round).n();
    }

    private Sums sums(Formula formula, String round) {
        return figures.of(List.of(formula), Selection.whole(2021), By.NOTHING)
                .getOrDefault(new Figures.Key(formula.id(), round, ""), Sums.NONE);
    }

    private List<Finding> unfound() {
        return submissions.page("", "", id.prokus.web.ListAddress.of("/", "", ""), 100).stream()
                .flatMap(one -> findings.of(one.id()).stream())
                .toList();
    }

    private UUID sentLast() {
        return submissions
                .page("", "", id.prokus.web.ListAddress.of("/", "", ""), 1)
                .getFirst()
                .id();
    }

    private List<String> kinds() {
        return database.sql("select kind from registry.entry_standing where withdrawn is null order by kind")
                .query(String.class)
                .list();
    }
}
