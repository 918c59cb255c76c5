package id.prokus.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class FullVersionTest {

    @Test
    void withoutDecisionsOrAnEarlierVersionItSaysSo() throws IOException {
        assertThat(text(InventedWorld.usual().ringkasan(), Optional.empty()))
                .contains("Belum ada isian yang dibetulkan, dinyatakan benar, atau ditolak dalam olahan ini.")
                .contains("Belum ada versi sebelumnya yang disetujui");
    }

    @Test
    void theLogNamesWhatWasDecidedByWhomAndWhy() throws IOException {
        var ringkasan = InventedWorld.usual()
                .corrected(new Ringkasan.Pembetulan(
                        "Alfa.xlsx, baris 7",
                        "omzet_akhir",
                        "9.000.000",
                        "900.000",
                        "diusulkan",
                        "dewi",
                        "kelebihan satu nol",
                        LocalDate.of(2021, 12, 2)))
                .ringkasan();

        assertThat(text(ringkasan, Optional.empty()))
                .contains("Tabel C.1.")
                .contains("Alfa.xlsx, baris 7 omzet_akhir 9.000.000 900.000 diusulkan dewi kelebihan satu nol");
    }

    @Test
    void againstAnEarlierVersionItListsWhatChangedAndNothingElse() throws IOException {
        var earlier = InventedWorld.usual().version("beef").ringkasan();
        var same = InventedWorld.usual().ringkasan();
        var later = InventedWorld.usual()
                .where(row -> true, row -> row.set(Field.NIB, "ya"))
                .ringkasan();

        assertThat(text(same, Optional.of(earlier))).contains("Tidak terdapat angka yang berubah terhadap versi beef");
        assertThat(text(later, Optional.of(earlier)))
                .containsPattern("NIB, akhir baru [\\d,]+% 100,0%")
                .doesNotContain("P-IRT, akhir");
    }

    @Test
    void outcomesAreToldByKlasterAndBySexAndAGroupBelowTenIsNot() throws IOException {
        var world = InventedWorld.usual();
        world.rows.subList(0, 5).forEach(row -> row.set(Field.CLUSTER, "jasa"));
        var ringkasan = world.ringkasan();

        assertThat(ringkasan.perRincian())
                .extracting(Ringkasan.Rincian::nilai)
                .containsExactly("agribisnis", "jasa", "kuliner", "ritel", "laki-laki", "perempuan");
        var small = ringkasan.perRincian().get(1).capaian();
        assertThat(Ringkasan.find(small, "omzet", "baru").orElseThrow().isShown())
                .isFalse();
        assertThat(ringkasan.perRincian().subList(0, 4))
                .filteredOn(part -> !Ringkasan.find(part.capaian(), "omzet", "baru")
                        .orElseThrow()
                        .isShown())
                .as("one more is left out, so that the small one cannot be subtracted")
                .hasSize(2);
        assertThat(text(ringkasan, Optional.empty())).contains("menurut klaster usaha dan jenis kelamin");
    }

    private static String text(Ringkasan ringkasan, Optional<Ringkasan> previous) throws IOException {
        var out = new ByteArrayOutputStream();
        new TypesetRingkasan(ringkasan, new Issue(Letterhead.standard(), Optional.empty(), previous))
                .pdf(Version.FULL, out);
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
