package id.prokus.report.pages;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.report.document.Table.Cell;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One outcome of one cohort as the figures of a row; money in thousands of rupiah. */
record OutcomeFigures(String opening, String closing, String change, String clean, String n, String coverage) {

    static final OutcomeFigures NONE = new OutcomeFigures(
            Numerals.NONE, Numerals.NONE, Numerals.NONE, Numerals.NONE, Numerals.NONE, Numerals.NONE);

    static OutcomeFigures of(Capaian figure) {
        if (!figure.isShown()) {
            return NONE;
        }
        return new OutcomeFigures(
                figure.awal().map(OutcomeFigures::state).orElse(Numerals.NONE),
                figure.akhir().map(OutcomeFigures::state).orElse(Numerals.NONE),
                change(figure),
                figure.tanpaCatatan()
                        .map(t -> Numerals.signedThousands(t.rata()))
                        .orElse(Numerals.NONE),
                Numerals.count(figure.n()),
                figure.sasaran() == 0 ? Numerals.NONE : Numerals.percent(figure.cakupan()));
    }

    List<Cell> cells() {
        return Stream.of(opening, closing, change, clean, n, coverage)
                .map(Cell::of)
                .toList();
    }

    private static String state(Keadaan state) {
        return state.median()
                .map(Numerals::thousands)
                .or(() -> state.persen().map(Numerals::percent))
                .or(() -> state.aktif().map(running -> Numerals.percent(running, state.n())))
                .orElse(Numerals.NONE);
    }

    private static String change(Capaian figure) {
        return figure.perubahan()
                .flatMap(change -> change.rata()
                        .map(mean -> Numerals.signedThousands(mean)
                                + change.ki95()
                                        .map(i -> " (" + Numerals.thousands(i.get(0)) + "; "
                                                + Numerals.thousands(i.get(1)) + ")")
                                        .orElse(""))
                        .or(() -> change.jumlah().map(Numerals::signed)))
                .or(() -> points(figure))
                .orElse(Numerals.NONE);
    }

    private static Optional<String> points(Capaian figure) {
        return figure.awal()
                .flatMap(Keadaan::persen)
                .flatMap(from ->
                        figure.akhir().flatMap(Keadaan::persen).map(to -> Numerals.signedPoints(to.subtract(from))));
    }
}
