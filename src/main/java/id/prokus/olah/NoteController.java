package id.prokus.olah;

import id.prokus.access.Standing;
import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** All catatan perbaikan of an edition, to be read and decided, one or many at once. */
@Controller
@Needs(Right.RESULTS)
class NoteController {

    private static final String ROW_PAGE = "/olah/baris?";

    private final ShownEdition shownEdition;
    private final CurrentResults currentResults;
    private final SeenNotes seenNotes;
    private final DecideNotes decideNotes;
    private final Regions regions;

    NoteController(
            ShownEdition shownEdition,
            CurrentResults currentResults,
            SeenNotes seenNotes,
            DecideNotes decideNotes,
            Regions regions) {
        this.shownEdition = shownEdition;
        this.currentResults = currentResults;
        this.seenNotes = seenNotes;
        this.decideNotes = decideNotes;
        this.regions = regions;
    }

    /**
     * Whoever sees no results sees the notes on their own incubator's reports, and in the field those on the families of
     * their own scope, whatever the address asks for.
     */
    @Needs({Right.RESULTS, Right.OWN_REPORTS, Right.FAMILIES})
    @GetMapping("/olah/catatan")
    Screen show(NotesForm asked, Standing standing) {
        NoteFilter filter = filter(asked);
        if (standing.may(Right.RESULTS)) {
            return show(filter, asked, notes(filter), incubators(filter));
        }
        Optional<String> own = standing.partner(Right.OWN_REPORTS);
        List<KnownNote> seen = notes(filter).stream()
                .filter(seenNotes.of(standing, Edition.prokus(filter.edition())))
                .toList();
        return own.map(incubator -> show(filter.of(incubator), asked, seen, List.of(incubator)))
                .orElseGet(() -> show(
                        filter,
                        asked,
                        seen,
                        seen.stream()
                                .map(KnownNote::incubator)
                                .distinct()
                                .sorted()
                                .toList()));
    }

    @Needs(Right.PROCESS)
    @PostMapping("/olah/catatan/keputusan")
    Screen decide(NotesForm form, Actor actor) {
        NoteFilter filter = filter(form);
        Edition edition = Edition.prokus(filter.edition());
        Collection<UUID> chosen = form.semua().isPresent() ? all(filter) : form.chosen();
        String reason = form.alasan().orElse("");
        try {
            switch (form.tindakan().orElse("")) {
                case "benar" -> decideNotes.accept(edition, chosen, reason, actor);
                case "usul" -> decideNotes.propose(edition, chosen, form.nilai().orElse(""), reason, actor);
                case "tolak" -> decideNotes.reject(edition, chosen, reason, actor);
                default -> decideNotes.withdraw(edition, chosen, reason, actor);
            }
        } catch (Refusal refusal) {
            return show(filter, form, notes(filter), incubators(filter))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        String back = form.kembali()
                .filter(to -> to.startsWith(ROW_PAGE))
                .orElseGet(() -> form.address(filter).start());
        return Screen.to(back)
                .saying(Flash.done(
                        "Keputusan atas %d catatan disimpan beserta alasannya.".formatted(chosen.size()),
                        "The decision on %d notes is kept with its reason.".formatted(chosen.size())));
    }

    private NoteFilter filter(NotesForm asked) {
        return asked.filter(shownEdition.of(asked.edisi()));
    }

    private List<UUID> all(NoteFilter filter) {
        return notes(filter).stream().filter(filter::shows).map(KnownNote::id).toList();
    }

    private List<KnownNote> notes(NoteFilter filter) {
        return currentResults
                .find(Edition.prokus(filter.edition()))
                .map(Processed::notes)
                .orElse(List.of());
    }

    private List<String> incubators(NoteFilter filter) {
        return currentResults
                .find(Edition.prokus(filter.edition()))
                .map(processed -> processed.roster().entries().stream()
                        .map(RosterEntry::incubator)
                        .sorted()
                        .toList())
                .orElse(List.of());
    }

    private Screen show(NoteFilter filter, NotesForm asked, List<KnownNote> notes, List<String> incubators) {
        Optional<Processed> processed = currentResults.find(Edition.prokus(filter.edition()));
        Map<NoteCode, Integer> counts = new EnumMap<>(NoteCode.class);
        notes.stream()
                .filter(filter::showsBesidesCode)
                .forEach(note -> counts.merge(note.note().code(), 1, Integer::sum));
        List<KnownNote> shown = notes.stream().filter(filter::shows).toList();
        var places = new NotePlaces(processed, shown);
        ListAddress address = asked.address(filter);
        Set<UUID> chosen = Set.copyOf(asked.chosen());
        ListPage<KnownNote> part = ListPage.ofAll(
                address, places.sorted(shown, address), note -> note.id().toString());
        List<NoteLine> lines = part.lines().stream()
                .map(note -> new NoteLine(note, filter.edition(), chosen.contains(note.id()), List.of()))
                .toList();
        return Screen.of(
                "olah/catatan",
                new Page(
                        filter,
                        processed.isPresent(),
                        incubators,
                        counts,
                        lines,
                        part,
                        lines.stream()
                                .map(line -> places.regency(line.known()))
                                .map(regency -> regency.isEmpty() ? "" : regions.nameOf(regency))
                                .toList(),
                        new Decision(
                                filter,
                                shown.size(),
                                "",
                                asked.nilai().orElse(""),
                                asked.alasan().orElse(""))));
    }

    /**
     * @param processed whether there is any result yet
     * @param counts how many notes of each code, whichever code is chosen
     * @param places of the lines, each the name of its kabupaten; empty where none is known
     */
    public record Page(
            NoteFilter filter,
            boolean processed,
            List<String> incubators,
            Map<NoteCode, Integer> counts,
            List<NoteLine> lines,
            ListPage<KnownNote> list,
            List<String> places,
            Decision decision) {}

    /**
     * What is asked when notes are decided.
     *
     * @param all how many the filter finds, to be decided all at once; 0 where that is not offered
     * @param back where to go afterwards; empty for the list
     */
    public record Decision(NoteFilter filter, int all, String back, String value, String reason) {}
}
