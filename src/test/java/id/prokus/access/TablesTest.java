package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts and the trail: sorted, narrowed, gone through by key, taken along. */
@Story
class TablesTest {

    private final Visitor visitor;
    private final Trail trail;
    private final AddAccount addAccount;

    TablesTest(Visitor visitor, Trail trail, AddAccount addAccount) {
        this.visitor = visitor;
        this.trail = trail;
        this.addAccount = addAccount;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    void the_trail_is_gone_through_by_key_and_what_is_added_meanwhile_moves_nothing() {
        for (int i = 0; i < 60; i++) {
            trail.record(new Actor("uji.kunci"), "uji.dilakukan", "benda " + i);
        }
        var seen = new ArrayList<String>();
        Answer page = visitor.open("/jejak?akun=uji.kunci");
        while (true) {
            seen.addAll(subjects(page));
            trail.record(new Actor("uji.kunci"), "uji.dilakukan", "sela");
            String next = page.page().select("a[rel=next]").attr("href");
            if (next.isEmpty()) {
                break;
            }
            page = visitor.open(next);
        }

        assertThat(seen)
                .hasSize(60)
                .doesNotHaveDuplicates()
                .startsWith("benda 59")
                .endsWith("benda 0");
        assertThat(subjects(visitor.open("/jejak?akun=uji.kunci&urut=waktu"))).startsWith("benda 0", "benda 1");
    }

    @Test
    void the_trail_is_narrowed_by_day_and_by_kabupaten() {
        trail.record(new Actor("uji.tempat"), "uji.dilihat", "di Lumajang", "", "350801");
        trail.record(new Actor("uji.tempat"), "uji.dilihat", "di Karawang", "", "3215");
        trail.record(new Actor("uji.tempat"), "uji.dilihat", "sebuah provinsi", "", "32");

        assertThat(subjects(visitor.open("/jejak?akun=uji.tempat&kabupaten=35.08")))
                .containsExactly("di Lumajang");
        assertThat(subjects(visitor.open("/jejak?akun=uji.tempat&kabupaten=32")))
                .containsExactly("di Karawang");
        assertThat(visitor.open("/jejak?akun=uji.tempat").text()).contains("Kabupaten Lumajang");
        assertThat(visitor.open("/jejak?akun=uji.tempat&sampai=2020-12-31").text())
                .contains("Tidak ada jejak yang cocok");
        assertThat(subjects(visitor.open("/jejak?akun=uji.tempat&dari=2020-12-31")))
                .hasSize(3);
        assertThat(visitor.open("/jejak?dari=kemarin").text()).contains("Tanggal ini tidak terbaca");
    }

    @Test
    void whoever_takes_the_trail_along_is_named_in_it_and_in_the_trail() {
        trail.record(new Actor("uji.rumus"), "uji.dilakukan", "=HYPERLINK(\"x\")");

        Answer csv = visitor.open("/jejak.csv?akun=uji.rumus");

        assertThat(csv.header("Content-Disposition")).contains("jejak-petugas.csv");
        assertThat(csv.body())
                .startsWith("waktu,akun,perbuatan,terhadap,keterangan,kode_kabupaten\n")
                .contains("\"'=HYPERLINK(\"\"x\"\")\"")
                .contains("# diambil oleh petugas");
        assertThat(visitor.open("/jejak?perbuatan=access.trail-taken").text()).contains("1 baris", "akun=uji.rumus");
    }

    @Test
    void accounts_are_sorted_and_narrowed_by_role_place_and_state() {
        var kab = visitor.colleague("dinsoskab", "3508", "").account();
        var prov = visitor.colleague("dinsosprov", "35", "").account();
        var idle = "tanpa.tugas";
        addAccount.add(new Actor("uji"), idle, "Zainab Tanpa Tugas");

        assertThat(names(visitor.open("/akun?peran=dinsoskab"))).contains(kab).doesNotContain(prov);
        assertThat(names(visitor.open("/akun?wilayah=35"))).contains(kab, prov).doesNotContain(idle);
        assertThat(names(visitor.open("/akun?wilayah=35.08"))).contains(kab).doesNotContain(prov);
        assertThat(names(visitor.open("/akun?keadaan=tanpa_tugas")))
                .contains(idle)
                .doesNotContain(kab);
        assertThat(names(visitor.open("/akun?cari=zainab"))).containsExactly(idle);
        assertThat(names(visitor.open("/akun?urut=-akun"))).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(visitor.open("/akun?urut=-akun")
                        .page()
                        .select("th[aria-sort=descending]")
                        .text())
                .contains("Nama akun");
        visitor.open("/akun/" + idle).form("/akun/" + idle + "/penutupan").submit();
        assertThat(names(visitor.open("/akun?keadaan=ditutup"))).containsExactly(idle);
        assertThat(visitor.open("/akun.csv?peran=dinsosprov").body())
                .contains(prov + ",Uji dinsosprov,\"Dinas Sosial provinsi, Jawa Timur\",terbuka")
                .doesNotContain(kab);
    }

    private static List<String> subjects(Answer page) {
        return page.page().select("tbody td:nth-child(4)").eachText();
    }

    private static List<String> names(Answer page) {
        return page.page().select("tbody th a").eachText();
    }
}
