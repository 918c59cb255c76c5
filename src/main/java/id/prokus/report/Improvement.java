package id.prokus.report;

import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposal, before it is counted among the sentences.
 *
 * @param actors for whom: two where nothing in the data tells their families apart
 * @param sentence without its measure and its deadline
 * @param basis what in the data brings it up
 * @param measure when it is done
 * @param caveat said at its end; may be empty
 */
record Improvement(List<Actor> actors, Sentence sentence, List<String> basis, String measure, String caveat) {

    /**
     * @param about what tells it from the actor's other proposals
     */
    static Sentence begin(Actor actor, String about) {
        return Sentence.of("P1", "perbaikan", actor.code(), about);
    }

    static Improvement of(
            Actor actor, Sentence sentence, String basis, String measure, List<KpmRow> rows, List<Note> notes) {
        return new Improvement(List.of(actor), sentence.behind(rows).noted(notes), List.of(basis), measure, "");
    }

    Improvement alsoFor(Actor other, String why) {
        return new Improvement(List.of(actors.getFirst(), other), sentence, basis, measure, why);
    }

    /** The whole sentence. */
    Sentence complete(LocalDate deadline) {
        return sentence.say(", dengan ukuran selesai " + measure + ", paling lambat ")
                .day(deadline, "perbaikan.batas_waktu")
                .say(caveat + ".");
    }
}
