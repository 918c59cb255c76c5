package id.prokus.registry.decree;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.Test;

/** Next year begins through pages only: 2021 is copied to 2023, its amount and a round changed, a family enrolled. */
@Story
class NextYearTest {

    private static final String NEXT = "/edisi/prokus-2023";

    private final Visitor visitor;

    NextYearTest(Visitor visitor) {
        this.visitor = visitor;
        visitor.signIn();
    }

    @Test
    void the_edition_is_copied_changed_and_a_family_enrolled_in_it() {
        visitor.open("/edisi/prokus-2021/salinan")
                .form("/edisi/prokus-2021/salinan")
                .with("tahun", "2023")
                .submit();
        String scheme =
                visitor.open(NEXT + "/skema").page().select("a[href*='?ubah=']").attr("href");
        Answer changed = visitor.open(scheme)
                .form(scheme.replaceAll("\\?ubah=([^#]+)#isian", "/$1"))
                .with("besaran", "4.250.000")
                .submit();
        String round = visitor.open(NEXT + "/putaran")
                .page()
                .select("a[href*='?ubah=']")
                .attr("href");
        Answer dated = visitor.open(round)
                .form(round.replaceAll("\\?ubah=([^#]+)#isian", "/$1"))
                .with("mulai", "2023-03-01")
                .with("selesai", "2023-03-31")
                .submit();
        Answer enrolled = visitor.open("/penetapan/keluarga/baru?edisi=2023")
                .form("/penetapan/keluarga")
                .with("nomor", "SK 1/2023")
                .with("tanggal", "2023-02-01")
                .with("nama", Daftar.name(3))
                .with("nik", Daftar.nik(3))
                .with("kk", Daftar.card(3))
                .with("kabupaten", "Kab. Karawang")
                .with("angkatan", "baru")
                .with("inkubator", "Inkubator Uji")
                .submit();

        assertThat(changed.text()).contains("Rp4.250.000");
        assertThat(dated.text()).contains("1 Maret 2023");
        assertThat(enrolled.text()).contains(Daftar.name(3), "Edisi 2023", "Inkubator Uji");
        assertThat(visitor.open("/penetapan/keluarga?edisi=2023").text()).contains(Daftar.name(3));
        assertThat(visitor.open("/penetapan/keluarga?edisi=2021").text()).doesNotContain(Daftar.name(3));
    }
}
