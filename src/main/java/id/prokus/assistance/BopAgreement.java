package id.prokus.assistance;

import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Operational aid promised to an incubator by a PKS.
 *
 * @param amount rupiah in all
 * @param tranches in the order in which they were paid
 * @param reports in the order in which they came in
 */
public record BopAgreement(
        UUID id,
        int edition,
        String incubator,
        String number,
        LocalDate signedOn,
        long amount,
        String note,
        List<Tranche> tranches,
        List<Report> reports) {

    public BopAgreement {
        tranches = List.copyOf(tranches);
        reports = List.copyOf(reports);
    }

    /** @param proof the number of the SP2D or kuitansi */
    public record Tranche(LocalDate paidOn, long amount, String proof) {}

    /** @param spent rupiah so far, as the report says */
    public record Report(LocalDate receivedOn, boolean last, long spent, String number) {

        public Text label() {
            return last ? new Text("laporan akhir", "final report") : new Text("laporan kemajuan", "progress report");
        }
    }

    public long paid() {
        return tranches.stream().mapToLong(Tranche::amount).sum();
    }

    /** As the report that came in last says; 0 without one. */
    public long spent() {
        return reports.isEmpty() ? 0 : reports.getLast().spent();
    }

    public boolean finished() {
        return reports.stream().anyMatch(Report::last);
    }
}
