package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.indicator.Capaian;
import id.prokus.intake.Field;
import id.prokus.intake.NoteCode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a Kasubdit would try: take something away, or change it, and see that the ringkasan says so and nothing else. */
class RemovedAndChangedTest {

    @Test
    void removingOneFileNamesItsIncubatorAndLowersEveryCoverage() {
        var all = InventedWorld.usual().ringkasan();

        var fewer = InventedWorld.usual().without("Inkubator 07").ringkasan();

        assertThat(sentences(all, "K2")).isEmpty();
        assertThat(sentences(fewer, "K2"))
                .singleElement()
                .asString()
                .startsWith("Laporan yang belum diterima berasal dari Inkubator 07.");
        assertThat(fewer.kelengkapan().inkubator().masuk()).isEqualTo(11);
        for (Capaian before : all.capaian()) {
            var after = fewer.capaian(before.kode(), before.kelompok()).orElseThrow();
            assertThat(after.cakupan())
                    .as(before.kode() + " " + before.kelompok())
                    .isLessThan(before.cakupan());
            assertThat(after.sasaran()).isEqualTo(before.sasaran());
        }
    }

    @Test
    void manyMissingIncubatorsAreNamedInAlphabeticalOrderUpToFive() {
        var world = InventedWorld.usual();
        Stream.of("12", "03", "05", "04", "11", "01", "09").forEach(n -> world.without("Inkubator " + n));

        var sentence = sentences(world.ringkasan(), "K2").getFirst();

        assertThat(sentence)
                .contains("Inkubator 01, Inkubator 03, Inkubator 04, Inkubator 05, Inkubator 09, dan dua lainnya.");
    }

    @Test
    void aClosedBusinessIsClosedWhateverClassItsCellSays() {
        var told = InventedWorld.usual().ringkasan();

        var withClass = InventedWorld.usual()
                .where(row -> row.closed(), row -> row.set(Field.CLASS_CLOSING, "pemula"))
                .ringkasan();

        assertThat(withClass.capaian("kelas", "baru").orElseThrow().perpindahan())
                .isEqualTo(told.capaian("kelas", "baru").orElseThrow().perpindahan());
        assertThat(sentences(withClass, "H4")).isEqualTo(sentences(told, "H4"));
    }

    @Test
    void anObstacleTwiceAsFrequentIsNoLongerAlmostAsFrequentAsOthers() {
        var alike = InventedWorld.usual();
        // Each named by the same number of families, within one.
        var named = List.of("cuaca", "pandemi menurunkan pembeli", "jarak pasar jauh", "persaingan usaha sejenis");
        for (int i = 0; i < alike.rows.size(); i++) {
            alike.rows.get(i).set(Field.CHALLENGE, named.get(i % 4)).set(Field.OBSTACLE, "modal terbatas");
        }
        var before = alike.ringkasan();

        for (int i = 0; i < alike.rows.size(); i++) {
            alike.rows.get(i).set(Field.CHALLENGE, i % 8 == 1 || i % 8 == 2 ? "cuaca" : named.get(i % 4));
        }
        var after = alike.ringkasan();

        assertThat(sentences(before, "T1")).isEmpty();
        assertThat(sentences(before, "T2"))
                .singleElement()
                .asString()
                .startsWith("Empat tantangan disebut dengan frekuensi yang hampir sama (")
                .endsWith("cuaca dan musim, jarak ke pasar jauh, pandemi, dan persaingan usaha sejenis.");
        assertThat(sentences(after, "T2")).isEmpty();
        assertThat(sentences(after, "T1"))
                .singleElement()
                .asString()
                .startsWith("Tantangan yang paling banyak disebut adalah cuaca dan musim (");
    }

    @Test
    void removingTheCauseOfAProposalRemovesThatSentenceAndNoOther() {
        var before = InventedWorld.usual().ringkasan();

        var after = InventedWorld.usual()
                .where(row -> true, row -> row.set(Field.BOOKKEEPING_CLOSING, "ya"))
                .ringkasan();

        assertThat(gone(before, after)).containsExactly("P1.kpm.pembukuan");
    }

    @Test
    void anActorWhomNothingInTheDataConcernsIsToldSo() {
        var world = InventedWorld.usual()
                .where(row -> row.closed(), row -> row.set(Field.BUSINESS_STATUS, "aktif"))
                .note(3, NoteCode.NIK_TANGGAL);
        var before = world.ringkasan();

        var after = InventedWorld.usual()
                .where(row -> row.closed(), row -> row.set(Field.BUSINESS_STATUS, "aktif"))
                .ringkasan();

        assertThat(before.perbaikan().get("tksk")).hasSize(1);
        assertThat(after.perbaikan().get("tksk")).isEmpty();
        assertThat(sentences(after, "P0"))
                .contains(
                        "Belum terdapat data atau masukan yang menjadi dasar usulan perbaikan bagi TKSK.",
                        "Belum terdapat data atau masukan yang menjadi dasar usulan perbaikan bagi pendamping PKH.");
        assertThat(gone(before, after)).containsExactly("P1.pendamping_pkh.nik");
    }

    @Test
    void swappingTwoIncubatorsNamesMovesNamesOnly() {
        var world = InventedWorld.usual().without("Inkubator 12");
        var before = RingkasanJson.text(world.ringkasan());

        var after = RingkasanJson.text(
                world.swapNames("Inkubator 02", "Inkubator 09").ringkasan());

        assertThat(after).isNotEqualTo(before);
        assertThat(withoutOwnNames(after)).isEqualTo(withoutOwnNames(before));
    }

    /** Files keep their names: only the incubators' own change places. */
    private static String withoutOwnNames(String json) {
        return json.replaceAll("Inkubator (02|09)(?!\\.xlsx)", "Inkubator");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        assertThat(RingkasanJson.text(InventedWorld.usual().ringkasan()))
                .isEqualTo(RingkasanJson.text(InventedWorld.usual().ringkasan()));
    }

    @Test
    void whatWasWrittenIsReadBackAsItWas() {
        var written = InventedWorld.usual().ringkasan();

        assertThat(RingkasanJson.read(RingkasanJson.text(written))).isEqualTo(written);
    }

    private static List<String> sentences(Ringkasan ringkasan, String rule) {
        return ringkasan.kalimat().stream()
                .filter(k -> k.id().equals(rule))
                .map(Kalimat::teks)
                .toList();
    }

    /** Keys of the sentences that are no longer said. */
    private static List<String> gone(Ringkasan before, Ringkasan after) {
        var still = after.kalimat().stream().map(Kalimat::kunci).toList();
        return before.kalimat().stream()
                .map(Kalimat::kunci)
                .filter(key -> !still.contains(key))
                .toList();
    }
}
