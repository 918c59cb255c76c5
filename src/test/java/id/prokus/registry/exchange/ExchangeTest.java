package id.prokus.registry.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.prokus.database.RowScope;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.testing.Accessible;
import id.prokus.testing.Answer;
import id.prokus.testing.Chromium;
import id.prokus.testing.Screenshots;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events by workbook: taken as a template, sent, looked at, taken in, taken along, corrected, taken back. */
@Story
class ExchangeTest {

    private static final UUID SITI = UUID.fromString("00000000-0000-4000-8000-00000000e001");
    private static final UUID MARNI = UUID.fromString("00000000-0000-4000-8000-00000000e002");
    private static final UUID FAR_AWAY = UUID.fromString("00000000-0000-4000-8000-00000000e003");
    private static final String NIK_SITI = "3215014101950001";
    private static final String NIK_MARNI = "3215014202900002";
    private static final String NIK_FAR_AWAY = "3508144303880003";

    private final Visitor visitor;
    private final JdbcClient database;
    private final Entries entries;
    private final EntryKinds kinds;

    ExchangeTest(Visitor visitor, JdbcClient database, Entries entries, EntryKinds kinds) {
        this.visitor = visitor;
        this.database = database;
        this.entries = entries;
        this.kinds = kinds;
    }

    @BeforeEach
    void threeFamilies() {
        database.sql("delete from registry.entry_import_line").update();
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        family(SITI, "Siti Contoh", NIK_SITI, "3215", "321501");
        family(MARNI, "Marni Contoh", NIK_MARNI, "3215", "321501");
        family(FAR_AWAY, "Jauh Contoh", NIK_FAR_AWAY, "3508", "350814");
    }

