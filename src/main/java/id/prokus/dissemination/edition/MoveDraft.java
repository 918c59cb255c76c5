package id.prokus.dissemination.edition;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.PlainWords;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A draft is opened, submitted, sent back, moved to later figures, approved: by somebody who wrote nothing in it. */
@Component
public class MoveDraft {

    private final Drafts drafts;
    private final Paragraphs paragraphs;
    private final ComposeEdition composeEdition;
    private final Snapshots snapshots;
    private final Trail trail;
    private final Clock clock;

    MoveDraft(
            Drafts drafts,
            Paragraphs paragraphs,
            ComposeEdition composeEdition,
            Snapshots snapshots,
            Trail trail,
            Clock clock) {
        this.drafts = drafts;
        this.paragraphs = paragraphs;
        this.composeEdition = composeEdition;
        this.snapshots = snapshots;
        this.trail = trail;
        this.clock = clock;
    }

    /** Of the latest snapshot; the one that is open already where there is one. */
    @Transactional
    public Draft open(Edition edition, Actor actor) {
        Optional<Draft> present = drafts.open(edition.year());
        if (present.isPresent()) {
            return present.get();
        }
        Snapshot snapshot = snapshots.latest(edition).orElseThrow(MoveDraft::nothingFrozen);
        UUID id = TimeOrderedId.next();
        if (drafts.add(id, edition.year(), snapshot.id(), actor.name(), clock.instant())) {
            trail.record(actor, "dissemination.draft-opened", id.toString(), snapshot.hash());
        }
        return drafts.open(edition.year()).orElseThrow();
    }

    /** @throws Refusal where later figures were frozen, or a paragraph rests on what no longer stands */
    @Transactional
    public void submit(UUID id, Actor actor) {
        Draft draft = in(id, Draft.State.DRAF);
        sound(draft);
        save(draft, Draft.State.DITINJAU, actor.name(), "", "", actor);
    }

    @Transactional
    public void sendBack(UUID id, String why, Actor actor) {
        Draft draft = in(id, Draft.State.DITINJAU, Draft.State.DISETUJUI);
        String reason = PlainWords.needed(
                why,
                "dissemination.draft-without-reason",
                new Text("Tulis apa yang perlu diperbaiki.", "Write what needs to be mended."));
        save(draft, Draft.State.DRAF, "", reason, "", actor);
    }

    /** @throws Refusal where who approves has written in it or submitted it */
    @Transactional
    public void approve(UUID id, Standing standing) {
        Draft draft = in(id, Draft.State.DITINJAU);
        sound(draft);
        if (draft.submittedBy().equals(standing.account())
                || paragraphs.composers(id).contains(standing.account())) {
            throw new Refusal(
                    "dissemination.own-draft",
                    new Text(
                            "Yang menyusun tidak menyetujui. Mintalah Subdirektorat atau Direktur Jenderal yang tidak ikut menulis.",
                            "Who composed it does not approve it. Ask somebody who wrote nothing in it."));
        }
        var actor = new Actor(standing.account());
        save(draft, Draft.State.DISETUJUI, draft.submittedBy(), "", standing.account(), actor);
    }

    /** To the figures that were frozen last; what was written stays, and what rests on changed figures is asked about. */
    @Transactional
    public void follow(UUID id, Actor actor) {
        Draft draft = in(id, Draft.State.DRAF, Draft.State.DITINJAU, Draft.State.DISETUJUI);
        Snapshot latest = latest(draft);
        drafts.save(new Draft(
                draft.id(),
                draft.edition(),
                latest.id(),
                Draft.State.DRAF,
                "",
                draft.returnedWhy(),
                "",
                Optional.empty()));
        trail.record(actor, "dissemination.draft-moved-on", id.toString(), latest.hash());
    }

    /** Whether a later version was frozen since. */
    boolean superseded(Draft draft) {
        return !latest(draft).id().equals(draft.snapshot());
    }

    /** Scopes with something to decide. */
    List<Scope> doubtful(Draft draft) {
        return snapshots.scopes(draft.snapshot()).stream()
                .filter(scope -> !paragraphs.of(draft.id(), scope).isEmpty())
                .filter(scope -> composeEdition.lines(draft, scope).stream()
                        .anyMatch(line -> line.doubt().isPresent()))
                .toList();
    }

    /** @throws Refusal where later figures were frozen, or a paragraph rests on what no longer stands */
    void sound(Draft draft) {
        if (superseded(draft)) {
            throw new Refusal(
                    "dissemination.draft-superseded",
                    new Text(
                            "Olahan versi yang lebih baru sudah dibekukan. Pindahkan draf ke versi itu, lalu periksa yang ditandai.",
                            "Later figures were frozen. Move the draft to them, then look at what is marked."));
        }
        List<Scope> doubtful = doubtful(draft);
        if (!doubtful.isEmpty()) {
            String names = doubtful.stream()
                    .map(Scope::name)
                    .limit(3)
                    .reduce((a, b) -> a + ", " + b)
                    .orElse("");
            throw new Refusal(
                    "dissemination.draft-in-doubt",
                    new Text(
                            "Masih ada kalimat yang dasarnya berubah atau ditarik: %s. Putuskan dahulu."
                                    .formatted(names),
                            "Some sentences rest on what changed or was withdrawn: %s. Decide them first."
                                    .formatted(names)));
        }
    }

    private Snapshot latest(Draft draft) {
        return snapshots.latest(Edition.prokus(draft.edition())).orElseThrow(MoveDraft::nothingFrozen);
    }

    private void save(Draft draft, Draft.State to, String submittedBy, String why, String approvedBy, Actor actor) {
        drafts.save(new Draft(
                draft.id(),
                draft.edition(),
                draft.snapshot(),
                to,
                submittedBy,
                why,
                approvedBy,
                approvedBy.isEmpty() ? Optional.empty() : Optional.of(clock.instant())));
        trail.record(actor, "dissemination.draft-moved", draft.id().toString(), to.code() + " " + why);
    }

    private Draft in(UUID id, Draft.State... states) {
        Draft draft = drafts.hold(id).orElseThrow(MoveDraft::gone);
        for (Draft.State state : states) {
            if (draft.state() == state) {
                return draft;
            }
        }
        throw new Refusal(
                "dissemination.draft-moved-already",
                new Text(
                        "Draf ini sekarang %s, sehingga langkah itu tidak berlaku lagi. Muat ulang halamannya."
                                .formatted(draft.state().label().indonesian().toLowerCase(java.util.Locale.ROOT)),
                        "This draft is now %s, so that step no longer applies. Reload the page."
                                .formatted(draft.state().label().english().toLowerCase(java.util.Locale.ROOT))));
    }

    private static Refusal gone() {
        return new Refusal(
                "dissemination.draft-gone",
                new Text(
                        "Draf ini tidak ada. Buka kembali halaman Susun.",
                        "There is no such draft. Open the page again."));
    }

    private static Refusal nothingFrozen() {
        return new Refusal(
                "dissemination.nothing-frozen",
                new Text(
                        "Belum ada olahan beku. Bekukan angkanya dahulu, supaya ringkasan mengutip angka yang tidak berubah.",
                        "Nothing is frozen yet. Freeze the figures first, so that the ringkasan cites what no longer changes."));
    }
}
