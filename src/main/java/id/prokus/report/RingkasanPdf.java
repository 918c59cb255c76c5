package id.prokus.report;

import id.prokus.report.document.PdfWriter;
import id.prokus.report.pages.RingkasanPages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** The ringkasan as PDF: two pages first, the full version after. */
public final class RingkasanPdf {

    private RingkasanPdf() {}

    /**
     * The same ringkasan gives the same bytes.
     *
     * @throws IOException where the stream refuses
     */
    public static void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
        write(ringkasan, issue, Version.FULL, out);
    }

    /** @throws IOException where the stream refuses */
    public static void write(Ringkasan ringkasan, Issue issue, Version version, OutputStream out) throws IOException {
        PdfWriter.write(RingkasanPages.of(ringkasan, issue, version), out);
    }

    /** Without comparison with what was approved before. */
    public static void write(Ringkasan ringkasan, Letterhead letterhead, Optional<Approval> approval, OutputStream out)
            throws IOException {
        write(ringkasan, new Issue(letterhead, approval, Optional.empty()), out);
    }
}
