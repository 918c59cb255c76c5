package id.prokus.monitoring.browser;

import id.prokus.monitoring.submission.PostedForm;
import id.prokus.monitoring.submission.ReceiveSubmission;
import id.prokus.monitoring.submission.Sender;
import id.prokus.monitoring.submission.SentFile;
import id.prokus.monitoring.submission.Submission;
import id.prokus.monitoring.submission.Unreadable;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps what a browser sends just as what a phone sends is kept, in the name of whoever is signed in. */
@Component
class ReceiveFromBrowser {

    private final ReceiveSubmission receiveSubmission;

    ReceiveFromBrowser(ReceiveSubmission receiveSubmission) {
        this.receiveSubmission = receiveSubmission;
    }

    /** @throws Refusal {@code monitoring.submission-unreadable} */
    Submission receive(Actor actor, PostedForm posted) {
        return receive(
                actor,
                posted.xml()
                        .orElseThrow(() -> unreadable(
                                "Kiriman ini tanpa isian formulir. Buka isiannya lagi, lalu tekan Selesai.")),
                posted.files(),
                posted.more());
    }

    /** @throws Refusal {@code monitoring.submission-unreadable} */
    Submission receive(Actor actor, byte[] xml, List<SentFile> files, boolean more) {
        try {
            return receiveSubmission.receive(new Sender(actor.name(), Optional.empty()), xml, files, more);
        } catch (Unreadable no) {
            throw unreadable(no.sentence());
        }
    }

    private static Refusal unreadable(String sentence) {
        return new Refusal(
                "monitoring.submission-unreadable",
                new Text(
                        sentence,
                        "This is no filled-in form that can be read. Open it again and press Finish; if that does not help, save the outbox as a file and tell whoever manages ProKUS."));
    }
}
