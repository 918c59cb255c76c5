package id.prokus.report;

import id.prokus.indicator.Mention;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.NoteCode.Owner;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What incubators can improve: what they reported, and what their mentors teach. */
final class IncubatorProposals {

    private IncubatorProposals() {}

    static Optional<Improvement> correctAndComplete(Findings f) {
        var notes = f.notesOnCells().stream()
                .filter(note -> note.code() != NoteCode.KOSONG_WAJIB
                        && (note.code().owner() == Owner.INCUBATOR
                                || note.code().owner() == Owner.MENTOR))
                .toList();
        var rows = f.rowsOf(notes);
        var incomplete = f.rowsWhere(row -> !Findings.knownAtTheEnd(row));
        if (rows.isEmpty() && incomplete.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Improvement.of(
                Actor.INCUBATOR,
                sentence(notes, rows, incomplete),
                rows.isEmpty()
                        ? "omzet_akhir kosong pada usaha yang aktif"
                        : incomplete.isEmpty()
                                ? "catatan perbaikan yang terbuka"
                                : "catatan perbaikan yang terbuka; omzet_akhir kosong pada usaha yang aktif",
                rows.isEmpty() ? "omzet akhir seluruh usaha yang aktif terisi" : "seluruh catatan perbaikan selesai",
                Stream.concat(rows.stream(), incomplete.stream()).distinct().toList(),
                Stream.concat(notes.stream(), f.notesWhere(code -> code == NoteCode.KOSONG_WAJIB).stream())
                        .toList()));
    }

    private static Sentence sentence(List<Note> notes, List<KpmRow> rows, List<KpmRow> incomplete) {
        var sentence = Improvement.begin(Actor.INCUBATOR, "isian").say("Inkubator dapat ");
        if (!rows.isEmpty()) {
            sentence.say("memperbaiki ")
                    .count(notes.size(), "temuan")
                    .say(" isian pada ")
                    .count(rows.size(), "temuan")
                    .say(" KPM");
        }
        if (!incomplete.isEmpty()) {
            sentence.say(rows.isEmpty() ? "" : " dan ")
                    .say("melengkapi omzet akhir ")
                    .count(incomplete.size(), "omzet_akhir")
                    .say(" KPM yang usahanya aktif");
        }
        return sentence;
    }

    /** What most families name among the obstacles that mentoring can remove. */
    static Optional<Improvement> teach(Findings f) {
        return Stream.of("keterampilan", "teknologi", "mutu_produk")
                .flatMap(code -> f.mentions.stream()
                        .filter(m -> m.code().code().equals(code))
                        .filter(m -> !m.code().isChallenge()))
                .max(Comparator.comparingInt(Mention::count))
                .map(m -> Improvement.of(
                        Actor.INCUBATOR,
                        Improvement.begin(Actor.INCUBATOR, m.code().code())
                                .say("Inkubator dapat mengarahkan sesi mentoring bagi ")
                                .count(m.count(), "kendala." + m.code().code() + ".jumlah")
                                .say(" KPM yang menyebut kendala " + m.code().label()),
                        "kendala " + m.code().label(),
                        "kendala tersebut tidak lagi disebut pada putaran berikutnya",
                        m.rows(),
                        List.of()));
    }

    /** Shown to the incubator's manager only: elsewhere it would point at a person. */
    static Optional<Improvement> lookAtUniformAnswers(Findings f) {
        if (f.scope.kind() != Scope.Kind.INCUBATOR) {
            return Optional.empty();
        }
        var notes = f.notesWhere(code -> code == NoteCode.ISIAN_SERAGAM);
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.INCUBATOR,
                        Improvement.begin(Actor.INCUBATOR, "isian_seragam")
                                .say("Inkubator dapat memeriksa kembali bersama ")
                                .countInWords(notes.size(), "temuan.ISIAN_SERAGAM")
                                .say(" mentor isian KPM yang seragam"),
                        "isian seragam pada KPM seorang mentor",
                        "isian diperiksa terhadap catatan kunjungan mentor",
                        f.rowsOf(notes),
                        notes));
    }
}
