package id.prokus.report;

import id.prokus.intake.Note;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.Roster;
import id.prokus.registry.Families;
import java.time.Instant;
import java.util.List;

/**
 * All that a ringkasan is made of.
 *
 * @param families every family of the run
 * @param openNotes every note that nobody has solved or settled
 * @param roster who was to report
 * @param settledNotes how many notes have been solved or settled since the first file came
 * @param fingerprint {@code sha256:} over the inputs
 * @param when the time it says it was made
 */
public record Material(
        Edition edition,
        Families families,
        List<Note> openNotes,
        int settledNotes,
        Roster roster,
        Regions regions,
        String fingerprint,
        Instant when) {}
