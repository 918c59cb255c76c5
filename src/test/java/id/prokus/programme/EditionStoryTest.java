package id.prokus.programme;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Next year is prepared through pages only: ProKUS 2021 becomes ProKUS 2023, with another amount, other classes and rounds. */
@Story
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EditionStoryTest {

    private static final String NEXT = "/edisi/prokus-2023";

    private final Visitor visitor;
    private final Terms terms;
    private final Schemes schemes;
    private final Rounds rounds;

    EditionStoryTest(Visitor visitor, Terms terms, Schemes schemes, Rounds rounds) {
        this.visitor = visitor;
        this.terms = terms;
        this.schemes = schemes;
        this.rounds = rounds;
    }

    @BeforeEach
    void signedIn() {
        visitor.signIn();
    }

    @Test
    @Order(1)
    void the_known_editions_are_there_with_their_targets() {
        var list = visitor.open("/edisi").text();

        assertThat(list)
                .contains("ProKUS 2020 1.000", "ProKUS 2021 8.000", "PENA 2022 8.500", "PENA 2023", "PENA 2024")
                .contains("belum ada sumber");
    }

    @Test
    @Order(2)
    void an_edition_shows_what_does_not_agree_before_anything_else() {
        assertThat(visitor.open("/edisi/prokus-2020").text())
                .contains("16.000 penerima × Rp3.500.000 = Rp56.000.000.000, bukan pagu Rp50.000.000.000")
                .contains("selisih Rp6.000.000.000")
                .doesNotContain("10.000 penerima ×");
        assertThat(visitor.open("/edisi/prokus-2021").text())
                .contains("Sumber tidak sepakat", "Rp3.500.000", "Rp2.000.000")
                .contains("2 jenis peserta: 8.000 ✓ cocok");
    }

    @Test
    @Order(3)
    void what_has_no_source_says_so_and_what_has_one_leads_there() {
        var page = visitor.open("/edisi/prokus-2021");

        assertThat(page.page().select("a[href^=https://its.ac.id]")).isNotEmpty();
        assertThat(page.text()).contains("belum ada sumber", "Aspek penentu kelas", "Belum ada sumber.");
    }

    @Test
    @Order(4)
    void a_copy_has_everything_and_says_where_it_is_from() {
        var copy = visitor.open("/edisi/prokus-2021").page().select("a[href=/edisi/prokus-2021/salinan]");
        assertThat(copy.text()).isEqualTo("Salin ke tahun berikutnya");

        var page = visitor.open("/edisi/prokus-2021/salinan")
                .form("/edisi/prokus-2021/salinan")
                .with("tahun", "2023")
                .submit();

        assertThat(page.path()).isEqualTo(NEXT);
        assertThat(page.text())
                .contains("ProKUS 2023 siap diatur", "Disalin dari ProKUS 2021", "8.000", "Pemula")
                .contains("Disalin dari ProKUS 2021: its.ac.id");
        assertThat(visitor.open("/edisi/pena-2023").text())
                .contains("PENA 2023")
                .doesNotContain("Disalin");
    }

    @Test
    @Order(5)
    void its_amount_is_changed_and_the_plan_that_does_not_hold_removed() {
        var list = visitor.open(NEXT + "/skema");
        String plan = link(list, "Ubah BSiMU, rencana Desember 2020");
        String other = action(list, "Hapus BSiMU, rencana Januari 2021");

        visitor.open(plan)
                .form(plan.replaceAll("\\?ubah=([^#]+)#isian", "/$1"))
                .with("nama", "BSiMU 2023")
                .with("kedudukan", "berlaku")
                .with("besaran", "Rp4.250.000")
                .with("pagu", "29.750.000.000")
                .with("nomor", "Keputusan uji")
                .with("tanggal", "2023-01-15")
                .with("tentang", "Contoh")
                .submit();
        visitor.open(NEXT + "/skema").form(other).submit();

        assertThat(schemes.of(Edition.prokus(2023)).getFirst().source())
                .as("the source said another amount")
                .isEmpty();

        var page = visitor.open(NEXT).text();
        assertThat(page)
                .contains("BSiMU 2023", "Rp4.250.000", "Rp29.750.000.000", "tanggal 15 Januari 2023")
                .doesNotContain("Sumber tidak sepakat")
                .doesNotContain("tidak cocok");
        assertThat(schemes.of(Edition.prokus(2021))).extracting(Scheme::name).contains("BSiMU, rencana Januari 2021");
    }

    @Test
    @Order(6)
    void its_classes_are_changed_put_in_order_and_given_a_rule() {
        String classes = NEXT + "/daftar/kelas";
        visitor.open(classes + "?ubah=pemula")
                .form(classes + "/pemula")
                .with("aturan", "lama_usaha_bulan<6")
                .submit();
        visitor.open(classes)
                .form(classes)
                .with("kode", "tumbuh")
                .with("nama", "Tumbuh")
                .with("english", "Sprouting")
                .with("aturan", "lama_usaha_bulan >= 6 & lama_usaha_bulan < 12")
                .submit();
        visitor.open(classes)
                .form(classes + "/tumbuh/urutan")
                .with("arah", "naik")
                .submit();
        visitor.open(classes)
                .form(classes + "/tumbuh/urutan")
                .with("arah", "naik")
                .submit();
        visitor.open(classes).form(classes + "/maju/penghapusan").submit();

        assertThat(terms.of(Edition.prokus(2023), TermList.STAGE_CLASS))
                .extracting(Term::code, term -> term.rule().toString())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("pemula", "lama_usaha_bulan < 6"),
                        org.assertj.core.groups.Tuple.tuple("tumbuh", "lama_usaha_bulan >= 6 & lama_usaha_bulan < 12"),
                        org.assertj.core.groups.Tuple.tuple("berkembang", ""));
    }

    @Test
    @Order(7)
    void its_rounds_get_dates_and_are_opened() {
        String list = NEXT + "/putaran";
        date("Monitoring awal", "2023-03-01", "2023-03-31");
        date("Monitoring berkala", "2023-07-01", "2023-07-31");

        visitor.open(list)
                .form(action(visitor.open(list), "Buka Monitoring awal"))
                .submit();

        assertThat(visitor.open(NEXT).text()).contains("1 Maret 2023 sampai 31 Maret 2023", "belum bertanggal");
        assertThat(rounds.of(Edition.prokus(2023)).getFirst().open()).isTrue();
    }

    @Test
    @Order(8)
    void a_quota_tree_shows_what_is_missing_until_it_adds_up() {
        String quota = NEXT + "/kuota";
        part("Tambah rincian Nasional", "provinsi", "35", "Jawa Timur", "5.000");
        part("Tambah rincian Nasional", "provinsi", "32", "Jawa Barat", "2.900");

        assertThat(visitor.open(quota).text()).contains("2 provinsi: 7.900", "kurang 100", "2 jenis peserta: 8.000");
        assertThat(visitor.open(NEXT).text()).contains("rincian per provinsi berjumlah 7.900, bukan 8.000");
        var refused = visitor.open(quota).form(quota + "/penetapan").submit();
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("berjumlah 7.900, bukan 8.000 (selisih 100)");

        String east = link(visitor.open(quota), "Ubah Jawa Barat");
        visitor.open(east)
                .form(east.replaceAll("\\?ubah=([^#]+)#isian", "/$1"))
                .with("jumlah", "3.000")
                .submit();
        assertThat(visitor.open(quota).form(quota + "/penetapan").submit().text())
                .contains("Kuota ditetapkan");
        assertThat(visitor.open(quota).page().select("form#isian")).isEmpty();
    }

    @Test
    @Order(9)
    void a_copy_of_the_copy_moves_the_dates_and_plans_the_rounds_again() {
        visitor.open(NEXT + "/salinan").form(NEXT + "/salinan").submit();

        assertThat(rounds.of(Edition.prokus(2024)).getFirst())
                .extracting(Round::state, round -> round.dates().orElseThrow().toString())
                .containsExactly(Round.State.PLANNED, "Days[first=2024-03-01, last=2024-03-31]");
        assertThat(visitor.open("/edisi/prokus-2024").text()).contains("kuota masih rencana", "Jawa Timur");
    }

    @Test
    @Order(10)
    void in_english_the_same_page_is_english() {
        visitor.open("/edisi").form("/bahasa").with("ke", "en").submit();

        assertThat(visitor.open("/edisi/prokus-2020").text())
                .contains("16,000 recipients × Rp3,500,000 = Rp56,000,000,000")
                .contains("no source yet", "Stages of the cycle");

        visitor.open("/edisi").form("/bahasa").with("ke", "id").submit();
    }

    private void date(String round, String first, String last) {
        String change = link(visitor.open(NEXT + "/putaran"), "Ubah " + round);
        visitor.open(change)
                .form(change.replaceAll("\\?ubah=([^#]+)#isian", "/$1"))
                .with("mulai", first)
                .with("selesai", last)
                .submit();
    }

    private void part(String link, String level, String code, String name, String families) {
        visitor.open(link(visitor.open(NEXT + "/kuota"), link))
                .form(NEXT + "/kuota")
                .with("tingkat", level)
                .with("kode", code)
                .with("nama", name)
                .with("jumlah", families)
                .submit();
    }

    private static String link(Answer page, String label) {
        return page.page().select("a[aria-label=" + quoted(label) + "]").attr("href");
    }

    private static String action(Answer page, String label) {
        return page.page()
                .select("form:has(button[aria-label=" + quoted(label) + "])")
                .attr("action");
    }

    private static String quoted(String label) {
        return "\"" + label + "\"";
    }
}
