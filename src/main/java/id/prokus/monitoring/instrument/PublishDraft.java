package id.prokus.monitoring.instrument;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.KindsChanged;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a version in, publishes it, throws it away. What the gate finds wrong is refused; what it finds risky is published
 * on somebody's word; what breaks with the version before in a running round, with their reason.
 */
@Component
class PublishDraft {

    private static final int LARGEST = 2_000_000;
    private static final int LONGEST_REASON = 1_000;

    private final Instruments instruments;
    private final InstrumentDrafts drafts;
    private final PublishGate gate;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PublishDraft(
            Instruments instruments,
            InstrumentDrafts drafts,
            PublishGate gate,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.instruments = instruments;
        this.drafts = drafts;
        this.gate = gate;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal {@code monitoring.form-unreadable} or {@code monitoring.form-too-large} */
    @Transactional
    UUID handIn(Actor actor, byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new Refusal(
                    "monitoring.form-too-large",
                    new Text(
                            "Berkas ini lebih dari 2 MB, terlalu besar untuk sebuah formulir. Bagi menjadi beberapa formulir.",
                            "This file is more than 2 MB, too large for a form. Divide it into several forms."));
        }
        FormHeader header = PublishGate.paper(bytes).header();
        UUID id = drafts.add(new InstrumentDraft(
                TimeOrderedId.next(),
                header.id(),
                header.version(),
                header.title(),
                clock.instant(),
                actor.name(),
                bytes));
        trail.record(actor, "monitoring.form-uploaded", id.toString(), header.id() + " " + header.version());
        return id;
    }

    /**
     * @throws Refusal {@code monitoring.form-refused}, {@code monitoring.form-unconfirmed} or
     *     {@code monitoring.form-without-reason}
     */
    @Transactional
    Instrument publish(Actor actor, UUID id, boolean confirmed, String reason) {
        InstrumentDraft draft = drafts.get(id);
        GateReport report = gate.look(draft.bytes());
        demand(report, confirmed, reason.strip());
        instruments.add(
                report.paper().header(),
                draft.bytes(),
                actor.name(),
                reason.strip()
                        .substring(0, Math.min(LONGEST_REASON, reason.strip().length())),
                report.remarks());
        drafts.remove(id);
        events.publishEvent(new KindsChanged());
        events.publishEvent(new InstrumentPublished(draft.code(), draft.version()));
        trail.record(actor, "monitoring.form-published", draft.code() + " " + draft.version(), reason.strip());
        return instruments.get(draft.code(), draft.version());
    }

    @Transactional
    void discard(Actor actor, UUID id) {
        InstrumentDraft draft = drafts.get(id);
        drafts.remove(id);
        trail.record(actor, "monitoring.form-discarded", id.toString(), draft.code() + " " + draft.version());
    }

    private static void demand(GateReport report, boolean confirmed, String reason) {
        if (report.refused()) {
            throw new Refusal(
                    "monitoring.form-refused",
                    new Text(
                            "Versi ini belum dapat diterbitkan. Perbaiki yang tercantum di bawah pada berkasnya, lalu unggah lagi.",
                            "This version cannot be published. Mend what is listed below in its file, and upload it again."));
        }
        if (report.risky() && !confirmed) {
            throw new Refusal(
                    "monitoring.form-unconfirmed",
                    new Text(
                            "Ada perubahan yang berisiko. Baca daftarnya, lalu centang bahwa perubahan itu memang dimaksud.",
                            "Some changes are risky. Read the list, then tick that they are meant."));
        }
        if (report.breaksRound() && reason.isEmpty()) {
            throw new Refusal(
                    "monitoring.form-without-reason",
                    new Text(
                            "Ada putaran yang sedang berjalan. Tulis alasan mengapa pertanyaannya diubah sekarang.",
                            "A round is running. Write why its questions are changed now."));
        }
    }
}
