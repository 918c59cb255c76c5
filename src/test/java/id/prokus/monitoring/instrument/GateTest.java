package id.prokus.monitoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.monitoring.instrument.GateRemark.Code;
import id.prokus.vocabulary.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the gate sees in a form, and in a version beside the one before. */
class GateTest {

    @Test
    void questions_that_came_or_went_are_told() {
        var before = new XForm("1").asks("omzet", "Omzet", "type=\"int\"").asks("gerai", "Gerai", "type=\"int\"");
        var after = new XForm("2").asks("omzet", "Omzet", "type=\"int\"").asks("merek", "Merek", "type=\"string\"");

        assertThat(differences(before, after)).containsExactly("DIHAPUS gerai", "DITAMBAH merek");
    }

    @Test
    void a_new_name_under_the_same_words_is_a_renaming_and_no_removal() {
        var before = new XForm("1").asks("omzet", "Omzet sebulan", "type=\"int\"");
        var after = new XForm("2").asks("penjualan", "Omzet sebulan", "type=\"int\"");

        assertThat(differences(before, after)).containsExactly("BERGANTI_NAMA penjualan");
        assertThat(Code.BERGANTI_NAMA.breaks()).isTrue();
    }

    @Test
    void another_type_other_choices_and_a_duty_to_answer_are_told() {
        var before = new XForm("1")
                .asks("omzet", "Omzet", "type=\"int\"")
                .choice("cara", "Cara", "type=\"string\"", "luring", "daring");
        var after = new XForm("2")
                .asks("omzet", "Omzet", "type=\"string\" required=\"true()\"")
                .choice("cara", "Cara", "type=\"string\"", "luring", "telepon");

        assertThat(differences(before, after))
                .containsExactly(
                        "BERGANTI_JENIS_JAWABAN omzet",
                        "MENJADI_WAJIB omzet",
                        "PILIHAN_DIHAPUS cara",
                        "PILIHAN_DITAMBAH cara");
    }

    @Test
    void other_words_limits_and_conditions_are_only_to_be_known() {
        var before = new XForm("1").asks("omzet", "Omzet", "type=\"int\"");
        var after =
                new XForm("2").asks("omzet", "Omzet sebulan", "type=\"int\" constraint=\". >= 0\" relevant=\"1 = 1\"");

        assertThat(CompareVersions.compare(before.paper(), after.paper()))
                .allMatch(remark -> remark.weight() == GateRemark.Weight.KETERANGAN)
                .extracting(GateRemark::code)
                .containsExactly(Code.SYARAT_BERUBAH, Code.BATAS_BERUBAH, Code.KATA_BERUBAH);
    }

    @Test
    void a_question_behind_three_doors_is_found() {
        var form = new XForm("1")
                .choice("a", "A", "type=\"string\"", "x", "y", "z")
                .choice("b", "B", "type=\"string\" relevant=\"/data/a = 'z'\"", "p", "q")
                .asks("c", "C", "type=\"int\" relevant=\"/data/b = 'q'\" constraint=\". > 41 and . &lt; 43\"")
                .asks("d", "D", "type=\"string\" relevant=\"/data/c = 42\"");

        assertThat(walked(form).neverAsked()).isEmpty();
        assertThat(walked(form).neverAnswered()).isEmpty();
    }

    @Test
    void photographs_codes_hours_drawings_and_orders_are_walked_too() {
        var form = new XForm("1")
                .takes("foto", "Foto", "image/*")
                .asks("kode", "Kode", "type=\"barcode\" relevant=\"/data/foto != ''\"")
                .asks("jam", "Jam", "type=\"time\" relevant=\"/data/kode != ''\"")
                .asks("garis", "Garis", "type=\"geotrace\" relevant=\"/data/jam != ''\"")
                .asks("batas", "Batas", "type=\"geoshape\" relevant=\"/data/garis != ''\"")
                .ranks("urutan", "Urutan", "modal", "pasar")
                .asks("alasan", "Alasan", "type=\"string\" relevant=\"/data/batas != '' and /data/urutan != ''\"");

        assertThat(walked(form)).isEqualTo(new WalkForm.Walked(Optional.empty(), List.of(), List.of()));
    }

    @Test
    void what_is_asked_only_where_something_was_left_empty_is_asked() {
        var form = new XForm("1")
                .takes("foto", "Foto", "image/*")
                .asks("tanpa_foto", "Mengapa tanpa foto", "type=\"string\" relevant=\"/data/foto = ''\"")
                .asks("nama", "Nama", "type=\"string\" required=\"true()\"")
                .asks("tanpa_nama", "Mengapa tanpa nama", "type=\"string\" relevant=\"/data/nama = ''\"");

        assertThat(walked(form).neverAsked()).containsExactly("/data/tanpa_nama");
    }

    @Test
    void a_question_that_is_never_asked_is_found_out() {
        var form = new XForm("1")
                .choice("a", "A", "type=\"string\"", "x", "y")
                .asks("b", "B", "type=\"string\" relevant=\"/data/a = 'x' and /data/a = 'y'\"");

        assertThat(walked(form).neverAsked()).containsExactly("/data/b");
    }

    @Test
    void a_limit_that_nothing_fits_is_found_out() {
        var form = new XForm("1").asks("a", "A", "type=\"int\" constraint=\". > 5 and . &lt; 5\"");

        assertThat(walked(form).neverAnswered()).containsExactly("/data/a");
    }

    @Test
    void questions_in_a_circle_cannot_be_opened() {
        var form = new XForm("1").calculates("a", "/data/b + 1").calculates("b", "/data/a + 1");

        assertThat(walked(form).broken())
                .hasValueSatisfying(said -> assertThat(said).containsIgnoringCase("cycle"));
    }

    @Test
    void what_the_browser_lacks_is_named() {
        FormPaper paper =
                new XForm("1").asks("kode", "Kode", "type=\"barcode\"").paper();

        assertThat(BrowserGaps.of(paper.line("/data/kode").orElseThrow())).isPresent();
        assertThat(BrowserGaps.of(paper.line("/data/tanggal").orElseThrow())).isEmpty();
    }

    @Test
    void what_is_no_xml_or_has_a_doctype_is_refused_in_words() {
        for (String sent : List.of("bukan xml", "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "")) {
            assertThatThrownBy(() -> PublishGate.paper(sent.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("monitoring.form-unreadable"));
        }
    }

    private static WalkForm.Walked walked(XForm form) {
        return WalkForm.walk(form.bytes(), form.paper());
    }

    private static List<String> differences(XForm before, XForm after) {
        return CompareVersions.compare(before.paper(), after.paper()).stream()
                .map(remark -> remark.code() + " " + remark.question())
                .toList();
    }
}
