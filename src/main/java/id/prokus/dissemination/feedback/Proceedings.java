package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.MinutesPart.AgreedAction;
import id.prokus.dissemination.Turnout;
import id.prokus.olah.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What happened in a meeting, as far as it is known now: of this the minutes and the slides are made.
 *
 * @param sayings the open ones, the oldest first
 */
record Proceedings(
        Meeting meeting,
        Snapshot snapshot,
        Turnout turnout,
        List<Saying> sayings,
        List<Passage> answers,
        List<Dispute> disputes,
        List<Attachment> attachments,
        List<AgreedAction> actions) {

    /** Of the organisations, by their invitation. */
    Map<UUID, String> names() {
        return turnout.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.invitation().id(),
                        line -> line.invitation().name()));
    }

    static String outcome(Dispute dispute) {
        return switch (dispute.state()) {
            case DIAJUKAN -> "menunggu putusan";
            case DITERIMA -> "diterima";
            case DITOLAK -> "ditolak";
            case DITARIK -> "ditarik";
        };
    }
}
