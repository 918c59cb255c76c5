package id.prokus.report;

import id.prokus.report.pages.RingkasanSheets;
import id.prokus.web.Spreadsheet;
import java.io.IOException;
import java.io.OutputStream;

/** The ringkasan as a workbook: its sentences with their numbers, and every figure in rows that can be filtered. */
public final class RingkasanXlsx {

    private RingkasanXlsx() {}

    /**
     * The same ringkasan gives the same bytes.
     *
     * @throws IOException where the stream refuses
     */
    public static void write(Ringkasan ringkasan, OutputStream out) throws IOException {
        write(ringkasan, Issue.draft(Letterhead.standard()), out);
    }

    /** @throws IOException where the stream refuses */
    public static void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
        try (Spreadsheet workbook = new Spreadsheet(ringkasan.disusun(), out)) {
            new RingkasanSheets(ringkasan, issue.cited()).write(workbook);
        }
    }
}
