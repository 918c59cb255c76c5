package id.prokus.dissemination.edition;

import id.prokus.access.Trail;
import id.prokus.dissemination.PlainWords;
import id.prokus.dissemination.feedback.Passage;
import id.prokus.dissemination.feedback.Passages;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.State;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One paragraph of one scope is changed. A generated sentence itself never changes: what is printed instead stands beside. */
@Component
class EditParagraph {

    /** As long as a sentence of a ringkasan may be. */
    private static final int MOST = 600;

    private final Drafts drafts;
    private final Paragraphs paragraphs;
    private final ComposeEdition composeEdition;
    private final CheckEvidence checkEvidence;
    private final Passages passages;
    private final FollowUps followUps;
    private final Trail trail;
    private final Clock clock;

    EditParagraph(
            Drafts drafts,
            Paragraphs paragraphs,
            ComposeEdition composeEdition,
            CheckEvidence checkEvidence,
            Passages passages,
            FollowUps followUps,
            Trail trail,
            Clock clock) {
        this.drafts = drafts;
        this.paragraphs = paragraphs;
        this.composeEdition = composeEdition;
        this.checkEvidence = checkEvidence;
        this.passages = passages;
        this.followUps = followUps;
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
        Draft draft = open(seen.draft());
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
            default -> sentence(words);
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
        Draft draft = open(seen.draft());
        Paragraph present =
                paragraphs.find(seen.draft(), seen.scope(), seen.key()).orElseThrow(EditParagraph::gone);
        String now = checkEvidence
                .now(present, composeEdition.generated(draft, seen.scope()))
                .orElseThrow(() -> new Refusal(
                        "dissemination.evidence-gone",
                        new Text(
                                "Dasarnya sudah tidak ada, jadi tidak dapat dinyatakan tetap. Buang, atau tulis ulang.",
                                "What it rests on is gone, so it cannot stay. Leave it out, or write it anew.")));
        return put(seen, present, present.restingOn(now, by.name(), clock.instant()), by);
    }

