package id.prokus.dissemination.feedback;

import id.prokus.access.Trail;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.PlainWords;
import id.prokus.intake.ReceivedFiles;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A narrative report is attached to its organisation, or what it tells is entered beside it. */
@Component
class AttachReport {

    static final long MEGABYTES = 25;

    private final Attachments attachments;
    private final Trail trail;
    private final Clock clock;

    AttachReport(Attachments attachments, Trail trail, Clock clock) {
        this.attachments = attachments;
        this.trail = trail;
        this.clock = clock;
    }

    /** What it tells, entered beside it. */
    record Told(String challenges, String plans) {}

    /**
     * @throws id.prokus.vocabulary.Refusal {@code dissemination.attachment-missing}, {@code attachment-too-large},
     *     {@code no-document}, {@code attachment-with-macros}, {@code attachment-twice}
     */
    @Transactional
    void attach(Invitation invitation, String name, byte[] bytes, Told told, Actor actor) {
        if (bytes.length == 0) {
            throw Refused.attachmentMissing();
        }
        inSize(bytes.length);
        var attachment = new Attachment(
                TimeOrderedId.next(),
                invitation.meeting(),
                invitation.id(),
                plain(name),
                DocumentFormat.of(bytes),
                ReceivedFiles.sha256(bytes),
                bytes.length,
                PlainWords.masked(told.challenges()),
                PlainWords.masked(told.plans()),
                actor.name(),
                clock.instant());
        if (!attachments.add(attachment, bytes, invitation)) {
            throw Refused.attachmentTwice();
        }
        trail.record(
                actor,
                "dissemination.report-attached",
                attachment.id().toString(),
                attachment.format().code());
    }

    @Transactional
    void tell(UUID id, Told told, Actor actor) {
        attachments.tell(id, PlainWords.masked(told.challenges()), PlainWords.masked(told.plans()));
        trail.record(actor, "dissemination.report-told", id.toString());
    }

    /** Before the bytes are read. */
    static void inSize(long bytes) {
        if (bytes > MEGABYTES << 20) {
            throw Refused.attachmentTooLarge(MEGABYTES);
        }
    }

    /** Without folders and what a header could not carry. */
    private static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String words = PlainWords.masked(last.replaceAll("\\p{Cntrl}", " "));
        String shortened = words.length() > 200 ? words.substring(words.length() - 200) : words;
        return shortened.isBlank() ? "laporan" : shortened;
    }
}
