package id.prokus.dissemination.edition;

import id.prokus.access.Standings;
import id.prokus.intake.ReceivedFiles;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.report.Approval;
import id.prokus.report.Cited;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanDocx;
import id.prokus.report.RingkasanJson;
import id.prokus.report.RingkasanPdf;
import id.prokus.report.Scope;
import id.prokus.report.Version;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;

/** Writes the documents of one scope of an approved draft: two pages and full, DOCX and PDF, and the content they hold. */
@Component
class IssueDocuments {

    /** For each scope. */
    static final int A_SCOPE = 5;

    static final String CONTENT = "application/json";

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final ComposeEdition composeEdition;
    private final Standings standings;

    IssueDocuments(ComposeEdition composeEdition, Standings standings) {
        this.composeEdition = composeEdition;
        this.standings = standings;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
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
        Issue issue = new Issue(
                Letterhead.standard(),
                Optional.of(approval(draft)),
                previous,
                Optional.of(new Cited(
                        snapshot.version(),
                        snapshot.hash(),
                        snapshot.frozenAt().atZone(JAKARTA).toLocalDate())));
        String name = name(draft, scope, number);
        for (Version version : List.of(Version.TWO_PAGES, Version.FULL)) {
            give(name + "-" + version.code() + ".docx", scope, DOCX, taker, out ->
                    RingkasanDocx.write(ringkasan, issue, version, out));
            give(name + "-" + version.code() + ".pdf", scope, "application/pdf", taker, out ->
                    RingkasanPdf.write(ringkasan, issue, version, out));
        }
        give(name + ".json", scope, CONTENT, taker, out -> RingkasanJson.write(ringkasan, out));
        return ringkasan;
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
        taker.accept(
                new IssuedDocument(name, scope.name(), type, bytes.length, ReceivedFiles.sha256(bytes)), bytes);
    }

    /** Names that sort in the order of the list, and say what they are. */
    private static String name(Draft draft, Scope scope, int number) {
        String plain = scope.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return "ringkasan-%d-%03d-%s".formatted(draft.edition(), number, plain);
    }
}