    /** Back to what stood before the last change. */
    @Transactional
    public Optional<Paragraph> undo(Seen seen, Actor by) {
        open(seen.draft());
        Paragraph present =
                paragraphs.find(seen.draft(), seen.scope(), seen.key()).orElseThrow(EditParagraph::gone);
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

    /** @param feedback the masukan it rests on; empty where the editor says it */
    @Transactional
    public void add(UUID draftId, Scope scope, String section, String words, Optional<UUID> feedback, Actor by) {
        Draft draft = open(draftId);
        Optional<Passage> said = feedback.map(id -> passages.find(id)
                .filter(CheckEvidence::stands)
                .orElseThrow(() -> new Refusal(
                        "dissemination.feedback-gone",
                        new Text(
                                "Masukan itu sudah ditarik. Pilih yang lain, atau tulis sebagai penyusun.",
                                "That feedback was withdrawn. Choose another, or write it as the editor."))));
        paragraphs.add(new Paragraph(
                TimeOrderedId.next(),
                draft.id(),
                scope,
                ComposeEdition.section(section).code(),
                "",
                Paragraph.Kind.ADDED,
                said.map(Passage::body).orElse(""),
                sentence(words),
                "",
                said.isPresent() ? "masukan" : "penyusun",
                feedback,
                "",
                "",
                Optional.empty(),
                1,
                by.name(),
                clock.instant()));
        trail.record(by, "dissemination.paragraph-added", draftId.toString(), scope.name());
    }

    /** An agreed action becomes a perbaikan of this ringkasan. */
    @Transactional
    public void adopt(UUID draftId, Scope scope, UUID action, Actor by) {
        Draft draft = open(draftId);
        FollowUp one = followUps.get(action);
        boolean agreed = one.state() == State.AGREED || one.state() == State.RUNNING;
        if (!agreed
                || id.prokus.report.Actor.find(one.doer().code()).isEmpty()
                || !ComposeEdition.concerns(one, scope)) {
            throw new Refusal(
                    "dissemination.action-not-agreed",
                    new Text(
                            "Hanya tindak lanjut yang disepakati, dari salah satu dari tujuh pelaku dan dari lingkup ini, yang menjadi perbaikan.",
                            "Only agreed actions, of one of the seven actors and of this scope, become improvements."));
        }
        if (paragraphs.of(draftId, scope).stream()
                .anyMatch(each -> each.reference().equals(Optional.of(action)) && each.printed())) {
            return;
        }
        paragraphs.add(new Paragraph(
                TimeOrderedId.next(),
                draft.id(),
                scope,
                "perbaikan",
                "",
                Paragraph.Kind.AGREED,
                one.what(),
                sentence(one.what()),
                "",
                "masukan",
                Optional.of(action),
                one.doer().code(),
                one.measure().shown(),
                Optional.of(one.due()),
                1,
                by.name(),
                clock.instant()));
        trail.record(by, "dissemination.action-adopted", action.toString(), scope.name());
    }

    /** One place up or down within its section. */
    @Transactional
    public void move(UUID draftId, Scope scope, String key, boolean up, Actor by) {
        Draft draft = open(draftId);
        List<Line> lines = composeEdition.lines(draft, scope);
        String section = lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::section)
                .findFirst()
                .orElseThrow(EditParagraph::gone);
        List<String> keys = new ArrayList<>(lines.stream()
                .filter(line -> line.section().equals(section))
                .map(Line::key)
                .toList());
        int from = keys.indexOf(key);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < keys.size()) {
            Collections.swap(keys, from, to);
            paragraphs.order(draftId, scope, section, keys, by.name(), clock.instant());
        }
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
        String said = Optional.ofNullable(generated.get(seen.key())).orElseThrow(EditParagraph::gone);
        String section = composeEdition.lines(draft, seen.scope()).stream()
                .filter(line -> line.key().equals(seen.key()))
                .map(Line::section)
                .findFirst()
                .orElseThrow(EditParagraph::gone);
        return new Paragraph(
                TimeOrderedId.next(),
                draft.id(),
                seen.scope(),
                section,
                seen.key(),
                kind,
                said,
                body,
                reason,
                kind == Paragraph.Kind.REWORDED ? "penyusun" : "data",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                1,
                by,
                clock.instant());
    }

    /** Whoever changes it has read what it rests on now. */
    private Paragraph resting(Draft draft, Paragraph changed) {
        return checkEvidence
                .now(changed, composeEdition.generated(draft, changed.scope()))
                .map(now -> new Paragraph(
                        changed.id(),
                        changed.draft(),
                        changed.scope(),
                        changed.section(),
                        changed.sentence(),
                        changed.kind(),
                        now,
                        changed.body(),
                        changed.reason(),
                        changed.basis(),
                        changed.reference(),
                        changed.doer(),
                        changed.measure(),
                        changed.due(),
                        changed.version(),
                        changed.changedBy(),
                        changed.changedAt()))
                .orElse(changed);
    }

    /** A paragraph of somebody's own stays what it is in other words. */
    private static Paragraph.Kind own(Paragraph present, Paragraph.Kind asked) {
        if (!present.sentence().isEmpty() || asked == Paragraph.Kind.LEFT_OUT) {
            return asked;
        }
        return present.doer().isEmpty() ? Paragraph.Kind.ADDED : Paragraph.Kind.AGREED;
    }

    private Draft open(UUID id) {
        Draft draft = drafts.hold(id).orElseThrow(EditParagraph::gone);
        if (!draft.open()) {
            throw new Refusal(
                    "dissemination.draft-closed",
                    new Text(
                            "Ringkasan ini sedang ditinjau atau sudah disetujui. Kembalikan ke draf lebih dahulu.",
                            "This ringkasan is under review or approved. Send it back to draft first."));
        }
        return draft;
    }

    private static String sentence(String typed) {
        String words = PlainWords.needed(
                typed, "dissemination.sentence-empty", new Text("Kalimatnya masih kosong.", "The sentence is empty."));
        if (words.length() > MOST) {
            throw new Refusal(
                    "dissemination.sentence-too-long",
                    new Text(
                            "Kalimat lebih dari 600 huruf. Pecah menjadi dua kalimat.",
                            "The sentence has more than 600 letters. Make two of it."));
        }
        return words;
    }

    private static Refusal gone() {
        return new Refusal(
                "dissemination.paragraph-gone",
                new Text(
                        "Kalimat atau draf ini tidak ada lagi. Muat ulang halaman penyusunan.",
                        "This sentence or draft is no longer there. Reload the composing page."));
    }
}
