package id.prokus.continuation;

import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;

/** The sentence of an enlargement, always with what it assumes, how well it is known and where nobody tried it. */
record Expectation(Brief brief) {

    List<Text> sentences() {
        var said = new ArrayList<Text>();
        brief.expected().of(Quantity.BERJALAN).ifPresent(running -> said.add(enlarged(running)));
        brief.expected()
                .of(Quantity.BIAYA_KELUARGA)
                .ifPresent(cost -> said.add(Brief.both(
                        "Biaya per keluarga Rp%s (80 %%: Rp%s).",
                        "The cost of a family is Rp%s (80%%: Rp%s).", cost.middle(), cost.range())));
        said.add(upgraded());
        brief.expected()
                .belowThreshold()
                .ifPresent(share -> said.add(Brief.both(
                        "Pada %s dari 100 hitungan, biaya per keluarga yang naik kelas tidak lebih dari Rp%s.",
                        "In %s of 100 draws a net-upgraded family costs no more than Rp%s.",
                        (long) share,
                        brief.assumptions().threshold().orElse(0))));
        if (brief.evidence().speaksOfEffect()) {
            return said;
        }
        said.add(new Text(
                "Yang diperkirakan di sini kegiatan dan biaya, bukan perubahan karena program.",
                "What is projected here is activity and cost, not change because of the programme."));
        said.add(Learning.clause(brief.assumptions().target()));
        return said;
    }

    private Text enlarged(Spread running) {
        Range incubators = brief.projection().incubators();
        int had = brief.figures().inkubator();
        Range fresh = new Range(Math.max(0, incubators.low() - had), Math.max(0, incubators.high() - had));
        Range one =
                brief.expected().of(Quantity.SATU_INKUBATOR).map(Spread::range).orElse(Range.of(0));
        PlaceSpread places = brief.expected().places();
        long each =
                brief.figures().total().orElse(0) / Math.max(1, brief.figures().inkubator());
        return Brief.both(
                "Bila ProKUS diperluas ke %s keluarga dengan %s inkubator baru, dan semua andaian di bawah berlaku, usaha yang berjalan pada akhir diperkirakan %s (80 %%: %s); untuk satu inkubator baru %s dari 100 keluarga%s. Tingkat bukti %s; belum teruji di luar %s provinsi pada edisi ini dan di atas %s keluarga per inkubator.",
                "If ProKUS grows to %s families with %s new incubators, and all assumptions below hold, %s businesses are expected to run at the end (80%%: %s); for one new incubator %s of 100 families%s. Evidence %s; not tried outside the %s provinces of this edition, nor above %s families per incubator.",
                brief.assumptions().target(),
                fresh,
                running.middle(),
                running.range(),
                one,
                places.known()
                        ? new Text("", "")
                        : new Text(" (perbedaan antartempat tidak diketahui)", " (how places differ is not known)"),
                brief.evidence().name(),
                (long) places.provinces(),
                each);
    }

    private Text upgraded() {
        var upgrade = brief.projection().upgrade();
        if (upgrade.isEmpty()) {
            return new Text(
                    "Biaya per keluarga yang naik kelas belum dapat dihitung: perpindahan kelas tidak dilaporkan atau sebagian ditahan.",
                    "The cost of a net-upgraded family cannot be reckoned: movement between classes was not reported or is partly held back.");
        }
        if (!upgrade.get().upward()) {
            return Brief.both(
                    "Dari %s keluarga baru yang kelasnya diketahui, yang naik tidak lebih banyak daripada yang turun atau tutup; biaya per keluarga yang naik kelas karena itu tidak berarti.",
                    "Of %s new families whose class is known no more moved up than down or closed, so a cost of each net-upgraded family means nothing.",
                    upgrade.get().known());
        }
        var net = Brief.both(
                "Kenaikan kelas bersih %s dari %s keluarga baru yang kelasnya diketahui (naik dikurangi turun dan tutup)",
                "The net upgrade was %s of %s new families whose class is known (up less down and closed)",
                upgrade.get().net(),
                upgrade.get().known());
        return brief.expected()
                .of(Quantity.BIAYA_NAIK)
                .map(cost -> Brief.both(
                        "%s; biaya per keluarga yang naik kelas Rp%s (80 %%: Rp%s).",
                        "%s; each net-upgraded family costs Rp%s (80%%: Rp%s).", net, cost.middle(), cost.range()))
                .orElseGet(() -> Brief.both("%s; biayanya belum diketahui.", "%s; what it costs is not known.", net));
    }
}
