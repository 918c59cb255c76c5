package id.prokus.example;

import id.prokus.dissemination.Meeting;
import id.prokus.olah.snapshot.Snapshot;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented meeting with all that came of it, at once. */
@Component
class ExampleMeeting {

    private final HoldMeeting holdMeeting;
    private final SayInMeeting sayInMeeting;
    private final AgreeActions agreeActions;
    private final AskForAnswers askForAnswers;
    private final TransactionTemplate transaction;

    ExampleMeeting(
            HoldMeeting holdMeeting,
            SayInMeeting sayInMeeting,
            AgreeActions agreeActions,
            AskForAnswers askForAnswers,
            TransactionTemplate transaction) {
        this.holdMeeting = holdMeeting;
        this.sayInMeeting = sayInMeeting;
        this.agreeActions = agreeActions;
        this.askForAnswers = askForAnswers;
        this.transaction = transaction;
    }

    void hold(Snapshot snapshot, ExampleProgress progress) {
        progress.begin(ExampleStep.MEETING, 4);
        Meeting held = Objects.requireNonNull(transaction.execute(status -> {
            Meeting meeting = holdMeeting.hold(snapshot);
            progress.done("undangan dan daftar hadir");
            var said = sayInMeeting.say(meeting);
            progress.done("masukan");
            agreeActions.agree(meeting, said);
            progress.done("tindak lanjut");
            askForAnswers.ask(meeting);
            progress.done("tanggapan");
            return meeting;
        }));
        sayInMeeting.begin(held);
    }
}
