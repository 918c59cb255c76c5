package id.prokus.dissemination.edition;

import id.prokus.access.Standings;
import id.prokus.intake.ReceivedFiles;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.report.Actor;
import id.prokus.report.ActorDocuments;
import id.prokus.report.Approval;
import id.prokus.report.Cited;
import id.prokus.report.Groundwork;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.RingkasanPptx;
import id.prokus.report.RingkasanXlsx;
import id.prokus.report.Scope;
import id.prokus.report.TypesetRingkasan;
import id.prokus.report.Version;
import id.prokus.vocabulary.Jakarta;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/**
 * Writes the documents of an approved draft: for each scope two pages and full, slides, tables and the content itself; a
 * kabupaten gets two pages; each actor gets its page.
 */
@Component
class IssueDocuments {

    static final String CONTENT = "application/json";

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCX = OFFICE + "wordprocessingml.document";
    private static final String PDF = "application/pdf";

    private final ComposeEdition composeEdition;
    private final CurrentResults currentResults;
    private final Standings standings;

    IssueDocuments(ComposeEdition composeEdition, CurrentResults currentResults, Standings standings) {
        this.composeEdition = composeEdition;
        this.currentResults = currentResults;
        this.standings = standings;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** How many documents a draft becomes. */
    int count(Snapshot snapshot, List<Scope> scopes) {
        int ofScopes = scopes.stream()
                .mapToInt(scope -> scope.kind() == Scope.Kind.REGENCY ? 3 : 7)
                .sum();
        return ofScopes + (ground(snapshot).isPresent() ? 2 * Actor.values().length : 0);
    }

    /**
     * @param number of the scope in the edition, from 1
     * @param previous what was issued before for the same scope
     */
    Ringkasan write(
            Draft draft,
            Snapshot snapshot,
            Scope scope,
            int number,
            Optional<Ringkasan> previous,
            BiConsumer<IssuedDocument, byte[]> taker) {
        Ringkasan ringkasan = composeEdition.ringkasan(draft, scope);
        Issue issue = issue(draft, snapshot, previous);
        String name = name(draft, scope, number);
        var typeset = new TypesetRingkasan(ringkasan, issue);
        boolean whole = scope.kind() != Scope.Kind.REGENCY;
        for (Version version : whole ? List.of(Version.TWO_PAGES, Version.FULL) : List.of(Version.TWO_PAGES)) {
            give(name + "-" + version.code() + ".docx", scope, DOCX, taker, out -> typeset.docx(version, out));
            give(name + "-" + version.code() + ".pdf", scope, PDF, taker, out -> typeset.pdf(version, out));
        }
        if (whole) {
            give(
                    name + ".xlsx",
                    scope,
                    OFFICE + "spreadsheetml.sheet",
                    taker,
                    out -> RingkasanXlsx.write(ringkasan, issue, out));
            give(
                    name + ".pptx",
                    scope,
                    OFFICE + "presentationml.presentation",
                    taker,
                    out -> RingkasanPptx.write(ringkasan, issue, out));
        }
        give(name + ".json", scope, CONTENT, taker, out -> RingkasanJson.write(ringkasan, out));
        if (scope.kind() == Scope.Kind.NATION) {
            ground(snapshot)
                    .ifPresent(
                            ground -> actors(new ActorDocuments(ground, scope, ringkasan, issue), draft, scope, taker));
        }
        return ringkasan;
    }

    private static void actors(
            ActorDocuments pages, Draft draft, Scope scope, BiConsumer<IssuedDocument, byte[]> taker) {
        for (Actor actor : Actor.values()) {
            String name =
                    "ringkasan-%d-pelaku-%d-%s".formatted(draft.edition(), actor.ordinal() + 1, plain(actor.code()));
            give(name + ".docx", scope, DOCX, taker, out -> pages.docx(actor, out));
            give(name + ".pdf", scope, PDF, taker, out -> pages.pdf(actor, out));
        }
    }

    /**
     * The families behind the frozen figures, which an actor's page counts by place; empty where something was corrected
     * since, because then they would be others.
     */
    private Optional<Groundwork> ground(Snapshot snapshot) {
        return currentResults
                .find(snapshot.programmeEdition())
                .filter(now -> now.fingerprint().equals(snapshot.fingerprint()))
                .map(Processed::material)
                .map(Groundwork::of);
    }

    private Issue issue(Draft draft, Snapshot snapshot, Optional<Ringkasan> previous) {
        return new Issue(
                Letterhead.standard(),
                Optional.of(approval(draft)),
                previous,
                Optional.of(new Cited(snapshot.version(), snapshot.hash(), Jakarta.day(snapshot.frozenAt()))));
    }

    private Approval approval(Draft draft) {
        var standing = standings.of(draft.approvedBy());
        return new Approval(
                standing.fullName(),
                standing.main()
                        .map(mandate -> mandate.role().label().indonesian())
                        .orElse(""),
                draft.approvedAt().orElseThrow());
    }

    private static void give(
            String name, Scope scope, String type, BiConsumer<IssuedDocument, byte[]> taker, Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] bytes = out.toByteArray();
        taker.accept(new IssuedDocument(name, scope.name(), type, bytes.length, ReceivedFiles.sha256(bytes)), bytes);
    }

    /** Names that sort in the order of the list, and say what they are. */
    private static String name(Draft draft, Scope scope, int number) {
        return "ringkasan-%d-%03d-%s".formatted(draft.edition(), number, plain(scope.name()));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
