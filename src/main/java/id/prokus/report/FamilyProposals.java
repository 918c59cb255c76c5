package id.prokus.report;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.List;
import java.util.Optional;

/** What families themselves can improve. */
final class FamilyProposals {

    private FamilyProposals() {}

    static Optional<Improvement> keepBooks(Findings f) {
        var rows = f.rowsWhere(
                row -> !row.closed() && row.yes(Field.BOOKKEEPING_CLOSING).equals(Optional.of(false)));
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.KPM,
                        Improvement.begin(Actor.KPM, "pembukuan")
                                .say("KPM yang belum melakukan pembukuan (")
                                .count(rows.size(), "pembukuan_akhir")
                                .say(" KPM) dapat mulai mencatat penerimaan dan pengeluaran usaha setiap minggu bersama"
                                        + " mentor bisnis"),
                        "pembukuan_akhir = tidak pada usaha yang aktif",
                        "bagian KPM yang melakukan pembukuan bertambah pada putaran berikutnya",
                        rows,
                        List.of()));
    }

    static Optional<Improvement> save(Findings f) {
        var rows = f.rowsWhere(
                row -> !row.closed() && row.number(Field.SAVINGS_CLOSING).orElse(1) == 0);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.KPM,
                        Improvement.begin(Actor.KPM, "tabungan")
                                .say("KPM yang belum memiliki tabungan (")
                                .count(rows.size(), "tabungan_akhir")
                                .say(" KPM) dapat menyisihkan sebagian laba setiap minggu"),
                        "tabungan_akhir = 0 pada usaha yang aktif",
                        "bagian KPM yang menabung bertambah pada putaran berikutnya",
                        rows,
                        List.of()));
    }

    static Optional<Improvement> beginAgain(Findings f) {
        var rows = f.rowsWhere(KpmRow::closed);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.KPM,
                        Improvement.begin(Actor.KPM, "tutup")
                                .say("KPM yang usahanya tutup (")
                                .count(rows.size(), "status_usaha")
                                .say(" KPM) dapat menyusun rencana usaha kembali bersama mentor bisnis"),
                        "status_usaha = tutup",
                        "rencana usaha tersusun atau usaha berjalan kembali",
                        rows,
                        List.of()));
    }
}
