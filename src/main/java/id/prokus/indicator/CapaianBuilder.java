package id.prokus.indicator;

import id.prokus.indicator.Capaian.Arah;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.indicator.Capaian.Perubahan;
import id.prokus.indicator.Capaian.TahunAnggaran;
import id.prokus.indicator.Capaian.TanpaCatatan;
import id.prokus.intake.KpmRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts one achievement together, part by part. */
final class CapaianBuilder {

    private final String code;
    private final String name;
    private final String cohort;
    private final String unit;
    private final List<KpmRow> rows;
    private final int target;
    private final BigDecimal ofReceived;
    private final int openNotes;
    private String evidence = "L0";
    private Optional<Integer> outcome = Optional.empty();
    private Optional<Keadaan> opening = Optional.empty();
    private Optional<Keadaan> closing = Optional.empty();
    private Optional<Perubahan> change = Optional.empty();
    private Optional<TanpaCatatan> clean = Optional.empty();
    private Optional<Arah> direction = Optional.empty();
    private Optional<Integer> closed = Optional.empty();
    private Optional<Map<String, Map<String, Integer>>> moves = Optional.empty();
    private Optional<Long> done = Optional.empty();
    private Optional<BigDecimal> ofPlan = Optional.empty();
    private Optional<List<TahunAnggaran>> years = Optional.empty();

    CapaianBuilder(
            String code,
            String name,
            String cohort,
            String unit,
            List<KpmRow> rows,
            int target,
            BigDecimal ofReceived,
            int openNotes) {
        this.code = code;
        this.name = name;
        this.cohort = cohort;
        this.unit = unit;
        this.rows = rows;
        this.target = target;
        this.ofReceived = ofReceived;
        this.openNotes = openNotes;
    }

    CapaianBuilder outcome(int number) {
        outcome = Optional.of(number);
        return this;
    }

    CapaianBuilder opening(Keadaan state) {
        opening = Optional.of(state);
        return this;
    }

    CapaianBuilder closing(Keadaan state) {
        closing = Optional.of(state);
        return this;
    }

    CapaianBuilder beforeAfter() {
        evidence = "L1";
        return this;
    }

    CapaianBuilder change(Perubahan value) {
        change = Optional.of(value);
        return beforeAfter();
    }

    CapaianBuilder clean(TanpaCatatan value) {
        clean = Optional.of(value);
        return this;
    }

    CapaianBuilder direction(Arah value) {
        direction = Optional.of(value);
        return this;
    }

    CapaianBuilder closed(List<KpmRow> among) {
        closed = Optional.of((int) among.stream().filter(KpmRow::closed).count());
        return this;
    }

    CapaianBuilder moves(Map<String, Map<String, Integer>> matrix) {
        moves = Optional.of(matrix);
        return this;
    }

    CapaianBuilder activity(long value, BigDecimal percentReached) {
        done = Optional.of(value);
        ofPlan = Optional.of(percentReached);
        return this;
    }

    CapaianBuilder years(List<TahunAnggaran> byYear) {
        years = Optional.of(byYear);
        return this;
    }

    Measured build() {
        int n = rows.size();
        var capaian = new Capaian(
                code,
                name,
                cohort,
                outcome.isPresent() ? "hasil" : "kegiatan",
                outcome,
                unit,
                n,
                target,
                Share.percent(n, target),
                Share.percent(n, target),
                ofReceived,
                evidence,
                opening,
                closing,
                change,
                clean,
                direction,
                closed,
                openNotes,
                moves,
                done,
                ofPlan,
                years,
                Optional.empty());
        return new Measured(capaian, rows);
    }
}
