package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.report.Additions.Agreed;
import id.prokus.report.Additions.Answer;
import id.prokus.report.Additions.Basis;
import id.prokus.report.Additions.Edited;
import id.prokus.report.Additions.FormerAction;
import id.prokus.report.Additions.Said;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** What people put to a ringkasan can be told from what the data say, and changes no other document. */
class AddedWordsTest {

    private static final LocalDate DUE = LocalDate.of(2022, 3, 31);
    private static final Additions MEETING = new Additions(
            List.of(
                    new Said(RingkasanPart.CHALLENGES, "Harga minyak goreng naik sejak Oktober.", Basis.MEETING),
                    new Said(RingkasanPart.RESULTS, "Hasil ini dibahas bersama 27 inkubator.", Basis.EDITOR)),
            List.of(new Agreed(
                    Actor.PROVINCIAL_OFFICE,
                    "Dinas Sosial provinsi dapat mengadakan dua pertemuan dengan inkubator.",
                    "dua pertemuan tercatat",
                    DUE,
                    Basis.MEETING)),
            List.of(),
            List.of(new Answer(
                    RingkasanPart.OBSTACLES, "Kendala mana yang sudah teratasi?", "Izin usaha.", "Inkubator 03")),
            List.of(new FormerAction(
                    "Melengkapi omzet akhir.",
                    Actor.INCUBATOR,
                    "Inkubator 03",
                    "omzet akhir terisi",
                    LocalDate.of(2021, 6, 30),
                    "selesai",
                    Optional.of("71,2 persen"),
                    Optional.of("93,0 persen"))));

    @Test
    void every_added_sentence_says_whose_word_it_is_in_the_ringkasan_and_in_the_document() throws IOException {
        var ringkasan = composed(Scope.nation(), MEETING);

        assertThat(sentence(ringkasan, "TM.1").sumber()).isEqualTo("masukan");
        assertThat(sentence(ringkasan, "HP.1").sumber()).isEqualTo("penyusun");
        assertThat(sentence(ringkasan, "HP.1").angka())
                .singleElement()
                .satisfies(n -> assertThat(n.teks()).isEqualTo("27"));
        assertThat(docx(ringkasan))
                .contains("Harga minyak goreng naik sejak Oktober. (M)")
                .contains("Hasil ini dibahas bersama 27 inkubator. (P)")
                .contains("Kendala mana yang sudah teratasi? Izin usaha. (M; Inkubator 03)")
                .contains("Melengkapi omzet akhir.")
                .contains("71,2 persen")
                .contains("93,0 persen")
                .doesNotContain("Tindak lanjut putaran sebelumnya belum tercatat.");
    }

    @Test
    void what_was_agreed_stands_first_in_the_row_of_its_actor_and_takes_the_place_of_P0() throws IOException {
        var before = composed(Scope.nation(), Additions.NONE);
        assertThat(keys(before)).contains("P0.dinsos_provinsi");

        var ringkasan = composed(Scope.nation(), MEETING);

        assertThat(Objects.requireNonNull(ringkasan.perbaikan().get("dinsos_provinsi"))
                        .getFirst()
                        .kalimat())
                .isEqualTo(
                        "Dinas Sosial provinsi dapat mengadakan dua pertemuan dengan inkubator, dengan ukuran selesai"
                                + " dua pertemuan tercatat, paling lambat 31 Maret 2022.");
        assertThat(keys(ringkasan)).contains("PM.dinsos_provinsi.1").doesNotContain("P0.dinsos_provinsi");
        assertThat(docx(ringkasan)).contains("dua pertemuan dengan inkubator. (M)");
    }

    @Test
    void a_sentence_left_out_keeps_its_evidence_and_is_printed_nowhere_but_in_the_annex() throws IOException {
        var data = composed(Scope.nation(), Additions.NONE);
        var omitted = sentence(data, "P1.kpm.pembukuan");

        var ringkasan = composed(
                Scope.nation(),
                edited(new Edited("P1.kpm.pembukuan", Optional.empty(), "Ratna Dewi", "sudah disepakati lain")));

        assertThat(keys(ringkasan)).doesNotContain("P1.kpm.pembukuan");
        assertThat(ringkasan.perbaikan().get("kpm"))
                .extracting(Ringkasan.Perbaikan::kunci)
                .doesNotContain("P1.kpm.pembukuan");
        assertThat(ringkasan.tambahan().orElseThrow().diubah())
                .singleElement()
                .satisfies(one -> assertThat(one.semula().orElseThrow()).isEqualTo(omitted));
        assertThat(twoPages(ringkasan)).doesNotContain("belum melakukan pembukuan (");
        assertThat(docx(ringkasan)).contains("Dihilangkan.").contains("Ratna Dewi: sudah disepakati lain");
    }

