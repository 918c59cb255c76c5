package id.prokus.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Form;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agreements with incubators, and which regencies are served under them. */
@Story
class AgreementTest {

    private static final String UNAIR = "01935000-0000-7000-8000-000000000014";
    private static final String BRAWIJAYA = "01935000-0000-7000-8000-000000000015";
    private static final String POLINES = "01935000-0000-7000-8000-000000000022";
    private static final String ILBI = "01935000-0000-7000-8000-000000000011";
    private static final String MINISTRY = "01935000-0000-7000-8000-000000000001";
    private static final String PDPM = "01935000-0000-7000-8000-000000000012";
    private static final LocalDate IN_2021 = LocalDate.of(2021, 8, 27);

    private final Visitor visitor;
    private final Offices offices;
    private final ServiceAreas areas;

    AgreementTest(Visitor visitor, Offices offices, ServiceAreas areas) {
        this.visitor = visitor;
        this.offices = offices;
        this.areas = areas;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    void an_agreement_gives_an_incubator_regencies_for_a_time() {
        var signed = agreement(UNAIR, "PKS-1/2022").submit();
        assertThat(signed.text())
                .contains("Perjanjian dicatat")
                .contains("PKS-1/2022")
                .contains("1 Januari 2022 s.d. 31 Desember 2022");

        var served = area(UNAIR, "PKS-1/2022", "35.13").submit();
        assertThat(served.text()).contains("Wilayah layanan ditambahkan").contains("Kabupaten Probolinggo");
        assertThat(areas.ofIncubator(UUID.fromString(UNAIR), LocalDate.of(2022, 6, 1)))
                .extracting(ServiceArea::regency)
                .containsExactly("3513");
        assertThat(areas.ofIncubator(UUID.fromString(UNAIR), LocalDate.of(2023, 1, 1)))
                .isEmpty();

        var id = areas.ofIncubator(UUID.fromString(UNAIR), LocalDate.of(2022, 6, 1))
                .getFirst()
                .id();
        var ended = served.form("/organisasi/" + UNAIR + "/wilayah/" + id + "/pengakhiran")
                .with("sampai", "2022-06-30")
                .submit();
        assertThat(ended.text()).contains("1 Januari 2022 s.d. 30 Juni 2022");
        assertThat(areas.ofRegency("3513", LocalDate.of(2022, 7, 1))).isEmpty();
    }

    @Test
    void a_regency_may_have_several_incubators_and_an_incubator_several_regencies() {
        agreement(BRAWIJAYA, "PKS-2/2021")
                .with("sejak", "2021-01-01")
                .with("sampai", "2021-12-31")
                .submit();
        area(BRAWIJAYA, "PKS-2/2021", "3508").submit();
        area(BRAWIJAYA, "PKS-2/2021", "3507").submit();

        assertThat(areas.ofRegency("3508", IN_2021))
                .extracting(ServiceArea::incubatorName)
                .containsExactly("ILBI ITS", "Universitas Brawijaya");
        assertThat(areas.ofIncubator(UUID.fromString(BRAWIJAYA), IN_2021)).hasSize(2);

        var page = visitor.open("/wilayah-layanan?provinsi=35&tanggal=2021-08-27");
        assertThat(page.text())
                .contains("Kabupaten Lumajang, Jawa Timur ILBI ITS · ProKUS 2021")
                .contains("Universitas Brawijaya")
                .doesNotContain("Majalengka, Jawa Barat");
        assertThat(visitor.open("/wilayah-layanan.csv?provinsi=35&tanggal=2021-08-27")
                        .body())
                .startsWith("kode_kabupaten,kabupaten,inkubator,edisi,berlaku_sejak,berlaku_sampai\n")
                .contains("3508,\"Kabupaten Lumajang, Jawa Timur\",ILBI ITS,ProKUS 2021,,\n");
        assertThat(visitor.open("/wilayah-layanan?provinsi=11").text()).contains("Tidak ada yang tercatat");
        assertThat(visitor.open("/wilayah-layanan?provinsi=35&tanggal=2021-08-27&urut=-inkubator")
                        .page()
                        .select("th[aria-sort=descending]")
                        .text())
                .contains("Inkubator");
    }

    @Test
    void other_modules_are_told_all_incubators_by_name() {
        assertThat(offices.incubators())
                .extracting(Office::name)
                .startsWith("Bina Swadaya", "ILBI ITS", "Oorange Unpad", "Polines")
                .hasSize(8);
        assertThat(areas.ofRegency("3210", IN_2021))
                .extracting(ServiceArea::incubatorName)
                .containsExactly("Oorange Unpad");
    }

    @Test
    void what_was_not_known_of_an_agreement_is_completed_and_then_its_incubator_can_close() {
        var upn = "/organisasi/01935000-0000-7000-8000-000000000013";
        var complete =
                visitor.open(upn).page().select("form[action$=kelengkapan]").attr("action");

        var completed = visitor.open(upn)
                .form(complete)
                .with("nomor", "PKS-10/2021")
                .with("tanggal", "2021-03-01")
                .with("sejak", "2021-03-01")
                .with("sampai", "2021-12-31")
                .submit();

        assertThat(completed.text())
                .contains("Perjanjian dilengkapi")
                .contains("PKS-10/2021")
                .contains("1 Maret 2021 s.d. 31 Desember 2021");
        var closed =
                completed.form(upn + "/penutupan").with("sampai", "2021-12-31").submit();
        assertThat(closed.text()).contains("sudah ditutup");
    }

    @Test
    void an_agreement_is_not_completed_so_that_its_areas_fall_outside_or_by_anothers_number() {
        agreement(POLINES, "PKS-11").submit();
        agreement(POLINES, "PKS-12").submit();
        var served = area(POLINES, "PKS-11", "3374").with("sejak", "2022-02-01").submit();
        var complete = served.page()
                .select("tr:contains(PKS-11) form[action$=kelengkapan]")
                .attr("action");

        var outside = served.form(complete).with("sejak", "2022-03-01").submit();
        refused(outside, "melewati masa berlaku perjanjiannya");
        assertThat(outside.page()
                        .select("form[action=" + complete + "] [name=sejak]")
                        .val())
                .isEqualTo("2022-03-01");
        refused(served.form(complete).with("nomor", "PKS-12").submit(), "PKS-12 sudah tercatat");
        refused(
                served.form(complete).to(complete.replace(POLINES, UNAIR)).submit(),
                "Perjanjian yang menjadi dasar belum dipilih");
    }

    @Test
    void a_partner_unit_of_itself_is_refused() {
        refused(agreement(POLINES, "PKS-3").with("mitra", POLINES).submit(), "tidak dapat menjadi mitra");
    }

    @Test
    void an_agreement_with_another_than_an_incubator_is_refused() {
        var elsewhere = agreement(POLINES, "PKS-4")
                .to("/organisasi/" + PDPM + "/perjanjian")
                .submit();

        refused(elsewhere, "PDPM ITS bukan inkubator");
    }

    @Test
    void an_agreement_without_edition_or_party_or_twice_the_same_number_is_refused() {
        refused(agreement(POLINES, "PKS-5").with("edisi", " ").submit(), "Edisi perjanjian belum diisi");
        refused(agreement(POLINES, "PKS-5").with("pihak", "").submit(), "Lembaga ini tidak ada di daftar");

        agreement(POLINES, "PKS-6").submit();
        var twice = agreement(POLINES, "PKS-6").submit();
        refused(twice, "PKS-6 sudah tercatat");
        assertThat(twice.page().select("#pks-nomor").val()).isEqualTo("PKS-6");
    }

    @Test
    void an_agreement_that_ends_before_it_begins_is_refused() {
        refused(agreement(POLINES, "PKS-7").with("sampai", "2021-01-01").submit(), "mendahului tanggal mulai");
    }

    @Test
    void an_area_outside_its_agreements_days_is_refused() {
        agreement(POLINES, "PKS-8").submit();

        refused(
                area(POLINES, "PKS-8", "3374").with("sampai", "2023-01-31").submit(),
                "melewati masa berlaku perjanjiannya");
        refused(
                area(POLINES, "PKS-8", "3374").with("sejak", "2021-12-31").submit(),
                "melewati masa berlaku perjanjiannya");
    }

    @Test
    void an_area_twice_at_once_or_in_no_regency_or_without_agreement_is_refused() {
        agreement(POLINES, "PKS-9").submit();
        area(POLINES, "PKS-9", "3322").with("sampai", "2022-05-31").submit();

        refused(area(POLINES, "PKS-9", "3322").with("sejak", "2022-05-31").submit(), "sudah tercatat dilayani");
        assertThat(area(POLINES, "PKS-9", "3322")
                        .with("sejak", "2022-06-01")
                        .submit()
                        .status())
                .isEqualTo(200);
        refused(area(POLINES, "PKS-9", "33").submit(), "Tidak ada wilayah berkode “33”");
        refused(
                area(POLINES, "PKS-9", "3322").with("perjanjian", "").submit(),
                "Perjanjian yang menjadi dasar belum dipilih");
    }

    @Test
    void serving_ends_only_with_a_day_and_only_what_the_office_serves() {
        var lumajang =
                areas.ofIncubator(UUID.fromString(ILBI), IN_2021).getFirst().id();
        var end = "/organisasi/" + ILBI + "/wilayah/" + lumajang + "/pengakhiran";

        refused(visitor.open("/organisasi/" + ILBI).form(end).submit(), "Hari terakhirnya belum diisi");
        refused(
                visitor.open("/organisasi/" + ILBI)
                        .form(end)
                        .to("/organisasi/" + POLINES + "/wilayah/" + lumajang + "/pengakhiran")
                        .with("sampai", "2021-12-31")
                        .submit(),
                "tidak ada pada lembaga ini");
    }

    private Form agreement(String incubator, String number) {
        return visitor.open("/organisasi/" + incubator)
                .form("/organisasi/" + incubator + "/perjanjian")
                .with("nomor", number)
                .with("edisi", "ProKUS 2022")
                .with("pihak", MINISTRY)
                .with("mitra", "")
                .with("sejak", "2022-01-01")
                .with("sampai", "2022-12-31");
    }

    private Form area(String incubator, String number, String regency) {
        var page = visitor.open("/organisasi/" + incubator);
        var agreement = page.page().select("#wilayah-perjanjian option").stream()
                .filter(option -> option.text().endsWith(number))
                .findFirst()
                .orElseThrow()
                .val();
        return page.form("/organisasi/" + incubator + "/wilayah")
                .with("perjanjian", agreement)
                .with("kabupaten", regency);
    }

    private static void refused(Answer answer, String why) {
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains(why);
    }
}
