package id.prokus.registry;

import id.prokus.intake.Note;
import java.util.List;

/**
 * All families of a run.
 *
 * @param all in the order of their first rows
 * @param likenesses every pair of rows that was told to be, or asked whether it is, the same person
 * @param notes the DUPLIKAT_* notes that follow
 */
public record Families(List<Family> all, List<Likeness> likenesses, List<Note> notes) {

    public Families {
        all = List.copyOf(all);
        likenesses = List.copyOf(likenesses);
        notes = List.copyOf(notes);
    }
}
