package id.prokus.report;

import id.prokus.report.document.Document;
import id.prokus.report.document.DocxWriter;
import id.prokus.report.document.PdfWriter;
import id.prokus.report.pages.ActorPage;
import java.io.IOException;
import java.io.OutputStream;

/** One page for one actor, from a ringkasan that was composed and the families it was made of. */
public final class ActorDocuments {

    private final Findings findings;
    private final Ringkasan ringkasan;
    private final Issue issue;

    /**
     * @param ground what the frozen figures were made of
     * @param ringkasan of that scope, with people's words
     */
    public ActorDocuments(Groundwork ground, Scope scope, Ringkasan ringkasan, Issue issue) {
        this.findings = new Findings(ground, scope);
        this.ringkasan = ringkasan;
        this.issue = issue;
    }

    /** @throws IOException where the stream refuses */
    public void docx(Actor actor, OutputStream out) throws IOException {
        DocxWriter.write(page(actor), out);
    }

    /** @throws IOException where the stream refuses */
    public void pdf(Actor actor, OutputStream out) throws IOException {
        PdfWriter.write(page(actor), out);
    }

    private Document page(Actor actor) {
        return ActorPage.of(ActorEvidence.of(findings, ringkasan, actor), issue);
    }
}
