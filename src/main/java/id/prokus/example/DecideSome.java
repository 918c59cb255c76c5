package id.prokus.example;

import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.DecideNotes;
import id.prokus.programme.Edition;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says something about some notes, as who processes does: right after all, another value, refused. Faults stay open. */
@Component
class DecideSome {

    private static final Edition EDITION = Edition.prokus(2021);

    private final CurrentResults currentResults;
    private final DecideNotes decideNotes;

    DecideSome(CurrentResults currentResults, DecideNotes decideNotes) {
        this.currentResults = currentResults;
        this.decideNotes = decideNotes;
    }

    void decide(ExampleProgress progress) {
        progress.begin(ExampleStep.DECIDING, 3);
        List<KnownNote> notes = currentResults.find(EDITION).orElseThrow().notes();
        List<UUID> right = some(notes, NoteCode.NIK_TANGGAL, 12);
        if (!right.isEmpty()) {
            decideNotes.accept(EDITION, right, "KTP sudah dilihat, tanggalnya memang berbeda (contoh)", LoadExample.BY);
        }
        progress.done("");
        List<UUID> other = some(notes, NoteCode.LABA_MELEBIHI_OMZET, 5);
        if (!other.isEmpty()) {
            decideNotes.propose(EDITION, other, "300000", "Menurut buku kas KPM (contoh)", LoadExample.BY);
        }
        progress.done("");
        List<UUID> refused = some(notes, NoteCode.NIK_BUKAN_16_ANGKA, 8);
        if (!refused.isEmpty()) {
            decideNotes.reject(EDITION, refused, "Kirim ulang NIK menurut KTP (contoh)", LoadExample.BY);
        }
        progress.done("");
    }

    private static List<UUID> some(List<KnownNote> notes, NoteCode code, int most) {
        return notes.stream()
                .filter(note -> note.note().code() == code)
                .limit(most)
                .map(KnownNote::id)
                .toList();
    }
}
