package id.prokus.report;

import id.prokus.intake.Note;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.registry.Families;
import id.prokus.report.Ringkasan.Pembetulan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All that a ringkasan is made of.
 *
 * @param families every family of the run
 * @param openNotes every note that nobody has solved or settled
 * @param settledNotes how many notes have been solved or settled since the first file came
 * @param notedSince the day the first file came; empty where it is not known
 * @param roster who was to report
 * @param corrections what was decided about single values so far, the earliest first
 * @param fingerprint {@code sha256:} over the inputs
 * @param asOf the day up to which it holds: of the newest receipt among the files that count, so that the same files say
 *     the same on whatever day they are looked at
 * @param when the time it says it was made
 */
public record Material(
        Edition edition,
        Families families,
        List<Note> openNotes,
        int settledNotes,
        Optional<LocalDate> notedSince,
        Roster roster,
        Regions regions,
        List<Pembetulan> corrections,
        String fingerprint,
        LocalDate asOf,
        Instant when) {

    /** The same, said to have been made at another time. */
    Material madeAt(Instant time) {
        return new Material(
                edition,
                families,
                openNotes,
                settledNotes,
                notedSince,
                roster,
                regions,
                corrections,
                fingerprint,
                asOf,
                time);
    }
}
