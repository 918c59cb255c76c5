package id.prokus.dissemination.edition;

import id.prokus.access.Trail;
import id.prokus.dissemination.PlainWords;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One paragraph of one scope is changed. A generated sentence itself never changes: what is printed instead stands beside. */
@Component
class EditParagraph {

    private final OpenDraft openDraft;
    private final Paragraphs paragraphs;
    private final ComposeEdition composeEdition;
    private final CheckEvidence checkEvidence;
    private final Trail trail;
    private final Clock clock;

    EditParagraph(
            OpenDraft openDraft,
            Paragraphs paragraphs,
            ComposeEdition composeEdition,
            CheckEvidence checkEvidence,
            Trail trail,
            Clock clock) {
        this.openDraft = openDraft;
        this.paragraphs = paragraphs;
        this.composeEdition = composeEdition;
        this.checkEvidence = checkEvidence;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Which paragraph somebody changes, and what they saw of it.
     *
     * @param key the generated sentence's kunci, or the paragraph's id
     * @param version as they saw it; 0 where nobody had touched the sentence
     */
    record Seen(UUID draft, Scope scope, String key, int version) {}

    /**
     * @param words the new words; of no account where it is left out or restored
     * @return the newer paragraph it met, where somebody else changed it meanwhile: nothing is overwritten then
     */
    @Transactional
    public Optional<Paragraph> change(Seen seen, Paragraph.Kind kind, String words, String why, Actor by) {
        Draft draft = openDraft.hold(seen.draft());
        String reason = PlainWords.read(why);
        if (kind == Paragraph.Kind.LEFT_OUT && reason.isEmpty()) {
            throw new Refusal(
                    "dissemination.left-out-without-reason",
                    new Text(
                            "Tulis mengapa kalimat ini tidak dimuat; alasannya disimpan bersama buktinya.",
                            "Write why the sentence is left out; the reason is kept with its evidence."));
        }
        Optional<Paragraph> present = paragraphs.find(seen.draft(), seen.scope(), seen.key());
        String body = switch (kind) {
            case LEFT_OUT, AS_GENERATED -> present.map(Paragraph::body).orElse("");
            default -> Paragraph.sentence(words);
        };
        if (present.isEmpty()) {
            paragraphs.add(begun(draft, seen, kind, body, reason, by.name()));
            return recorded(seen, by);
        }
        Paragraph changed = present.get().changed(own(present.get(), kind), body, reason, by.name(), clock.instant());
        if (kind != Paragraph.Kind.AS_GENERATED) {
            changed = resting(draft, changed);
        }
        return put(seen, present.get(), changed, by);
    }

    /** Somebody has read what it rests on now, and it stays as it is. */
    @Transactional
    public Optional<Paragraph> confirm(Seen seen, Actor by) {
        Draft draft = openDraft.hold(seen.draft());
        Paragraph present =
                paragraphs.find(seen.draft(), seen.scope(), seen.key()).orElseThrow(OpenDraft::gone);
        String now = checkEvidence
                .now(present, composeEdition.generated(draft, seen.scope()))
                .orElseThrow(() -> new Refusal(
                        "dissemination.evidence-gone",
                        new Text(
                                "Dasarnya sudah tidak ada, jadi tidak dapat dinyatakan tetap. Buang, atau tulis ulang.",
                                "What it rests on is gone, so it cannot stay. Leave it out, or write it anew.")));
        return put(
                seen,
                present,
                present.restingOn(now)
                        .changed(present.kind(), present.body(), present.reason(), by.name(), clock.instant()),
                by);
    }

    /** Back to what stood before the last change. */
    @Transactional
    public Optional<Paragraph> undo(Seen seen, Actor by) {
        openDraft.hold(seen.draft());
        Paragraph present =
                paragraphs.find(seen.draft(), seen.scope(), seen.key()).orElseThrow(OpenDraft::gone);
        Optional<Paragraphs.Former> former = paragraphs.former(present.id(), seen.version());
        boolean generated = !present.sentence().isEmpty();
        Paragraph.Kind kind = former.map(Paragraphs.Former::kind)
                .orElse(generated ? Paragraph.Kind.AS_GENERATED : Paragraph.Kind.LEFT_OUT);
        return put(
                seen,
                present,
                present.changed(
                        kind,
                        former.map(Paragraphs.Former::body).orElse(present.body()),
                        former.map(Paragraphs.Former::reason).orElse(""),
                        by.name(),
                        clock.instant()),
                by);
    }

    private Optional<Paragraph> put(Seen seen, Paragraph present, Paragraph changed, Actor by) {
        boolean stale = present.version() != seen.version();
        if (stale || !paragraphs.change(changed)) {
            paragraphs.keepMet(
                    present,
                    seen.version(),
                    changed.kind(),
                    changed.body(),
                    changed.reason(),
                    by.name(),
                    clock.instant());
            return paragraphs.find(seen.draft(), seen.scope(), seen.key());
        }
        return recorded(seen, by);
    }

    private Optional<Paragraph> recorded(Seen seen, Actor by) {
        trail.record(by, "dissemination.paragraph-changed", seen.draft().toString(), seen.key());
        return Optional.empty();
    }

    private Paragraph begun(Draft draft, Seen seen, Paragraph.Kind kind, String body, String reason, String by) {
        Map<String, String> generated = composeEdition.generated(draft, seen.scope());
        String said = Optional.ofNullable(generated.get(seen.key())).orElseThrow(OpenDraft::gone);
        String section = composeEdition.lines(draft, seen.scope()).stream()
                .filter(line -> line.key().equals(seen.key()))
                .map(Line::section)
                .findFirst()
                .orElseThrow(OpenDraft::gone);
        return Paragraph.reworded(
                draft.id(),
                seen.scope(),
                section,
                seen.key(),
                kind,
                said,
                new Paragraph.Words(body, reason, by, clock.instant()));
    }

    /** Whoever changes it has read what it rests on now. */
    private Paragraph resting(Draft draft, Paragraph changed) {
        return checkEvidence
                .now(changed, composeEdition.generated(draft, changed.scope()))
                .map(changed::restingOn)
                .orElse(changed);
    }

    /** A paragraph of somebody's own stays what it is in other words. */
    private static Paragraph.Kind own(Paragraph present, Paragraph.Kind asked) {
        if (!present.sentence().isEmpty() || asked == Paragraph.Kind.LEFT_OUT) {
            return asked;
        }
        return present.doer().isEmpty() ? Paragraph.Kind.ADDED : Paragraph.Kind.AGREED;
    }
}
