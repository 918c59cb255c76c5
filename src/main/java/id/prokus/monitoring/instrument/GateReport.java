package id.prokus.monitoring.instrument;

import id.prokus.monitoring.instrument.GateRemark.Weight;
import id.prokus.programme.RunningRound;
import java.util.List;
import java.util.Optional;

/**
 * What the gate says of a version.
 *
 * @param before the version that is filled in now; empty for a first one
 * @param running rounds that take answers today
 */
record GateReport(
        FormPaper paper,
        Optional<Instrument> before,
        List<GateRemark> remarks,
        List<RunningRound> running,
        Touched touched) {

    GateReport {
        remarks = List.copyOf(remarks);
        running = List.copyOf(running);
    }

    List<GateRemark> of(Weight weight) {
        return remarks.stream().filter(remark -> remark.weight() == weight).toList();
    }

    boolean refused() {
        return !of(Weight.SALAH).isEmpty();
    }

    boolean risky() {
        return !of(Weight.BERISIKO).isEmpty();
    }

    /** Answers of a running round could not be held beside each other: it needs a reason. */
    boolean breaksRound() {
        return !running.isEmpty()
                && remarks.stream().anyMatch(remark -> remark.code().breaks());
    }
}
