package id.prokus.indicator.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Three families of Karawang in 2021: one earns well and is large, one earns less, of one nobody counted the heads. */
@Story
class LadderStoryTest {

    private static final Actor SENDER = new Actor("uji");
    private static final String PAGE = "/tangga?edisi=prokus-2021&bulan=2021-09";

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final ApplicationEventPublisher publisher;

    private UUID large = UUID.randomUUID();
    private UUID small = UUID.randomUUID();
    private UUID uncounted = UUID.randomUUID();

    LadderStoryTest(
            Visitor visitor, JdbcClient database, KeepEntries keepEntries, ApplicationEventPublisher publisher) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.publisher = publisher;
    }

    @BeforeEach
    void threeFamilies() {
        for (String table : List.of(
                "registry.entry",
                "registry.entry_standing",
                "indicator.income_step",
                "indicator.class_move",
                "indicator.ppi_answer",
                "indicator.reference_line")) {
            database.sql("delete from " + table).update();
        }
        large = InventedFamily.of(database, 6601, "Ratna Wulandari", "1980-01-02", "");
        small = InventedFamily.of(database, 6602, "Murni Astuti", "1981-02-03", "");
        uncounted = InventedFamily.of(database, 6603, "Sri Lestari", "1982-03-04", "");
        publisher.publishEvent(FamiliesChanged.of(List.of(large, small, uncounted)));
    }

    @Test
    void a_missing_wage_is_said_filled_in_by_an_operator_and_counts_at_once() {
        measured();
        visitor.signIn();

        Answer before = visitor.open(PAGE);
        assertThat(before.text())
                .contains("Garis untuk 1 kabupaten belum diisi")
                .contains("Karawang 2021: 3 keluarga menunggu");
        assertThat(cells(before, "tidak dapat ditentukan")).startsWith("3");

        fillIn("umk", "3215", "2021-01", "4.798.312,00");
        fillIn("gk", "", "2021-03", "1.000.000");
        fillIn("ekstrem", "", "2021-01", "500.000");
        Answer after = visitor.open(PAGE);

        assertThat(after.text()).doesNotContain("Garis untuk 1 kabupaten belum diisi");
        assertThat(cells(after, "di atas UMK"))
                .as("by the wage, by the poverty line")
                .containsExactly("1", "0", "1");
        assertThat(cells(after, "naik, di atas garis ekstrem, di bawah garis kemiskinan"))
                .containsExactly("0", "1", "0");
        assertThat(cells(after, "naik, di bawah UMK")).containsExactly("1", "1", "1");
        assertThat(cells(after, "tidak dapat ditentukan"))
                .as("of whom nobody counted the heads")
                .containsExactly("1", "1", "1");
        assertThat(figure(after, "Bertentangan")).isEqualTo("1");
        assertThat(figure(after, "Tanpa jumlah anggota")).isEqualTo("1");
        assertThat(visitor.open("/tangga?edisi=prokus-2021&bulan=2021-05").text())
                .as("at the first measurement nothing has risen yet")
                .contains("Baru sekali diukur: 3 keluarga");
    }

    @Test
    void a_correction_of_a_line_counts_and_what_was_said_before_stays_in_sight() {
        measured();
        visitor.signIn();
        fillIn("umk", "3215", "2021-01", "4.798.312,00");
        fillIn("umk", "3215", "2021-01", "7.000.000,00");

        assertThat(visitor.open("/tangga/garis?jenis=umk&wilayah=3215").text())
                .contains("Rp4.798.312")
                .contains("sudah diperbaiki")
                .contains("Rp7.000.000")
                .contains("dipakai");
        assertThat(cells(visitor.open(PAGE), "di atas UMK")).containsExactly("0", "0", "0");
        assertThat(visitor.open("/tangga/garis.csv").body()).contains("umk,3508,semua,2023-01,2200607.20");
    }

    @Test
    void a_figure_that_cannot_be_read_is_refused_with_what_to_write() {
        visitor.signIn();

        assertThat(fillIn("umk", "", "2021-01", "1.000.000").text()).contains("UMK milik satu kabupaten atau kota");
        assertThat(fillIn("umk", "3215", "2021", "1.000.000").text()).contains("seperti 2023-01");
        assertThat(fillIn("umk", "3215", "2021-01", "sejuta").text()).contains("Tulis seperti 2.200.607,20");
        assertThat(visitor.open("/tangga/garis?jenis=umk&wilayah=3215").text())
                .contains("Garis untuk kabupaten ini belum diisi");
    }

    @Test
    void a_family_s_page_says_both_rungs_where_they_contradict_and_what_is_missing() {
        measured();
        visitor.signIn();
        assertThat(visitor.open("/keluarga/" + uncounted).text())
                .contains("tidak dapat ditentukan")
                .contains("UMK Kabupaten Karawang 2021 belum diisi")
                .contains("jumlah anggota belum diisi");

        fillIn("umk", "3215", "2021-01", "4.798.312,00");
        fillIn("gk", "", "2021-03", "1.000.000");
        fillIn("ekstrem", "", "2021-01", "500.000");

        assertThat(visitor.open("/keluarga/" + large).text())
                .contains("UMK dahulu: di atas UMK; garis kemiskinan dahulu: naik, di atas garis ekstrem");
    }

    @Test
    void graduation_is_proposed_by_the_edition_s_check_and_waits_for_a_person() {
        measured();
        visitor.signIn();
        fillIn("umk", "3215", "2021-01", "4.000.000");
        assertThat(visitor.open("/keluarga/" + large).text())
                .as("ProKUS proposes nothing of itself")
                .doesNotContain("menunggu pernyataan orang");

        String list = "/edisi/prokus-2021/daftar/graduasi";
        visitor.open(list)
                .form(list)
                .with("kode", "umk-dua-kali")
                .with("nama", "Di atas UMK dua kali berturut-turut")
                .with("english", "Above the minimum wage twice in a row")
                .with("aturan", "di_atas_umk_berturut >= 2")
                .submit();

        Answer page = visitor.open("/keluarga/" + large);
        assertThat(page.text())
                .contains("Graduasi, menunggu pernyataan orang")
                .contains("Terpenuhi: Di atas UMK dua kali berturut-turut. Dinyatakan orang, dengan alasannya");
        assertThat(page.page().select("a[href$='/keluar?edisi=2021']")).isNotEmpty();
        assertThat(visitor.open("/keluarga/" + small).text()).doesNotContain("menunggu pernyataan orang");
        assertThat(page.text()).as("nothing happened by itself").doesNotContain("Keluar:");
    }

    @Test
    void a_monthly_report_tells_an_income_too_and_a_correction_without_it_takes_it_back() {
        Entry told = said(
                small,
                "laporan-usaha",
                "2021-06-30",
                Map.of("omzet", "2000000", "penghasilan_keluarga", "1500000", "anggota", "3"));
        keepEntries.keep(List.of(told), SENDER);
        assertThat(steps(small)).isEqualTo(1);

        keepEntries.keep(
                List.of(told.corrected(
                        told.on(),
                        told.until(),
                        Map.of("omzet", "2000000"),
                        Source.FORM,
                        Instant.parse("2021-12-01T00:00:00Z"))),
                SENDER);

        assertThat(steps(small)).isZero();
    }

    @Test
    void businesses_that_closed_stand_in_a_column_of_their_own() {
        keepEntries.keep(
                List.of(
                        said(large, "penetapan-tahap", "2021-03-01", Map.of("tahap", "pemula", "dasar", "uji")),
                        said(large, "penetapan-tahap", "2021-09-01", Map.of("tahap", "berkembang", "dasar", "uji")),
                        said(small, "penetapan-tahap", "2021-03-01", Map.of("tahap", "pemula", "dasar", "uji")),
                        said(
                                small,
                                "keluar",
                                "2021-08-01",
                                Map.of("alasan_keluar", "usaha-tutup", "keterangan", "uji")),
                        said(uncounted, "penetapan-tahap", "2021-03-01", Map.of("tahap", "maju", "dasar", "uji"))),
                SENDER);
        visitor.signIn();

        Answer page = visitor.open(PAGE);

        assertThat(cells(page, "Pemula")).containsExactly("0", "1", "0", "1", "2");
        assertThat(page.text())
                .contains(
                        "Naik 1, turun 0, tutup 1. Kenaikan bersih 100,0 persen dari yang berjalan; 0,0 persen bila tutup")
                .contains("Tidak ikut dihitung: 1 yang kelasnya baru sekali dinilai");
    }

    @Test
    void somebody_of_another_place_counts_none_of_these_families() {
        measured();

        var elsewhere = visitor.colleague("dinsoskab", "3508", "");

        assertThat(figure(elsewhere.open(PAGE), "Terukur")).isEqualTo("0");
        assertThat(figure(visitor.colleague("dinsoskab", "3215", "").open(PAGE), "Terukur"))
                .isEqualTo("3");
        assertThat(elsewhere.open("/tangga/garis").page().select("form[method=post][action='/tangga/garis']"))
                .isEmpty();
    }

    @Test
    void printed_figures_that_are_not_their_parts_are_flagged_on_the_page_and_in_the_file() {
        visitor.signIn();

        Answer page = visitor.open(PAGE);

        assertThat(page.page()
                        .select("tr:contains(Naik seluruhnya):contains(98,9)")
                        .text())
                .contains("98,9 98,8", "angka terbit tidak sama dengan bagiannya");
        assertThat(page.page()
                        .select("tr:contains(di atas UMK):contains(10.073)")
                        .text())
                .contains("10.073");
        assertThat(visitor.open("/tangga/terbitan.csv").body())
                .contains("98.9,98.8,persen,angka terbit tidak sama dengan bagiannya");
        assertThat(visitor.open("/tangga.csv?edisi=prokus-2021").body()).contains("tangga,umk,,di-atas-umk,0");
    }

    @Test
    void a_scorecard_tells_of_groups_and_never_of_a_family() {
        var answers = Map.ofEntries(
                Map.entry("ppi2022_1", "o"),
                Map.entry("ppi2022_2", "c"),
                Map.entry("ppi2022_3", "b"),
                Map.entry("ppi2022_4", "a"),
                Map.entry("ppi2022_5", "b"),
                Map.entry("ppi2022_6", "a"),
                Map.entry("ppi2022_7", "a"),
                Map.entry("ppi2022_8", "a"),
                Map.entry("ppi2022_9", "b"),
                Map.entry("ppi2022_10", "b"));
        var companion = visitor.colleague("tksk", "321501", "");
        String form = "/keluarga/" + small + "/catat/ppi-2022";
        var filled = companion.open(form).form(form).with("tanggal", "2021-09-01");
        assertThat(filled.submit().text()).as("nothing answered").contains("Belum diisi");
        answers.forEach(filled::with);
        filled.submit();

        visitor.signIn();
        assertThat(visitor.open("/keluarga/" + small).text())
                .contains("6,2% di bawah garis nasional: perkiraan untuk kelompok, bukan untuk keluarga ini");
        assertThat(visitor.open("/tangga/ppi?edisi=prokus-2021").text()).contains("garis kemiskinan nasional 1 6,2%");
        assertThat(visitor.open("/tangga/ppi.csv?edisi=prokus-2021").body())
                .contains("2022,garis kemiskinan nasional,1,0.0");
    }

    /** Each measured twice; the large one has five heads, the small one three, of the third nobody said. */
    private void measured() {
        var told = new ArrayList<Entry>();
        told.add(income(large, "2021-03-15", "4500000", "5"));
        told.add(income(large, "2021-08-15", "4900000", "5"));
        told.add(income(small, "2021-03-15", "2000000", "3"));
        told.add(income(small, "2021-08-15", "3100000", "3"));
        told.add(said(
                uncounted, "laporan-usaha", "2021-03-15", Map.of("omzet", "1", "penghasilan_keluarga", "1000000")));
        told.add(said(
                uncounted, "laporan-usaha", "2021-08-15", Map.of("omzet", "1", "penghasilan_keluarga", "1500000")));
        keepEntries.keep(told, SENDER);
    }

    private static Entry income(UUID family, String day, String rupiah, String heads) {
        return said(family, "penghasilan-keluarga", day, Map.of("penghasilan_keluarga", rupiah, "anggota", heads));
    }

    private static Entry said(UUID family, String kind, String day, Map<String, String> values) {
        return Entry.first(
                family, 2021, kind, LocalDate.parse(day), values, Source.FORM, Instant.parse(day + "T03:00:00Z"));
    }

    private Answer fillIn(String kind, String place, String from, String amount) {
        return visitor.open("/tangga/garis")
                .form("/tangga/garis")
                .with("jenis", kind)
                .with("wilayah", place)
                .with("daerah", "semua")
                .with("mulai", from)
                .with("jumlah", amount)
                .with("sumber", "Keputusan rekaan untuk uji")
                .with("tanggal", "2020-12-01")
                .submit();
    }

    private int steps(UUID family) {
        return database.sql("select count(*) from indicator.income_step where family = :family")
                .param("family", family)
                .query(Integer.class)
                .single();
    }

    /** The numbers of the first row that has this heading. */
    private static List<String> cells(Answer page, String heading) {
        return page.page().select("tr").stream()
                .filter(row -> row.select("th[scope=row]").text().equals(heading))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    private static String figure(Answer page, String label) {
        return page.page()
                .select(".figure:has(.figure-label:contains(" + label + ")) .figure-value")
                .text();
    }
}
