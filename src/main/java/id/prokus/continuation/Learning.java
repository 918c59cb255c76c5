package id.prokus.continuation;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;

/** How much the enlargement would teach if the order of entry were drawn by lot per kecamatan. */
final class Learning {

    private static final int FAMILIES_IN_KECAMATAN = 30;
    private static final int FEWEST_KECAMATAN = 20;
    private static final double INTRACLASS = 0.05;
    private static final double BEFORE_AND_AFTER = 0.5;
    private static final double NINETY_FIVE = 1.96;

    private Learning() {}

    /** With the opening value taken into account, half of the kecamatan first and half later. */
    static double halfWidth(long families) {
        double kecamatan = (double) families / FAMILIES_IN_KECAMATAN;
        double variance = (1 - BEFORE_AND_AFTER * BEFORE_AND_AFTER)
                * (INTRACLASS + (1 - INTRACLASS) / FAMILIES_IN_KECAMATAN)
                / (0.25 * kecamatan);
        return NINETY_FIVE * Math.sqrt(variance);
    }

    static Text clause(long families) {
        if (families / FAMILIES_IN_KECAMATAN < FEWEST_KECAMATAN) {
            return new Text(
                    "Sasaran ini terlalu kecil untuk belajar dari undian per kecamatan; perlu paling sedikit %d kecamatan."
                            .formatted(FEWEST_KECAMATAN),
                    "This target is too small to learn from a lottery per kecamatan; at least %d are needed."
                            .formatted(FEWEST_KECAMATAN));
        }
        return new Text(
                "Bila urutan masuknya diundi per kecamatan, perluasan ini kelak dapat menyebut pengaruhnya sampai ±%s simpangan baku (30 keluarga per kecamatan, korelasi dalam kecamatan 0,05, awal–akhir 0,5)."
                        .formatted(Format.INDONESIAN.decimal(halfWidth(families), 2)),
                "If the order of entry is drawn by lot per kecamatan, this enlargement could tell its effect to ±%s standard deviations (30 families per kecamatan, correlation within 0.05, before–after 0.5)."
                        .formatted(Format.ENGLISH.decimal(halfWidth(families), 2)));
    }
}
