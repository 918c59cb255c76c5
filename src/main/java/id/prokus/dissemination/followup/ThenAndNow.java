package id.prokus.dissemination.followup;

import id.prokus.indicator.Capaian;
import id.prokus.vocabulary.Format;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The figure that measures an action, when it was agreed and now. A change is no proof that the action made it.
 *
 * @param name of the figure, with its cohort and whose it is
 * @param then empty where nothing was frozen then, or too few families stand behind it
 */
public record ThenAndNow(String name, Optional<Reading> then, Optional<Reading> now) {

    /**
     * A figure as one snapshot has it.
     *
     * @param version as printed: "2021, versi 1"
     * @param value as printed
     * @param n families behind it
     * @param coverage of the families that were to be reported, in percent
     */
    public record Reading(String version, String value, int n, BigDecimal coverage) {

        /** With how much it knows, as a document prints it. */
        public String printed() {
            return "%s (n = %s, cakupan %s)"
                    .formatted(value, Format.INDONESIAN.number(n), Format.INDONESIAN.percent(coverage.doubleValue()));
        }
    }

    /** Whether both were read from the same snapshot, so that nothing can have changed yet. */
    public boolean same() {
        return then.isPresent() && then.equals(now);
    }

    static Reading of(String version, Capaian figure) {
        return new Reading(version, value(figure), figure.n(), figure.cakupan());
    }

    /** The closing state where there is one: median, else count with share; what was done of an activity. */
    private static String value(Capaian figure) {
        Format format = Format.INDONESIAN;
        if (figure.akhir().isPresent()) {
            var closing = figure.akhir().orElseThrow();
            if (closing.median().isPresent()) {
                return "median " + amount(format, closing.median().orElseThrow(), figure.satuan());
            }
            if (closing.persen().isPresent()) {
                return format.number(closing.jumlah().orElse(0L)) + " " + figure.satuan() + " ("
                        + format.percent(closing.persen().orElseThrow().doubleValue()) + ")";
            }
            if (closing.aktif().isPresent()) {
                return format.number(closing.aktif().orElseThrow()) + " aktif, "
                        + format.number(closing.tutup().orElse(0)) + " tutup";
            }
        }
        if (figure.realisasi().isPresent()) {
            return amount(format, figure.realisasi().orElseThrow(), figure.satuan());
        }
        return format.number(figure.n()) + " KPM";
    }

    private static String amount(Format format, long value, String unit) {
        return unit.equals("rupiah") ? format.rupiah(value) : format.number(value) + " " + unit;
    }
}
