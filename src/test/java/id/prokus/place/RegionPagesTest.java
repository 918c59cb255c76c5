package id.prokus.place;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody looks regions up. */
@Story
class RegionPagesTest {

    private final Visitor visitor;

    RegionPagesTest(Visitor visitor) {
        this.visitor = visitor;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    void a_misspelt_name_finds_the_kabupaten_with_both_codes_and_its_province() {
        var page = visitor.open("/wilayah?q=Lmajang");

        assertThat(page.text())
                .contains("Kabupaten Lumajang")
                .contains("35.08")
                .contains("3508")
                .contains("Jawa Timur")
                .contains("ejaan mirip");
    }

    @Test
    void while_typing_only_the_results_are_fetched() {
        var part = visitor.open("/wilayah/cari?q=kab%20lumajang");

        assertThat(part.body()).contains("/wilayah/3508").doesNotContain("<html");
    }

    @Test
    void what_is_not_found_says_what_to_try() {
        assertThat(visitor.open("/wilayah?q=xqzw").text()).contains("Tidak ada wilayah yang mirip");
    }

    @Test
    void the_map_shows_every_province_with_a_link_and_the_same_as_a_table() {
        var page = visitor.open("/wilayah").page();

        assertThat(page.select("svg a.petak")).hasSize(38);
        assertThat(page.select("svg a[href=/wilayah/35] title").text()).isEqualTo("Jawa Timur: 38");
        assertThat(page.select(".peta-tabel tbody tr")).hasSize(38);
        assertThat(page.select("[style]")).isEmpty();
    }

    @Test
    void a_regency_that_moved_says_since_when_it_belongs_where_and_what_it_was() {
        var page = visitor.open("/wilayah/9404");

        assertThat(page.text())
                .contains("Kabupaten Mimika")
                .contains("Sejak 25 Juli 2022 bagian dari Papua Tengah (UU 15/2022)")
                .contains("91.09")
                .contains("9412")
                .contains("menurut daftar 34 provinsi");
    }

    @Test
    void a_code_of_the_past_leads_to_the_one_of_today() {
        var page = visitor.open("/wilayah/91.09");

        assertThat(page.text()).contains("kode lama").contains("Kode ini berlaku sampai 2022");
        assertThat(page.page().select("main a[href=/wilayah/9404]")).isNotEmpty();
    }

    @Test
    void a_number_that_is_another_region_at_bps_warns_of_it() {
        assertThat(visitor.open("/wilayah/3171").text())
                .contains("Kota Jakarta Pusat")
                .contains("Angka 3171 di BPS bukan wilayah ini, melainkan Kota Jakarta Selatan");
    }

    @Test
    void a_province_lists_what_it_holds_and_one_that_was_split_says_so() {
        assertThat(visitor.open("/wilayah/35").text()).contains("38 wilayah").contains("Kabupaten Lumajang");
        assertThat(visitor.open("/wilayah/91").text()).contains("Sampai 2022 membawahi 29 kabupaten/kota, kini 9");
        assertThat(visitor.open("/wilayah/94").text()).contains("Dibentuk 25 Juli 2022 dari Papua (UU 15/2022)");
    }

    @Test
    void the_seven_digits_of_bps_lead_to_the_district() {
        assertThat(visitor.open("/wilayah/3508061").path()).isEqualTo("/wilayah/350821");
    }

    @Test
    void a_code_nobody_has_is_answered_with_the_search() {
        var page = visitor.open("/wilayah/9999");

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.text()).contains("Tidak ada wilayah berkode Kemendagri itu");
    }
}
