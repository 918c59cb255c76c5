package id.prokus.olah;

import id.prokus.access.Trail;
import id.prokus.intake.Choices;
import id.prokus.intake.Field;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's word on what a file left open. The next run follows it, and remembers it for the incubator's next files. */
@Component
public class AnswerQuestions {

    private final Choices choices;
    private final ReceivedFiles receivedFiles;
    private final Rosters rosters;
    private final Trail trail;

    AnswerQuestions(Choices choices, ReceivedFiles receivedFiles, Rosters rosters, Trail trail) {
        this.choices = choices;
        this.receivedFiles = receivedFiles;
        this.rosters = rosters;
        this.trail = trail;
    }

    /**
     * What a heading means in an incubator's files.
     *
     * @param heading as sent
     * @param field empty for a column nobody asked for
     */
    @Transactional
    public void column(Edition edition, String incubator, String heading, Optional<Field> field, Actor actor) {
        choices.column(edition, incubator, heading, field, actor.name());
        trail.record(
                actor,
                "intake.column-explained",
                incubator,
                heading + ": " + field.map(Field::code).orElse("-"));
    }

    /** Takes a person's word on a heading back. */
    @Transactional
    public void forgetColumn(Edition edition, String incubator, String heading, Actor actor) {
        choices.forget(edition, incubator, heading, actor.name());
        trail.record(actor, "intake.column-forgotten", incubator, heading);
    }

    /**
     * Who sent a file.
     *
     * @throws Refusal where the incubator is not on the edition's roster
     */
    @Transactional
    public void sender(Edition edition, UUID file, String incubator, Actor actor) {
        if (rosters.find(edition).flatMap(roster -> roster.find(incubator)).isEmpty()) {
            throw new Refusal(
                    "olah.not-on-roster",
                    new Text(
                            "Inkubator ini tidak ada dalam daftar edisi. Pilih dari daftar.",
                            "This incubator is not on the edition's roster. Choose from the list."));
        }
        ReceivedFile received = receivedFiles.get(file);
        choices.sender(edition, received.sha256(), incubator, actor.name());
        trail.record(actor, "intake.sender-named", file.toString(), incubator);
    }
}
