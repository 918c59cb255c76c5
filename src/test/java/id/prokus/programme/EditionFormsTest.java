package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Every form of an edition that is folded away or stands beside a line, filled in and sent. */
@Story
class EditionFormsTest {

    private static final String EDITION = "/edisi/pena-2024";

    private final Visitor visitor;

    EditionFormsTest(Visitor visitor) {
        this.visitor = visitor;
        visitor.signIn();
    }

    @Test
    void each_form_of_an_edition_does_what_it_says() {
        assertThat(visitor.open(EDITION)
                        .form(EDITION + "/keterangan")
                        .with("catatan", "Uji keterangan edisi")
                        .with("sumber", "https://contoh.go.id/pena")
                        .submit()
                        .text())
                .contains("Keterangan disimpan.", "Uji keterangan edisi", "contoh.go.id");

        scheme("Skema satu", "Rp1.500.000");
        assertThat(scheme("Skema dua", "Rp2.500.000").text()).contains("Skema ditambahkan.", "Rp2.500.000");
        Answer schemes = visitor.open(EDITION + "/skema");
        Answer moved = schemes.form(action(schemes, "Skema dua", "urutan"))
                .with("arah", "naik")
                .submit();
        assertThat(rows(moved).indexOf("Skema dua")).isLessThan(rows(moved).indexOf("Skema satu"));
        assertThat(schemes.form(action(schemes, "Skema satu", "penghapusan"))
                        .submit()
                        .text())
                .contains("Skema dihapus.")
                .doesNotContain("Skema satu");

        assertThat(visitor.open(EDITION + "/putaran")
                        .form(EDITION + "/putaran")
                        .with("nama", "Putaran tambahan")
                        .with("mulai", "2024-11-01")
                        .with("selesai", "2024-11-30")
                        .submit()
                        .text())
                .contains("Putaran ditambahkan.", "1 November 2024");
        Answer rounds = visitor.open(EDITION + "/putaran");
        rounds.form(action(rounds, "Putaran tambahan", "pembukaan")).submit();
        Answer open = visitor.open(EDITION + "/putaran?saring=terbuka");
        assertThat(rows(open)).contains("Putaran tambahan");
        assertThat(open.form(action(open, "Putaran tambahan", "penutupan"))
                        .submit()
                        .text())
                .contains("Putaran ditutup.");

        assertThat(visitor.open(EDITION + "/daftar/klaster")
                        .form(EDITION + "/daftar/klaster")
                        .with("kode", "uji-klaster")
                        .with("nama", "Klaster uji")
                        .with("english", "Test cluster")
                        .submit()
                        .text())
                .contains("Baris ditambahkan.", "Klaster uji");
        assertThat(visitor.open(EDITION + "/daftar/klaster")
                        .form(EDITION + "/daftar/klaster/uji-klaster/penghapusan")
                        .submit()
                        .text())
                .contains("Baris dihapus.")
                .doesNotContain("Klaster uji");
    }

    @Test
    void quotas_are_set_released_split_removed_and_the_edition_closed_and_opened_again() {
        visitor.open("/edisi/prokus-2020/salinan")
                .form("/edisi/prokus-2020/salinan")
                .with("tahun", "2029")
                .submit();
        String edition = "/edisi/prokus-2029";
        String quota = edition + "/kuota";
        visitor.open(quota + "?dalam=" + whole(quota))
                .form(quota)
                .with("tingkat", "provinsi")
                .with("kode", "35")
                .with("nama", "Jawa Timur")
                .with("jumlah", "1.000")
                .submit();
        assertThat(visitor.open(quota).form(quota + "/penetapan").submit().text())
                .contains("Kuota ditetapkan.");
        assertThat(visitor.open(quota).form(quota + "/pembatalan").submit().text())
                .contains("dapat diubah");
        Answer tree = visitor.open(quota + "?saring=provinsi");
        assertThat(rows(tree)).contains("Jawa Timur").doesNotContain("Nasional");
        assertThat(tree.form(action(tree, "Jawa Timur", "penghapusan")).submit().text())
                .contains("Kuota dihapus.");

        assertThat(visitor.open(edition).form(edition + "/penutupan").submit().text())
                .contains("Edisi ditutup.");
        assertThat(rows(visitor.open("/edisi?saring=ditutup"))).contains("ProKUS 2029");
        assertThat(visitor.open(edition).form(edition + "/pembukaan").submit().text())
                .contains("Edisi dibuka kembali.");
    }

    @Test
    void the_tables_of_editions_are_sorted_and_taken_along() {
        assertThat(rows(visitor.open("/edisi?urut=-sasaran"))).startsWith("PENA 2022");
        assertThat(visitor.open("/edisi.csv?cari=prokus").body())
                .contains("ProKUS 2021,8000", "# diambil oleh petugas")
                .doesNotContain("PENA");
        assertThat(visitor.open("/edisi/prokus-2021/kuota.csv").body()).contains("nasional", "8000");
        assertThat(visitor.open("/edisi/prokus-2021/skema.csv?saring=berlaku").body())
                .contains("berlaku")
                .doesNotContain("rencana");
        assertThat(visitor.open("/edisi/prokus-2021/putaran.csv").body()).contains("Monitoring awal");
        assertThat(visitor.open("/edisi/prokus-2021/daftar/kelas.csv").body()).contains("pemula,");
        assertThat(visitor.open("/jejak?perbuatan=programme.table-taken").text())
                .contains("kelas-prokus-2021");
    }

    private Answer scheme(String name, String amount) {
        return visitor.open(EDITION + "/skema")
                .form(EDITION + "/skema")
                .with("nama", name)
                .with("besaran", amount)
                .submit();
    }

    private String whole(String quota) {
        String address = visitor.open(quota).page().select("a[href*=dalam=]").attr("href");
        return address.replaceAll(".*dalam=([^#]+)#.*", "$1");
    }

    /** The form of that kind on the line that begins with the name. */
    private static String action(Answer page, String name, String kind) {
        return page.page().select("tr").stream()
                .filter(row -> row.select("th").text().startsWith(name))
                .flatMap(row -> row.select("form[action$=" + kind + "]").stream())
                .findFirst()
                .orElseThrow()
                .attr("action");
    }

    private static String rows(Answer page) {
        return page.page().select("tbody th").text();
    }
}