    private void family(UUID id, String name, String nik, String regency, String district) {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, :name, 'P', :regency, :regency, 'Inkubator Alfa', now(), 'uji')
                    on conflict do nothing),
                nik as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    values (:id, :id, 'NIK', :nik, :regency, 'Inkubator Alfa', '2021-01-01') on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', :regency, 'Inkubator Alfa', :district, '', '') on conflict do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("nik", nik)
                .param("regency", regency)
                .param("district", district)
                .update();
    }

    @Test
    void a_template_opens_with_its_columns_its_lists_and_what_they_mean() {
        var template = template("status-pkh");

        assertThat(template.sheets()).containsExactly("Petunjuk", "Kode", "Isian");
        assertThat(template.headings())
                .containsExactly(
                        "NIK",
                        "Nama KPM",
                        "Tanggal *",
                        "Edisi",
                        "Status PKH *",
                        "Jenis graduasi",
                        "Ke",
                        "ID keluarga",
                        "ID peristiwa");
        assertThat(template.sheet().getDataValidations())
                .anySatisfy(check -> assertThat(check.getValidationConstraint().getFormula1())
                        .contains("Kode"));
        assertThat(template.sheet().getRow(5).getCell(0).getCellStyle().getDataFormatString())
                .isEqualTo("@");
    }

    @Test
    void the_headings_of_every_kind_are_told_apart() {
        var companion = companion();
        for (EntryKind kind : kinds.all()) {
            var columns = KindColumn.of(kind);
            var told = new HashSet<KindColumn>();
            columns.forEach(column -> KindColumn.told(columns, column.heading() + (column.needed() ? " *" : ""), told)
                    .ifPresent(one -> {
                        assertThat(one).as(kind.code()).isEqualTo(column);
                        told.add(one);
                    }));
            assertThat(told).as(kind.code()).hasSameSizeAs(columns);
            var template = companion.open("/peristiwa/" + kind.code() + "/templat.xlsx");
            assertThat(new Isian(template.bytes()).headings()).as(kind.code()).doesNotHaveDuplicates();
        }
    }

    @Test
    void nothing_is_recorded_before_the_person_has_seen_what_would_come_of_it() {
        var companion = companion();
        var file = template("susunan-keluarga");
        file.type(1, "NIK", NIK_SITI).type(1, "Tanggal *", "03-05-2021").type(1, "Anggota keluarga *", "4");
        file.type(2, "NIK", NIK_MARNI).type(2, "Tanggal *", "03-05-2021").type(2, "Anggota keluarga *", "banyak");
        file.type(3, "NIK", NIK_FAR_AWAY).type(3, "Tanggal *", "03-05-2021").type(3, "Anggota keluarga *", "2");

        var looked = send(companion, "susunan-keluarga", "warga.xlsx", file.bytes());

        assertThat(looked.text())
                .contains("Peristiwa baru 1")
                .contains("Tidak dapat diterima 2")
                .contains("bukan bilangan")
                .contains("tidak ditemukan di wilayah Anda");
        assertThat(looked.body()).doesNotContain(NIK_SITI).doesNotContain(NIK_FAR_AWAY);
        assertThat(standing(SITI)).isEmpty();
        assertThat(takeIn(looked).text()).contains("2 baris tidak dapat diterima");
        assertThat(standing(SITI)).isEmpty();

        var returned = new Isian(companion.open(looked.path() + "/catatan.xlsx").bytes());
        assertThat(returned.sheets()).first().asString().startsWith("Catatan");
        assertThat(returned.comments())
                .anySatisfy(comment -> assertThat(comment).contains("E3").contains("bukan bilangan"))
                .anySatisfy(comment -> assertThat(comment).contains("A4").contains("tidak ditemukan"));

        var taken = companion
                .open(looked.path())
                .form(looked.path() + "/pengambilan")
                .with("tinggalkan", "2")
                .submit();
        assertThat(taken.text()).contains("Diambil oleh");
        assertThat(standing(SITI)).containsOnly(Map.entry("susunan-keluarga 2021-05-03", "{anggota=4}"));
        assertThat(standing(MARNI)).isEmpty();
        assertThat(standing(FAR_AWAY)).isEmpty();
        assertThat(companion.open("/keluarga/" + SITI).text())
                .contains("buku kerja, warga.xlsx, lembar Isian, baris 2");
    }

    @Test
    void a_mended_return_is_sent_again_and_only_the_mended_row_is_new() {
        var companion = companion();
        var file = template("susunan-keluarga");
        file.type(1, "NIK", NIK_SITI).type(1, "Tanggal *", "03-05-2021").type(1, "Anggota keluarga *", "4");
        file.type(2, "NIK", NIK_MARNI).type(2, "Tanggal *", "03-05-2021").type(2, "Anggota keluarga *", "banyak");
        var first = send(companion, "susunan-keluarga", "warga.xlsx", file.bytes());
        companion
                .open(first.path())
                .form(first.path() + "/pengambilan")
                .with("tinggalkan", "1")
                .submit();

        var returned = new Isian(companion.open(first.path() + "/catatan.xlsx").bytes());
        returned.type(2, "Anggota keluarga *", "6");
        var again = send(companion, "susunan-keluarga", "warga.xlsx", returned.bytes());

        assertThat(again.text())
                .contains("Peristiwa baru 1")
                .contains("Sudah dikenal 1")
                .contains("Tidak dapat diterima 0");
        takeIn(again);
        assertThat(standing(MARNI)).containsOnly(Map.entry("susunan-keluarga 2021-05-03", "{anggota=6}"));
    }

    @Test
    void the_same_rows_in_any_order_and_in_several_files_leave_the_same_state() {
        var companion = companion();
        var rows = new ArrayList<String>();
        for (int month = 1; month <= 6; month++) {
            rows.add("%s,0%d/02/2021,%d".formatted(NIK_SITI, month, month));
            rows.add("%s,0%d/02/2021,%d".formatted(NIK_MARNI, month, 10 + month));
        }
        takeIn(send(companion, "susunan-keluarga", "awal.csv", csv(rows)));
        var state = Map.of("siti", standing(SITI), "marni", standing(MARNI));
        assertThat(standing(SITI)).hasSize(6);

        for (int round = 0; round < 3; round++) {
            Collections.shuffle(rows, new Random(round));
            takeIn(send(companion, "susunan-keluarga", "ulang" + round + ".csv", csv(rows)));
            takeIn(send(companion, "susunan-keluarga", "sebagian" + round + ".csv", csv(rows.subList(0, 5))));
            assertThat(Map.of("siti", standing(SITI), "marni", standing(MARNI))).isEqualTo(state);
        }
        assertThat(database.sql("select count(*) from registry.entry")
                        .query(Integer.class)
                        .single())
                .isEqualTo(12);
    }

    @Test
    void two_equal_sales_of_a_day_are_two_however_often_and_in_whatever_order_they_come() {
        var companion = companion();
        String one = NIK_SITI + ",03/05/2021,masuk,50000,jualan,";
        String cost = NIK_SITI + ",03/05/2021,keluar,20000,bahan,";
        takeIn(send(companion, "kas", "satu.csv", cash(one, cost, one)));
        assertThat(sums(SITI)).containsExactly(20_000L, 50_000L, 50_000L);

        takeIn(send(companion, "kas", "dua.csv", cash(cost, one, one)));
        assertThat(sums(SITI)).containsExactly(20_000L, 50_000L, 50_000L);

        takeIn(send(companion, "kas", "tiga.csv", cash(one, one, cost, one)));
        assertThat(sums(SITI)).containsExactly(20_000L, 50_000L, 50_000L, 50_000L);
    }

    @Test
    void a_sale_that_was_taken_along_is_none_of_those_that_were_added_below_it() {
        var companion = companion();
        String sale = NIK_SITI + ",03/05/2021,masuk,50000,jualan,";
        takeIn(send(companion, "kas", "satu.csv", cash(sale, sale)));
        List<String> ids = entries.of(SITI).stream()
                .map(kept -> kept.entry().id().toString())
                .toList();

        takeIn(send(companion, "kas", "dua.csv", cash(sale + ids.getFirst(), sale + ids.getLast(), sale)));

        assertThat(sums(SITI)).containsExactly(50_000L, 50_000L, 50_000L);
    }

    @Test
    void two_rows_that_contradict_each_other_are_both_a_question() {
        var looked = send(
                companion(),
                "susunan-keluarga",
                "dua.csv",
                csv(List.of(NIK_SITI + ",01/02/2021,3", NIK_SITI + ",01/02/2021,4", NIK_MARNI + ",01/02/2021,4")));

        assertThat(looked.text())
                .contains("Peristiwa baru 1")
                .contains("Tidak dapat diterima 2")
                .contains("menyatakan hal lain untuk keluarga dan tanggal yang sama");
    }

    @Test
    void a_changed_row_in_a_later_file_is_a_correction_and_an_old_file_changes_nothing_back() {
        var companion = companion();
        var old = csv(List.of(NIK_SITI + ",01/02/2021,3"));
        takeIn(send(companion, "susunan-keluarga", "lama.csv", old));

        var changed = send(companion, "susunan-keluarga", "baru.csv", csv(List.of(NIK_SITI + ",01/02/2021,5")));
        assertThat(changed.text()).contains("Perbaikan 1").contains("Peristiwa baru 0");
        takeIn(changed);
        takeIn(send(companion, "susunan-keluarga", "lama lagi.csv", old));

        assertThat(standing(SITI)).containsOnly(Map.entry("susunan-keluarga 2021-02-01", "{anggota=5}"));
    }

    @Test
    void taken_along_changed_in_one_cell_and_sent_again_is_exactly_one_correction() {
        var companion = companion();
        takeIn(send(
                companion,
                "susunan-keluarga",
                "awal.csv",
                csv(List.of(NIK_SITI + ",01/02/2021,3", NIK_MARNI + ",01/02/2021,4"))));

        var export = new Isian(
                companion.open("/peristiwa/susunan-keluarga.xlsx?edisi=2021").bytes());
        assertThat(export.rows()).isEqualTo(2);
        assertThat(export.text(1, "NIK")).startsWith("3215••••••••");
        int marni = export.text(1, "Nama KPM").startsWith("Marni") ? 1 : 2;
        export.type(marni, "Anggota keluarga *", "7").type(marni, "Tanggal *", "02/02/2021");

        var looked = send(companion, "susunan-keluarga", "perbaikan.xlsx", export.bytes());
        assertThat(looked.text())
                .contains("Perbaikan 1")
                .contains("Sudah dikenal 1")
                .contains("Peristiwa baru 0")
                .contains("Tidak dapat diterima 0");
        takeIn(looked);
        assertThat(standing(MARNI)).containsOnly(Map.entry("susunan-keluarga 2021-02-02", "{anggota=7}"));

        var csv = companion.open("/peristiwa/susunan-keluarga.csv?edisi=2021");
        assertThat(csv.body()).contains(companion.account()).contains("2 baris").doesNotContain(NIK_SITI);
        assertThat(send(companion, "susunan-keluarga", "unduhan.csv", csv.bytes())
                        .text())
                .contains("Sudah dikenal 2")
                .contains("Perbaikan 0")
                .contains("Tidak dapat diterima 0");
    }

    @Test
    void a_whole_file_is_taken_back_and_may_come_again_mended() {
        var companion = companion();
        takeIn(send(companion, "susunan-keluarga", "awal.csv", csv(List.of(NIK_SITI + ",01/02/2021,3"))));
        var wrong = csv(List.of(NIK_SITI + ",01/02/2021,9", NIK_MARNI + ",01/02/2021,8"));
        var taken = takeIn(send(companion, "susunan-keluarga", "salah.csv", wrong));
        assertThat(standing(SITI)).containsValue("{anggota=9}");

        var refused =
                companion.open(taken.path()).form(taken.path() + "/penarikan").submit();
        assertThat(refused.status()).isEqualTo(422);
        var back = companion
                .open(taken.path())
                .form(taken.path() + "/penarikan")
                .with("alasan", "salah berkas")
                .submit();

        assertThat(back.text()).contains("2 peristiwa tidak berlaku lagi").contains("salah berkas");
        assertThat(standing(SITI)).containsOnly(Map.entry("susunan-keluarga 2021-02-01", "{anggota=3}"));
        assertThat(standing(MARNI)).isEmpty();

        takeIn(send(companion, "susunan-keluarga", "salah.csv", wrong));
        assertThat(standing(SITI)).containsValue("{anggota=9}");
        assertThat(standing(MARNI)).containsValue("{anggota=8}");
    }

    @Test
    void whoever_may_open_a_nik_takes_it_along_for_a_reason_that_the_trail_keeps() {
        takeIn(send(companion(), "susunan-keluarga", "awal.csv", csv(List.of(NIK_SITI + ",01/02/2021,3"))));
        var dinas = visitor.colleague("dinsoskab", "3215", "");

        assertThat(dinas.open("/peristiwa")
                        .form("/peristiwa/unduhan")
                        .with("jenis", "susunan-keluarga")
                        .with("alasan", "x")
                        .submit()
                        .status())
                .isEqualTo(422);
        var opened = new Isian(dinas.open("/peristiwa")
                .form("/peristiwa/unduhan")
                .with("jenis", "susunan-keluarga")
                .with("alasan", "mencocokkan dengan Dukcapil")
                .submit()
                .bytes());

        assertThat(opened.text(1, "NIK")).isEqualTo(NIK_SITI);
        assertThat(visitor.signIn().open("/jejak").text()).contains("mencocokkan dengan Dukcapil");
    }

    @Test
    void what_is_not_ones_duty_cannot_be_sent_and_what_others_sent_is_not_seen() {
        var mentor = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        assertThat(mentor.open("/peristiwa/impor").text()).doesNotContain("Status PKH");
        assertThat(mentor.open("/peristiwa").text()).contains("Status PKH");

        var looked = send(companion(), "susunan-keluarga", "awal.csv", csv(List.of(NIK_SITI + ",01/02/2021,3")));
        assertThat(visitor.colleague("tksk", "350814", "").open(looked.path()).status())
                .isEqualTo(422);
    }

    @Test
    void the_database_itself_shows_what_was_sent_to_nobody_of_another_place() {
        takeIn(send(companion(), "susunan-keluarga", "awal.csv", csv(List.of(NIK_SITI + ",01/02/2021,3"))));

        assertThat(seenBy("321501")).containsExactly(1, 1);
        assertThat(seenBy("350814")).containsExactly(0, 0);
        assertThat(seenBy("3215|Inkubator Alfa")).containsExactly(0, 0);
    }

    private List<Integer> seenBy(String scope) {
        try (var same = RowScope.enter(scope)) {
            return List.of(
                    database.sql(
                                                    "select count(*) from registry.entry_import where file_name = 'awal.csv' and taken_at is not null")
                                            .query(Integer.class)
                                            .single()
                                    > 0
                            ? 1
                            : 0,
                    database.sql("select count(*) from registry.entry_import_line")
                            .query(Integer.class)
                            .single());
        }
    }

    @Test
    void every_page_reads_well_on_a_desk_and_on_a_phone() {
        var companion = companion();
        var file = template("susunan-keluarga");
        file.type(1, "NIK", NIK_SITI).type(1, "Tanggal *", "03-05-2021").type(1, "Anggota keluarga *", "4");
        file.type(2, "NIK", NIK_MARNI).type(2, "Tanggal *", "03-05-2021").type(2, "Anggota keluarga *", "banyak");
        var looked = send(companion, "susunan-keluarga", "warga desember.xlsx", file.bytes());
        companion.open("/kunci").form("/kunci").with("nama", "Uji SIKS").submit();
        try (var chromium = Chromium.start()) {
            for (int width : List.of(1280, 360)) {
                try (var window = chromium.window(width, 800)) {
                    Page page = window.newPage();
                    page.navigate(visitor.address("/masuk"));
                    page.getByLabel("Nama akun").fill(companion.account());
                    page.getByLabel("Kata sandi").fill(companion.password());
                    page.locator("main button").click();
                    for (String path : List.of("/peristiwa", "/peristiwa/impor", looked.path(), "/kunci")) {
                        page.navigate(visitor.address(path));
                        Screenshots.take(page, "tukar-" + path.replaceAll("[^a-z]+", "-") + width);
                        Accessible.check(page);
                    }
                }
            }
        }
    }

    @Test
    void what_cannot_be_read_is_refused_with_what_to_do() {
        assertThat(send(
                                companion(),
                                "susunan-keluarga",
                                "kosong.csv",
                                "NIK,Nama\n1,Siti\n".getBytes(StandardCharsets.UTF_8))
                        .text())
                .contains("tidak memuat kolom Tanggal");
    }

    private Visitor companion() {
        return visitor.colleague("tksk", "321501", "");
    }

    private Isian template(String kind) {
        return new Isian(
                companion().open("/peristiwa/" + kind + "/templat.xlsx").bytes());
    }

    private static byte[] cash(String... rows) {
        return ("nik,tanggal,arah,jumlah uang,untuk atau dari apa,id peristiwa\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private List<Long> sums(UUID family) {
        return entries.of(family).stream()
                .map(kept -> kept.entry())
                .filter(Entry::holds)
                .map(entry -> entry.number("nominal"))
                .sorted()
                .toList();
    }

    private static byte[] csv(List<String> rows) {
        return ("nik,tanggal,anggota\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Answer send(Visitor sender, String kind, String name, byte[] bytes) {
        return sender.open("/peristiwa/impor")
                .form("/peristiwa/impor")
                .with("jenis", kind)
                .with("edisi", "2021")
                .attach("berkas", name, bytes)
                .submit();
    }

    /** Where there is anything to take in. */
    private static Answer takeIn(Answer looked) {
        return looked.page().select("form[action$=/pengambilan]").isEmpty()
                ? looked
                : looked.form(looked.path() + "/pengambilan").submit();
    }

    private Map<String, String> standing(UUID family) {
        var standing = new TreeMap<String, String>();
        entries.of(family).stream()
                .map(kept -> kept.entry())
                .filter(Entry::holds)
                .forEach(entry -> standing.put(
                        entry.kind() + " " + entry.on(), entry.values().toString()));
        return standing;
    }
}
