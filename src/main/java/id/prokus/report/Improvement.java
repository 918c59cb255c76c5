package id.prokus.report;

import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposal for an actor, before it is counted among the sentences.
 *
 * @param actor the key in ringkasan.json
 * @param sentence without its deadline
 * @param basis what in the data brings it up
 * @param measure when it is done
 */
record Improvement(String actor, Sentence sentence, List<String> basis, String measure) {

    static Sentence begin() {
        return Sentence.of("P1", "perbaikan");
    }

    static Improvement of(
            String actor, Sentence sentence, String basis, String measure, List<KpmRow> rows, List<Note> notes) {
        return new Improvement(actor, sentence.behind(rows).noted(notes), List.of(basis), measure);
    }

    /** The sentence with its measure and its deadline. */
    Sentence complete(LocalDate deadline) {
        return sentence.say(", dengan ukuran selesai " + measure + ", paling lambat ")
                .day(deadline, "batas_waktu")
                .say(".");
    }
}
