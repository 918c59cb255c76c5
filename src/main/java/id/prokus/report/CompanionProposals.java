package id.prokus.report;

import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What pendamping PKH and TKSK can improve. A family belongs to the one or the other by its standing in PKH; no workbook
 * says it, so they share a sentence that says so.
 */
final class CompanionProposals {

    private static final Set<NoteCode> IDENTITY = Set.of(
            NoteCode.NIK_STRUKTUR,
            NoteCode.NIK_TANGGAL,
            NoteCode.NIK_JENIS_KELAMIN,
            NoteCode.KK_SAMA_DENGAN_NIK,
            NoteCode.KK_BUKAN_16_ANGKA);

    private CompanionProposals() {}

    static Optional<Improvement> matchAndEncourage(Findings f) {
        var notes = f.notesWhere(IDENTITY::contains);
        var rows = f.rowsOf(notes);
        var closed = f.rowsWhere(KpmRow::closed);
        if (rows.isEmpty() && closed.isEmpty()) {
            return Optional.empty();
        }
        var sentence = Improvement.begin(Actor.PKH_COMPANION, "nik").say("Pendamping PKH dan TKSK dapat ");
        if (!rows.isEmpty()) {
            sentence.say("mencocokkan NIK ").count(rows.size(), "temuan").say(" KPM dengan KTP-el dan Kartu Keluarga");
        }
        if (!closed.isEmpty()) {
            sentence.say(rows.isEmpty() ? "" : " serta ")
                    .say("memotivasi ")
                    .count(closed.size(), "status_usaha")
                    .say(" KPM yang usahanya tutup");
        }
        return Optional.of(Improvement.of(
                        Actor.PKH_COMPANION,
                        sentence,
                        rows.isEmpty()
                                ? "status_usaha = tutup"
                                : closed.isEmpty()
                                        ? "catatan NIK, tanggal lahir, atau Kartu Keluarga"
                                        : "catatan NIK, tanggal lahir, atau Kartu Keluarga; status_usaha = tutup",
                        rows.isEmpty() ? "kunjungan tercatat" : "catatan perbaikan selesai dan kunjungan tercatat",
                        Stream.concat(rows.stream(), closed.stream()).distinct().toList(),
                        notes)
                .alsoFor(Actor.TKSK, "; status kepesertaan PKH belum dicantumkan dalam laporan"));
    }
}
