package id.prokus.monitoring.submission;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.family.ListedFamily;
import id.prokus.monitoring.instrument.FormEngine;
import id.prokus.monitoring.instrument.FormHeader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody may do to a form between the phone and here, and what the server says of it. */
class TamperingTest {

    private static final UUID ANI = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    private static final List<ListedFamily> FAMILIES = List.of(
            new ListedFamily(ANI, "Ani Angka · Uji", 3, "Warung Uji", List.of("1000000", "", "", "", ""), List.of()));

    private final byte[] form;
    private final String honest;

    TamperingTest() throws Exception {
        form = Files.readAllBytes(Path.of("forms/bulanan/1.xml"));
        honest = new String(
                Filling.of(form, FamilyList.of(FAMILIES).bytes())
                        .answer("keluarga", ANI.toString())
                        .answer("tanggal", "2021-08-20")
                        .answer("omzet", "2500000")
                        .answer("biaya", "1500000")
                        .answer("laba", "1000000")
                        .answer("ada_pekerja", "tidak")
                        .answer("pembukuan", "ya")
                        .finish(),
                StandardCharsets.UTF_8);
    }

    @Test
    void nothing_is_found_where_nothing_was_done() throws Exception {
        assertThat(found(honest)).isEmpty();
        assertThat(honest).contains("<laba_dihitung>1000000").contains("Ani Angka");
    }

    @Test
    void a_negative_amount_is_outside_what_the_form_allows_and_the_form_says_why() throws Exception {
        assertThat(of(tampered("<omzet>2500000</omzet>", "<omzet>-7</omzet>"))).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo(FindingCode.MELANGGAR_BATAS);
            assertThat(finding.field()).isEqualTo("/data/omzet");
            assertThat(finding.sentence().indonesian()).contains("tidak boleh kurang dari nol");
            assertThat(finding.sentence().english()).contains("cannot be less than zero");
        });
    }

    @Test
    void what_must_be_answered_and_is_empty_or_unreadable_is_missing() throws Exception {
        assertThat(found(tampered("<omzet>2500000</omzet>", "<omzet/>"))).contains("WAJIB_KOSONG /data/omzet");
        assertThat(found(tampered("<omzet>2500000</omzet>", "<omzet>abc</omzet>")))
                .contains("WAJIB_KOSONG /data/omzet", "NILAI_TIDAK_TERBACA /data/omzet");
    }

    @Test
    void a_family_that_is_not_on_the_list_is_no_choice() throws Exception {
        assertThat(found(tampered("<keluarga>" + ANI, "<keluarga>kpm-999")))
                .contains("PILIHAN_TIDAK_DIKENAL /data/keluarga", "WAJIB_KOSONG /data/keluarga");
    }

    @Test
    void a_forged_calculation_is_told_from_the_true_one() throws Exception {
        assertThat(found(tampered("<laba_dihitung>1000000", "<laba_dihitung>9000000")))
                .containsExactly("HITUNGAN_BERBEDA /data/laba_dihitung");
    }

    @Test
    void what_was_not_asked_and_is_filled_in_all_the_same_is_not_used() throws Exception {
        assertThat(found(tampered("<pembukuan>", "<pekerjaan><pekerja>12</pekerja></pekerjaan><pembukuan>")))
                .containsExactly("TIDAK_RELEVAN_TERISI /data/pekerjaan/pekerja");
    }

    @Test
    void what_the_form_does_not_have_is_not_used() throws Exception {
        assertThat(found(tampered("<pembukuan>", "<bonus>5</bonus><pembukuan>")))
                .containsExactly("SIMPUL_ASING /data/bonus");
    }

    private String tampered(String honestly, String otherwise) {
        assertThat(honest).contains(honestly);
        return honest.replace(honestly, otherwise);
    }

    private List<String> found(String sent) throws Exception {
        return of(sent).stream()
                .map(finding -> finding.code() + " " + finding.field())
                .toList();
    }

    private List<Finding> of(String sent) throws Exception {
        byte[] bytes = sent.getBytes(StandardCharsets.UTF_8);
        var filled = new FormEngine().fill(form, bytes, FAMILIES);
        var found = new ArrayList<>(CompareAnswers.of(
                FormHeader.of(form).calculated(),
                filled,
                SubmissionXml.read(bytes),
                SubmissionXml.read(filled.rewritten())));
        filled.refused().map(CheckSubmission::refused).ifPresent(found::add);
        return found;
    }
}
