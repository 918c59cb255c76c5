package id.prokus.home;

import id.prokus.access.Standing;
import id.prokus.dissemination.edition.EditionTurns;
import id.prokus.dissemination.feedback.AwaitedDecisions;
import id.prokus.dissemination.followup.RemindOwners;
import id.prokus.dissemination.response.AwaitedAnswers;
import id.prokus.olah.snapshot.AwaitedSignature;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a results meeting leaves for each reader: figures to sign, disputes to decide, answers to give, actions to do,
 * a ringkasan to approve.
 */
@Component
class MeetingTurns {

    private final AwaitedAnswers awaitedAnswers;
    private final RemindOwners remindOwners;
    private final EditionTurns editionTurns;
    private final AwaitedSignature awaitedSignature;
    private final AwaitedDecisions awaitedDecisions;

    MeetingTurns(
            AwaitedAnswers awaitedAnswers,
            RemindOwners remindOwners,
            EditionTurns editionTurns,
            AwaitedSignature awaitedSignature,
            AwaitedDecisions awaitedDecisions) {
        this.awaitedAnswers = awaitedAnswers;
        this.remindOwners = remindOwners;
        this.editionTurns = editionTurns;
        this.awaitedSignature = awaitedSignature;
        this.awaitedDecisions = awaitedDecisions;
    }

    List<Waiting> of(Standing standing, Edition edition) {
        AwaitedAnswers.Awaited answers = awaitedAnswers.of(standing, edition);
        RemindOwners.Due due = remindOwners.due(standing);
        List<Waiting> waiting = new ArrayList<>();
        awaitedSignature
                .of(standing, edition)
                .ifPresent(snapshot -> waiting.add(new Waiting(
                        new Text("Olahan beku untuk ditandatangani", "Frozen results to sign"),
                        1,
                        "/olahan/" + snapshot.id(),
                        false)));
        awaitedDecisions
                .of(standing)
                .forEach(disputes -> waiting.add(new Waiting(
                        new Text("Sanggahan menunggu putusan Anda", "Disputes that wait for your decision"),
                        disputes.count(),
                        disputes.address(),
                        true)));
        waiting.addAll(List.of(
                new Waiting(
                        new Text(
                                "Tanggapan organisasi Anda atas angkanya", "Your organisation's answer to its figures"),
                        answers.toGive(),
                        "/tanggapan",
                        answers.late()),
                new Waiting(
                        new Text("Tanggapan menunggu pengesahan Anda", "Answers that wait for your approval"),
                        answers.toApprove(),
                        "/tanggapan",
                        true),
                new Waiting(
                        new Text("Tindak lanjut Anda yang terlambat", "Your actions that are late"),
                        due.late(),
                        "/tindak-lanjut?terlambat=ya",
                        true),
                new Waiting(
                        new Text(
                                "Tindak lanjut Anda yang jatuh tempo dalam 14 hari",
                                "Your actions that are due within 14 days"),
                        due.soon(),
                        "/tindak-lanjut?keadaan=terbuka",
                        false),
                new Waiting(
                        new Text("Ringkasan untuk ditinjau dan disetujui", "Ringkasan to review and approve"),
                        editionTurns.toApprove(standing, edition),
                        "/susun",
                        true)));
        return waiting;
    }
}
