package id.prokus.dissemination.edition;

import id.prokus.access.Trail;
import id.prokus.dissemination.PlainWords;
import id.prokus.olah.KeepIssued;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Issues an approved draft: makes every document once and keeps it. It is issued when all of them are there, or not at all. */
@Component
public class PublishEdition {

    private static final Logger LOG = LoggerFactory.getLogger(PublishEdition.class);
    private static final int WRITERS = 2;

    private final Drafts drafts;
    private final Publications publications;
    private final IssueDocuments issueDocuments;
    private final MoveDraft moveDraft;
    private final Snapshots snapshots;
    private final Rosters rosters;
    private final KeepIssued keepIssued;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Set<UUID> underway = ConcurrentHashMap.newKeySet();

    PublishEdition(
            Drafts drafts,
            Publications publications,
            IssueDocuments issueDocuments,
            MoveDraft moveDraft,
            Snapshots snapshots,
            Rosters rosters,
            KeepIssued keepIssued,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.issueDocuments = issueDocuments;
        this.moveDraft = moveDraft;
        this.snapshots = snapshots;
        this.rosters = rosters;
        this.keepIssued = keepIssued;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Begins; the publication's page tells how far it has come.
     *
     * @throws Refusal where the draft is not approved, rests on what no longer stands, or is being issued already
     */
    public Publication start(UUID draftId, Actor actor) {
        return begin(
                draftId,
                actor,
                (publication, work) ->
                        Thread.ofVirtual().name("terbitan-" + publication.id()).start(work));
    }

    /** As {@link #start}, and returns when every document is there. */
    public Publication publish(UUID draftId, Actor actor) {
        Publication begun = begin(draftId, actor, (_, work) -> work.run());
        return publications.find(begun.id()).orElseThrow();
    }

    private Publication begin(UUID draftId, Actor actor, BiConsumer<Publication, Runnable> worker) {
        Draft draft = drafts.find(draftId)
                .filter(one -> one.state() == Draft.State.DISETUJUI)
                .orElseThrow(() -> new Refusal(
                        "dissemination.draft-not-approved",
                        new Text(
                                "Yang diterbitkan adalah draf yang sudah disetujui. Ajukan dan mintalah persetujuan dahulu.",
                                "Only an approved draft is issued. Submit it and have it approved first.")));
        moveDraft.sound(draft);
        if (!underway.add(draftId)) {
            throw new Refusal(
                    "dissemination.publishing-already",
                    new Text(
                            "Terbitan ini sedang dibuat. Tunggu sampai selesai di halaman Terbitan.",
                            "It is being issued already. Wait on the Issues page until it is done."));
        }
        publications.abandon(draftId);
        Snapshot snapshot = snapshots.get(draft.snapshot());
        List<Scope> scopes = snapshots.scopes(draft.snapshot());
        var publication = new Publication(
                TimeOrderedId.next(),
                draftId,
                draft.edition(),
                snapshot.id(),
                snapshot.version(),
                snapshot.hash(),
                Publication.State.DISUSUN,
                0,
                issueDocuments.count(snapshot, scopes),
                "",
                draft.approvedBy(),
                actor.name(),
                clock.instant(),
                "",
                "");
        publications.add(publication, draft.approvedAt().orElseThrow().atOffset(ZoneOffset.UTC));
        trail.record(actor, "dissemination.publishing-begun", publication.id().toString());
        worker.accept(publication, () -> make(draft, snapshot, scopes, publication, actor));
        return publication;
    }

    private void make(Draft draft, Snapshot snapshot, List<Scope> scopes, Publication publication, Actor actor) {
        try {
            Ringkasan whole = documents(draft, snapshot, scopes, publication);
            transaction.executeWithoutResult(status -> issue(draft, publication, whole, actor));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            publications.move(publication.id(), Publication.State.GAGAL, "Program dihentikan sebelum selesai.");
        } catch (ExecutionException | RuntimeException e) {
            LOG.error("Publication {}", publication.id(), e);
            publications.move(
                    publication.id(),
                    Publication.State.GAGAL,
                    "Sebuah dokumen tidak dapat dibuat; tidak ada yang terbit. Coba lagi, lalu hubungi operator.");
        } finally {
            underway.remove(draft.id());
        }
    }

    /** Returns the ringkasan of the nation. */
    private Ringkasan documents(Draft draft, Snapshot snapshot, List<Scope> scopes, Publication publication)
            throws InterruptedException, ExecutionException {
        Optional<Publication> former = publications.latest(draft.edition());
        Roster roster = rosters.find(Edition.prokus(draft.edition())).orElseThrow();
        List<Future<Ringkasan>> made = new ArrayList<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int i = 0; i < scopes.size(); i++) {
                Scope scope = scopes.get(i);
                int number = i + 1;
                made.add(writers.submit(() -> issueDocuments.write(
                        draft,
                        snapshot,
                        scope,
                        number,
                        former.flatMap(before -> content(before, scope)),
                        (document, bytes) -> publications.add(
                                publication.id(), number, scope, place(scope, roster), document, bytes))));
            }
        }
        for (Future<Ringkasan> each : made) {
            each.get();
        }
        return made.getFirst().get();
    }

    private void issue(Draft draft, Publication publication, Ringkasan whole, Actor actor) {
        Draft held = drafts.hold(draft.id()).orElseThrow();
        if (!held.equals(draft)) {
            throw new IllegalStateException("the draft was moved while its documents were made");
        }
        drafts.save(new Draft(
                draft.id(),
                draft.edition(),
                draft.snapshot(),
                Draft.State.TERBIT,
                draft.submittedBy(),
                draft.returnedWhy(),
                draft.approvedBy(),
                draft.approvedAt()));
        publications.move(publication.id(), Publication.State.TERBIT, "");
        keepIssued.keep(whole, draft.approvedBy(), draft.approvedAt().orElseThrow(), actor);
        trail.record(actor, "dissemination.edition-published", publication.id().toString(), publication.hash());
    }

    /** It stays readable, marked with the reason. */
    @Transactional
    public void withdraw(UUID id, String why, Actor actor) {
        String reason = PlainWords.needed(
                why,
                "dissemination.withdrawn-without-reason",
                new Text("Tulis mengapa terbitan ini ditarik.", "Write why it is withdrawn."));
        if (!publications.withdraw(id, actor.name(), reason)) {
            throw new Refusal(
                    "dissemination.publication-not-issued",
                    new Text(
                            "Terbitan ini belum terbit, atau sudah ditarik. Muat ulang halamannya.",
                            "This was not issued, or is withdrawn already. Reload the page."));
        }
        trail.record(actor, "dissemination.publication-withdrawn", id.toString(), reason);
    }

    /** What was issued for a scope; empty where there is none, or not for the reader. */
    Optional<Ringkasan> content(Publication publication, Scope scope) {
        return publications.documents(publication.id()).stream()
                .filter(document -> document.mediaType().equals(IssueDocuments.CONTENT)
                        && document.scope().equals(scope.name()))
                .findFirst()
                .flatMap(document -> publications.content(publication.id(), document.name()))
                .map(bytes -> RingkasanJson.read(new String(bytes, StandardCharsets.UTF_8)));
    }

    /** Whose people read it: an incubator's province reads what was issued for it. */
    private static String place(Scope scope, Roster roster) {
        return switch (scope.kind()) {
            case NATION -> "";
            case INCUBATOR ->
                roster.find(scope.key()).map(RosterEntry::province).orElse("");
            default -> scope.key();
        };
    }
}
