package id.prokus.kpm;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A complaint gets an answer, which the family reads on its page. */
@Component
class AnswerComplaint {

    private final Complaints complaints;
    private final Trail trail;
    private final Clock clock;

    AnswerComplaint(Complaints complaints, Trail trail, Clock clock) {
        this.complaints = complaints;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal {@code kpm.complaint-unknown}, {@code kpm.answer-missing}, {@code kpm.words-too-long} */
    @Transactional
    void answer(UUID id, String typed, Actor actor) {
        Complaint complaint = complaints.get(id);
        String words = OwnWords.read(typed);
        if (words.isEmpty()) {
            throw new Refusal(
                    "kpm.answer-missing",
                    new Text(
                            "Jawabannya belum ditulis. Tulis apa yang sudah atau akan dilakukan, dengan kata sederhana.",
                            "There is no answer yet. Write what was or will be done, in plain words."));
        }
        complaints.answer(complaint.id(), words, clock.instant(), actor.name());
        trail.record(actor, "kpm.complaint-answered", id.toString(), complaint.called(), complaint.regency());
    }
}
