package id.prokus.assistance;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.Edition;
import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Money given to families and what became of it, rupiah by rupiah. */
@Story
class AidTest {

    private static final Actor SENDER = new Actor("uji");
    private static final UUID LIST = UUID.fromString("00000000-0000-4000-8000-00000000aaaa");

    private static final UUID ANI = family(1);
    private static final UUID BETI = family(2);
    private static final UUID CICI = family(3);
    private static final UUID DEWI = family(4);
    private static final UUID EKA = family(5);

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final Balances balances;
    private final ApplicationEventPublisher publisher;

    AidTest(
            Visitor visitor,
            JdbcClient database,
            KeepEntries keepEntries,
            Balances balances,
            ApplicationEventPublisher publisher) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.balances = balances;
        this.publisher = publisher;
    }

    @BeforeEach
    void fiveFamiliesOfKarawang() {
        for (String table : List.of(
                "registry.payment",
                "registry.entry",
                "registry.entry_standing",
                "assistance.balance",
                "registry.enrolment_event")) {
            database.sql("delete from " + table).update();
        }
        database.sql("""
                insert into registry.list (id, edition, kind, number, decided_on, about, cohort, file, file_name, sha256,
                                           handed_in_at, handed_in_by)
                values (:id, 2021, 'PAYMENT', 'SALUR/1', '2021-08-01', '', '', :id, 'salur.xlsx', '', now(), 'uji')
                on conflict do nothing
                """).param("id", LIST).update();
        named(ANI, "Ani");
        named(BETI, "Beti");
        named(CICI, "Cici");
        named(DEWI, "Dewi");
        named(EKA, "Eka");
    }

    /**
     * Ani: 2.000.000 by the list, told again as received, 1.500.000 used. Beti: 2.000.000, all used. Cici: 1.250.000, by no
     * scheme, all used. Dewi: withdrew in June and was paid 2.000.000 in August. Eka: 3.500.000, and 4.000.000 used. Aid
     * 10.750.000, use 8.750.000.
     */
    private void theWorkedExample() {
        database.sql("""
                insert into registry.enrolment_event
                    (id, enrolment, family, edition, kind, happened_on, reason, decree, regency, incubator, recorded_at, recorded_by)
                values (gen_random_uuid(), :id, :id, 2021, 'MUNDUR', '2021-06-01', 'pindah', 'SK/2', '3215', 'Inkubator Alfa',
                        now() + interval '1 second', 'uji')
                """).param("id", DEWI).update();
        paid(ANI, 2_000_000);
        paid(BETI, 2_000_000);
        paid(DEWI, 2_000_000);
        publisher.publishEvent(FamiliesChanged.of(List.of(ANI, BETI, DEWI)));
        keepEntries.keep(told(), SENDER);
    }

    private static List<Entry> told() {
        return List.of(
                said(ANI, "salur", "2021-08-20", Map.of("nominal", "2000000", "rekening", "1234")),
                said(ANI, "pemakaian", "2021-09-01", Map.of("barang", "gerobak", "dipakai", "1500000")),
                said(BETI, "pemakaian", "2021-09-01", Map.of("barang", "kompor", "dipakai", "2000000")),
                said(CICI, "salur", "2021-08-20", Map.of("nominal", "1250000")),
                said(CICI, "pemakaian", "2021-09-01", Map.of("barang", "bahan", "dipakai", "1250000")),
                said(EKA, "salur", "2021-08-20", Map.of("nominal", "3500000")),
                said(EKA, "pemakaian", "2021-09-01", Map.of("barang", "mesin jahit", "dipakai", "4000000")),
                said(EKA, "barang", "2021-09-02", Map.of("barang", "etalase", "jumlah", "1", "nilai", "900000")));
    }

    @Test
    void the_list_s_total_is_aid_less_use_to_the_rupiah() {
        theWorkedExample();

        var totals = balances.totals(Edition.prokus(2021));

        assertThat(totals.aid()).isEqualTo(10_750_000);
        assertThat(totals.used()).isEqualTo(8_750_000);
        assertThat(totals.listed()).isEqualTo(2_000_000).isEqualTo(totals.aid() - totals.used());
        assertThat(totals.outside()).isEqualTo(2_000_000);
        assertThat(totals.goods()).as("apart from the money").isEqualTo(900_000);
        var csv = visitor.signIn().open("/bantuan/selisih.csv?edisi=2021").body();
        long listed = csv.lines()
                .skip(1)
                .filter(line -> !line.contains("# diambil"))
                .mapToLong(line -> Long.parseLong(line.split(",")[8]))
                .sum();
        assertThat(listed).isEqualTo(2_000_000);
    }

    @Test
    void the_list_says_whom_how_much_and_why() {
        theWorkedExample();

        Answer page = visitor.signIn().open("/bantuan/selisih?edisi=2021");

        assertThat(page.page().select("tbody tr").eachText())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).contains("Ani", "Rp2.000.000", "Rp1.500.000", "Rp500.000"))
                .anySatisfy(
                        line -> assertThat(line).contains("Cici", "Rp1.250.000", "Rp0", "jumlah bukan menurut skema"))
                .anySatisfy(line -> assertThat(line).contains("Dewi", "di luar SK", "belum ada pemakaian"))
                .anySatisfy(line -> assertThat(line).contains("Eka", "-Rp500.000", "pemakaian lebih dari bantuan"))
                .noneSatisfy(line -> assertThat(line).contains("Beti"));
        assertThat(page.page().select("tbody tr").eachText().getFirst()).contains("Dewi");
        assertThat(visitor.open("/bantuan/selisih?edisi=2021&alasan=luar-sk")
                        .page()
                        .select("tbody tr")
                        .eachText())
                .singleElement()
                .asString()
                .contains("Dewi");
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Lain")
                        .open("/bantuan/selisih?edisi=2021")
                        .text())
                .contains("Tidak ada selisih");
    }

    @Test
    void in_any_order_with_repeats_and_corrections_the_balance_is_the_same() {
        theWorkedExample();
        var before = balances.totals(Edition.prokus(2021));
        var all = new ArrayList<>(told());
        Entry wrong = said(BETI, "pemakaian", "2021-09-03", Map.of("barang", "kompor", "dipakai", "700000"));
        all.add(wrong);
        all.add(wrong.takenBack("kuitansi dua kali", Source.FORM, Instant.now().plusSeconds(5)));
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();

        Collections.shuffle(all, new Random(5));
        all.forEach(entry -> keepEntries.keep(List.of(entry), SENDER));
        all.forEach(entry -> keepEntries.keep(List.of(entry), SENDER));

        assertThat(balances.totals(Edition.prokus(2021))).isEqualTo(before);
    }

    @Test
    void a_companion_tells_of_a_tranche_and_its_use_and_the_page_says_what_is_not_accounted_for() {
        var companion = visitor.colleague("tksk", "321501", "");
        form(companion, "salur", "2021-08-20")
                .with("nominal", "Rp3.500.000")
                .with("termin", "1")
                .with("rekening", "4321")
                .with("bukti", "SP2D-77")
                .with("bast", "BAST-12")
                .submit();
        Answer used = form(companion, "pemakaian", "2021-08-25")
                .with("barang", "gerobak kedua")
                .with("dipakai", "2.500.000")
                .submit();

        assertThat(used.text()).contains("Belum ada kuitansi atau foto");
        assertThat(companion.open("/keluarga/" + EKA).text())
                .contains("Uang diberikan, edisi 2021 Rp3.500.000")
                .contains("Belum jelas pemakaiannya, edisi 2021 Rp1.000.000")
                .contains("rekening berakhir 4321");
    }

    @Test
    void an_account_number_is_not_kept_whole() {
        Answer answer = form(visitor.colleague("tksk", "321501", ""), "salur", "2021-08-20")
                .with("nominal", "3.500.000")
                .with("rekening", "002101234567501")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("Isi hanya empat angka terakhir rekening");
    }

    @Test
    void the_two_flows_stand_side_by_side_and_never_together() {
        theWorkedExample();
        var operator = visitor.signIn();
        operator.open("/bantuan/bop?edisi=2021")
                .form("/bantuan/bop/perjanjian")
                .with("inkubator", "Inkubator Alfa")
                .with("nomor", "PKS/01/2021")
                .with("tanggal", "2021-04-01")
                .with("jumlah", "150.000.000")
                .submit();
        String agreement = database.sql("select id::text from assistance.bop_agreement")
                .query(String.class)
                .single();
        Answer paid = tranche(operator, agreement, "90.000.000", "SP2D-1").submit();
        Answer tooMuch = tranche(operator, agreement, "60.000.001", "SP2D-2").submit();
        operator.open("/bantuan/bop?edisi=2021")
                .form("/bantuan/bop/" + agreement + "/laporan")
                .with("jenis", "kemajuan")
                .with("tanggal", "2021-10-01")
                .with("jumlah", "80.000.000")
                .submit();

        assertThat(paid.text()).contains("Termin dicatat");
        assertThat(tooMuch.status()).isEqualTo(422);
        assertThat(tooMuch.text()).contains("Sisa perjanjian Rp60.000.000");
        assertThat(operator.open("/bantuan?edisi=2021").text())
                .contains("Rp10.750.000")
                .contains("Rp150.000.000")
                .contains("Rp90.000.000")
                .doesNotContain("Rp160.750.000")
                .doesNotContain("Rp100.750.000");
        assertThat(visitor.colleague("inkubator", "", "Inkubator Alfa")
                        .open("/bantuan/bop?edisi=2021")
                        .text())
                .contains("PKS/01/2021")
                .contains("laporan kemajuan");
        assertThat(visitor.colleague("inkubator", "", "Inkubator Lain")
                        .open("/bantuan/bop?edisi=2021")
                        .text())
                .contains("Belum ada perjanjian BOP");
    }

    private static Form tranche(Visitor operator, String agreement, String amount, String proof) {
        return operator.open("/bantuan/bop?edisi=2021")
                .form("/bantuan/bop/" + agreement + "/termin")
                .with("jumlah", amount)
                .with("tanggal", "2021-06-01")
                .with("nomor", proof);
    }

    private static Form form(Visitor visitor, String kind, String day) {
        String address = "/keluarga/" + EKA + "/catat/" + kind;
        return visitor.open(address).form(address).with("tanggal", day);
    }

    private void named(UUID id, String name) {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, :name, 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji') on conflict do nothing),
                place as (
                    insert into registry.enrolment
                        (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                    values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '') on conflict do nothing)
                insert into registry.enrolment_event
                    (id, enrolment, family, edition, kind, happened_on, reason, decree, regency, incubator, recorded_at, recorded_by)
                select gen_random_uuid(), :id, :id, 2021, 'DITETAPKAN', '2021-03-01', '', 'SK/1', '3215', 'Inkubator Alfa', now(), 'uji'
                where :id not in (select family from registry.enrolment_event)
                """).param("id", id).param("name", name).update();
    }

    private void paid(UUID family, long amount) {
        database.sql("""
                insert into registry.payment (id, enrolment, family, edition, amount, paid_on, list, regency, incubator)
                values (gen_random_uuid(), :family, :family, 2021, :amount, '2021-08-01', :list, '3215', 'Inkubator Alfa')
                """)
                .param("family", family)
                .param("amount", amount)
                .param("list", LIST)
                .update();
    }

    private static Entry said(UUID family, String kind, String day, Map<String, String> values) {
        return Entry.first(family, 2021, kind, LocalDate.parse(day), values, Source.FORM, Instant.now());
    }

    private static UUID family(int number) {
        return UUID.fromString("00000000-0000-4000-8000-00000000e00" + number);
    }
}
