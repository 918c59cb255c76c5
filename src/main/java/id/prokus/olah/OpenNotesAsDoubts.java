package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.indicator.Doubts;
import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Open notes, counted for the pages of figures. */
@Component
class OpenNotesAsDoubts implements Doubts {

    private final CurrentResults currentResults;
    private final SeenNotes seenNotes;

    OpenNotesAsDoubts(CurrentResults currentResults, SeenNotes seenNotes) {
        this.currentResults = currentResults;
        this.seenNotes = seenNotes;
    }

    @Override
    public List<Doubt> of(int edition, Standing standing) {
        return currentResults
                .atHand(Edition.prokus(edition))
                .map(shown -> counted(shown, standing))
                .orElse(List.of());
    }

    private List<Doubt> counted(Processed shown, Standing standing) {
        Map<NoteCode, Map<String, Integer>> counts = shown.notes().stream()
                .filter(note -> !note.settled())
                .filter(seenNotes.of(standing, shown.edition()))
                .collect(Collectors.groupingBy(
                        known -> known.note().code(),
                        TreeMap::new,
                        Collectors.groupingBy(KnownNote::incubator, TreeMap::new, Collectors.summingInt(_ -> 1))));
        return counts.entrySet().stream()
                .flatMap(ofCode -> ofCode.getValue().entrySet().stream()
                        .map(of -> new Doubt(
                                ofCode.getKey().name(),
                                NoteTitle.of(ofCode.getKey()),
                                of.getKey(),
                                shown.roster()
                                        .find(of.getKey())
                                        .map(RosterEntry::province)
                                        .orElse(""),
                                of.getValue())))
                .toList();
    }
}
