package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@Story
class RosterOfClosedEditionTest {

    private static final String EDITION = "/edisi/prokus-2031";
    private static final String ROSTER = """
            inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
            Inkubator Alfa,32,3215,30,0
            """;

    private final Visitor visitor;

    RosterOfClosedEditionTest(Visitor visitor) {
        this.visitor = visitor;
        visitor.signIn();
    }

    @Test
    void a_roster_for_a_closed_edition_is_refused_with_the_way_out() {
        load("2031", ROSTER);
        visitor.open(EDITION).form(EDITION + "/penutupan").submit();

        Answer refused = load("2031", ROSTER.replace("30", "31"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("ProKUS 2031 sudah ditutup", "Buka kembali edisinya, atau salin ke edisi baru");
        visitor.open(EDITION).form(EDITION + "/pembukaan").submit();
        assertThat(load("2031", ROSTER.replace("30", "31")).text()).contains("Daftar inkubator dimuat.");
    }

    @Test
    void a_year_that_can_be_none_of_the_programme_is_refused() {
        Answer refused = load("-1", ROSTER);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("tahun antara 2000 dan 2100");
    }

    private Answer load(String year, String roster) {
        return visitor.open("/olah")
                .form("/olah/daftar")
                .with("edisi", year)
                .attach("daftar", "daftar.csv", roster.getBytes(StandardCharsets.UTF_8))
                .submit();
    }
}
