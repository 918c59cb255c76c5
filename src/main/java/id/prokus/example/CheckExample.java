package id.prokus.example;

import id.prokus.intake.NoteCode;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan.Bagian;
import java.util.List;
import org.springframework.stereotype.Component;

/** Whether the system itself has found what was planted, by what its screens show. */
@Component
class CheckExample {

    /** A province of which so much is missing is named in the ringkasan's limits. */
    private static final double SILENT = 0.75;

    private final CurrentResults currentResults;

    CheckExample(CurrentResults currentResults) {
        this.currentResults = currentResults;
    }

    /**
     * A fault that can be planted, and whether it was found.
     *
     * @param how many signs of it the screens show, and which, in one Indonesian sentence
     */
    record Finding(Fault fault, boolean found, String how) {}

    List<Finding> findings() {
        var processed = currentResults.find(Edition.prokus(2021));
        return Fault.all().stream()
                .map(fault -> processed
                        .map(shown -> look(fault, shown))
                        .orElse(new Finding(fault, false, "belum ada yang diolah")))
                .toList();
    }

    private static Finding look(Fault fault, Processed shown) {
        return switch (fault) {
            case NIK_GANDA -> notes(fault, shown, NoteCode.DUPLIKAT_ANTAR, Reports.TWICE);
            case TUTUP_HILANG -> notes(fault, shown, NoteCode.REKAP_TIDAK_COCOK, 1);
            case PROVINSI_DIAM -> silence(fault, shown);
        };
    }

    private static Finding notes(Fault fault, Processed shown, NoteCode code, int enough) {
        String incubator = incubator(fault);
        long open = shown.notes().stream()
                .filter(known -> !known.settled()
                        && known.note().code() == code
                        && known.incubator().equals(incubator))
                .count();
        return new Finding(fault, open >= enough, "%d catatan %s terbuka pada %s".formatted(open, code, incubator));
    }

    private static Finding silence(Fault fault, Processed shown) {
        String province = shown.roster().find(incubator(fault)).orElseThrow().province();
        Bagian part = shown.ringkasan().perProvinsi().stream()
                .filter(each -> each.kodeProvinsi().equals(province))
                .findFirst()
                .orElseThrow();
        double share = part.baru().masuk() / (double) Math.max(1, part.baru().sasaran());
        boolean named = shown.ringkasan().batas().stream().anyMatch(limit -> limit.contains(part.provinsi()));
        return new Finding(
                fault,
                share < SILENT && named,
                "cakupan %s %.0f persen%s"
                        .formatted(part.provinsi(), share * 100, named ? ", disebut dalam batas pembacaan" : ""));
    }

    private static String incubator(Fault fault) {
        return "Inkubator Contoh %02d".formatted(fault.incubator());
    }
}