    @Test
    void a_reworded_sentence_is_the_editors_and_shows_what_the_data_had_it_say_beside_it() throws IOException {
        var data = composed(Scope.nation(), Additions.NONE);
        var key = keys(data).stream().filter(k -> k.startsWith("D")).findFirst().orElseThrow();

        var ringkasan = composed(
                Scope.nation(), edited(new Edited(key, Optional.of("Kendala utama menyangkut modal."), "Ratna", "")));

        var reworded = sentence(ringkasan, key);
        assertThat(reworded.sumber()).isEqualTo("penyusun");
        assertThat(reworded.semula()).contains(sentence(data, key).teks());
        assertThat(reworded.baris()).isEqualTo(sentence(data, key).baris());
        assertThat(docx(ringkasan))
                .contains("Kendala utama menyangkut modal. (P)")
                .contains(sentence(data, key).teks());
        assertThat(RingkasanJson.read(RingkasanJson.text(ringkasan))).isEqualTo(ringkasan);
    }

    @Test
    void an_edit_of_a_sentence_that_the_data_no_longer_say_changes_nothing_and_is_told() throws IOException {
        var ringkasan = composed(
                Scope.nation(), edited(new Edited("P1.kpm.sudah_hilang", Optional.of("Kata lain."), "Ratna", "")));

        assertThat(ringkasan.kalimat().stream().map(Kalimat::teks)).doesNotContain("Kata lain.");
        assertThat(docx(ringkasan)).contains("Tidak lagi dihasilkan dari data; suntingan tidak dipakai.");
    }

    @Test
    void leaving_out_all_that_is_asked_of_an_actor_says_P0_of_it() {
        var data = composed(Scope.nation(), Additions.NONE);
        var edits = Objects.requireNonNull(data.perbaikan().get("kpm")).stream()
                .map(one -> new Edited(one.kunci(), Optional.empty(), "Ratna", ""))
                .toArray(Edited[]::new);

        assertThat(keys(composed(Scope.nation(), edited(edits)))).contains("P0.kpm");
    }

    @Test
    void the_cause_of_a_proposal_removed_in_one_incubator_removes_the_sentence_there_and_nowhere_else() {
        var scopes = List.of(
                Scope.nation(),
                Scope.province("32", "Jawa Barat"),
                Scope.province("33", "Jawa Tengah"),
                Scope.incubator("Inkubator 01"),
                Scope.incubator("Inkubator 02"));
        var cured = InventedWorld.usual()
                .where(row -> row.incubator.equals("Inkubator 01"), row -> row.set(Field.BOOKKEEPING_CLOSING, "ya"));
        var before = Groundwork.of(InventedWorld.usual().material());
        var after = Groundwork.of(cured.material());

        for (Scope scope : scopes) {
            var then = keys(ComposeRingkasan.compose(before, scope));
            var now = keys(ComposeRingkasan.compose(after, scope));
            boolean its = scope.key().equals("Inkubator 01");

            assertThat(then).as(scope.name()).contains("P1.kpm.pembukuan");
            assertThat(now.contains("P1.kpm.pembukuan")).as(scope.name()).isEqualTo(!its);
            // The second province and the second incubator say word for word what they said.
            if (scope.key().equals("33") || scope.key().equals("Inkubator 02")) {
                assertThat(texts(ComposeRingkasan.compose(after, scope), "variasi"))
                        .isEqualTo(texts(ComposeRingkasan.compose(before, scope), "variasi"));
            }
        }
    }

    @Test
    void documents_of_different_scopes_differ_where_their_data_differ() {
        var ground = Groundwork.of(InventedWorld.usual().material());
        var said = List.of("Inkubator 01", "Inkubator 02", "Inkubator 03").stream()
                .map(name -> texts(ComposeRingkasan.compose(ground, Scope.incubator(name)), ""))
                .distinct();

        assertThat(said).hasSize(3);
    }

    private static Ringkasan composed(Scope scope, Additions additions) {
        return ComposeRingkasan.compose(Groundwork.of(InventedWorld.usual().material()), scope, additions);
    }

    private static Additions edited(Edited... edits) {
        return new Additions(List.of(), List.of(), List.of(edits), List.of(), List.of());
    }

    private static Kalimat sentence(Ringkasan ringkasan, String key) {
        return ringkasan.kalimat().stream()
                .filter(sentence -> sentence.kunci().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(Ringkasan ringkasan) {
        return ringkasan.kalimat().stream().map(Kalimat::kunci).toList();
    }

    private static List<String> texts(Ringkasan ringkasan, String butNotOf) {
        return ringkasan.kalimat().stream()
                .filter(sentence -> !sentence.bagian().equals(butNotOf))
                .map(Kalimat::teks)
                .toList();
    }

    private static String docx(Ringkasan ringkasan) throws IOException {
        try (var docx = new XWPFDocument(new ByteArrayInputStream(Opened.docx(ringkasan)));
                var words = new XWPFWordExtractor(docx)) {
            return words.getText().replace('\u2011', '-');
        }
    }

    private static String twoPages(Ringkasan ringkasan) throws IOException {
        var out = new ByteArrayOutputStream();
        new TypesetRingkasan(ringkasan, Issue.draft(Letterhead.standard())).pdf(Version.TWO_PAGES, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
