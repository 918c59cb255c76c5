package id.prokus.example;

import id.prokus.olah.CurrentResults;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;

/** Freezes what both editions say, as the subdirectorate does before a meeting. */
@Component
class FreezeExample {

    private final CurrentResults currentResults;
    private final FreezeRound freezeRound;

    FreezeExample(CurrentResults currentResults, FreezeRound freezeRound) {
        this.currentResults = currentResults;
        this.freezeRound = freezeRound;
    }

    /** @return what the meeting is about: the later edition's */
    Snapshot freeze(ExampleProgress progress) {
        progress.begin(ExampleStep.FREEZING, World.editions().size());
        freeze(2020, "Hasil ProKUS 2020, pembanding bagi rapat (contoh)");
        progress.done("2020");
        Snapshot latest = freeze(2021, "Bahan rapat hasil ProKUS 2021 (contoh)");
        progress.done("2021");
        return latest;
    }

    private Snapshot freeze(int year, String reason) {
        var edition = Edition.prokus(year);
        String read = currentResults.find(edition).orElseThrow().fingerprint();
        return freezeRound.freeze(edition, read, reason, new Actor(HoldMeeting.HOLDER));
    }
}
