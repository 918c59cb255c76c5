package id.prokus.monitoring.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.testing.Story;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The forms that come with the programme ask what their kinds of event keep, in both languages. */
@Story
class InstrumentsTest {

    private static final int TEN = 10;

    private final EntryKinds kinds;

    InstrumentsTest(EntryKinds kinds) {
        this.kinds = kinds;
    }

    @Test
    void there_are_ten_and_every_version_passes_the_gate_without_a_doubt() {
        assertThat(ShippedInstrument.all()).extracting(ShippedInstrument::code).contains("awal", "bulanan", "akhir");
        assertThat(ShippedInstrument.all().stream().map(ShippedInstrument::code).distinct())
                .hasSize(TEN);
        for (ShippedInstrument shipped : ShippedInstrument.all()) {
            FormPaper paper = PublishGate.paper(shipped.bytes());

            assertThat(CheckForm.check(paper, shipped.bytes(), kinds))
                    .as(shipped.place())
                    .allSatisfy(remark -> assertThat(remark.weight()).isEqualTo(GateRemark.Weight.KETERANGAN))
                    .extracting(GateRemark::question)
                    .isSubsetOf(
                            "ada_pekerja",
                            "lokasi",
                            "ada_penghasilan",
                            "isi_ppi",
                            "foto_pembukuan",
                            "foto_usaha",
                            "foto_kisah",
                            "tahap");
        }
    }

    @Test
    void every_kind_that_a_form_becomes_is_the_duty_of_whoever_may_send_the_form() {
        for (ShippedInstrument shipped : ShippedInstrument.all()) {
            EntryKind kind = kinds.get(shipped.header().kind());

            shipped.header()
                    .parts()
                    .values()
                    .forEach(part -> assertThat(kinds.get(part).writers())
                            .as(shipped.place() + " " + part)
                            .containsAll(kind.writers()));
        }
    }

    @Test
    void every_report_and_visit_takes_a_closed_business_for_an_answer() {
        for (String code : List.of("awal", "bulanan", "akhir", "sesi-mentor", "kunjungan")) {
            ShippedInstrument last = ShippedInstrument.all().stream()
                    .filter(shipped -> shipped.code().equals(code))
                    .reduce((before, after) -> after)
                    .orElseThrow();

            assertThat(PublishGate.paper(last.bytes()).questions())
                    .as(code)
                    .filteredOn(line -> line.name().equals("status_usaha"))
                    .singleElement()
                    .satisfies(line ->
                            assertThat(line.choices()).extracting(Choice::code).contains("tutup"));
        }
    }

    @Test
    void the_questions_on_behaviour_say_that_they_are_ours_and_no_official_ones() {
        FormPaper paper = ShippedInstrument.all().stream()
                .filter(shipped -> shipped.code().equals("perilaku"))
                .map(shipped -> PublishGate.paper(shipped.bytes()))
                .findFirst()
                .orElseThrow();

        assertThat(paper.lines().getFirst().readonly()).isTrue();
        assertThat(paper.lines().getFirst().label().indonesian()).contains("bukan kuesioner resmi");
    }

    @Test
    void a_former_version_asks_nothing_that_the_next_one_forgets() {
        ShippedInstrument before = null;
        for (ShippedInstrument shipped : ShippedInstrument.all()) {
            if (before != null && before.code().equals(shipped.code())) {
                assertThat(CompareVersions.compare(
                                PublishGate.paper(before.bytes()), PublishGate.paper(shipped.bytes())))
                        .as(shipped.place())
                        .noneMatch(remark -> remark.code().breaks());
            }
            before = shipped;
        }
    }
}
