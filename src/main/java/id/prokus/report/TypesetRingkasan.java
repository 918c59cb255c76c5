package id.prokus.report;

import id.prokus.report.document.DocxWriter;
import id.prokus.report.document.PdfWriter;
import id.prokus.report.pages.RingkasanPages;
import java.io.IOException;
import java.io.OutputStream;

/**
 * A ringkasan on its pages, as DOCX and PDF: two pages first, and behind them the full version where it is asked for. The
 * two pages are filled once for all that show them. The same ringkasan gives the same bytes.
 */
public final class TypesetRingkasan {

    private final RingkasanPages pages;

    public TypesetRingkasan(Ringkasan ringkasan, Issue issue) {
        this.pages = new RingkasanPages(ringkasan, issue);
    }

    /** @throws IOException where the stream refuses */
    public void docx(Version version, OutputStream out) throws IOException {
        DocxWriter.write(pages.of(version), out);
    }

    /** @throws IOException where the stream refuses */
    public void pdf(Version version, OutputStream out) throws IOException {
        PdfWriter.write(pages.of(version), out);
    }
}
