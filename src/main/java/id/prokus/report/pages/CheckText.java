package id.prokus.report.pages;

import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import java.time.temporal.ChronoUnit;

/** What a phone reads from the code on a printed ringkasan, to hold it against the version in the system. */
final class CheckText {

    private CheckText() {}

    static String of(Ringkasan ringkasan, Issue issue) {
        Letterhead letterhead = issue.letterhead();
        String frozen = issue.cited().map(cited -> "; " + cited.printed()).orElse("");
        return letterhead.checkAddress().isEmpty()
                ? "Ringkasan " + ringkasan.program() + " " + ringkasan.edisi() + "; " + ringkasan.wilayah() + "; "
                        + ringkasan.sidik() + "; " + ringkasan.disusun().truncatedTo(ChronoUnit.SECONDS) + frozen
                : letterhead.checkAddress() + "?versi=" + ringkasan.sidik();
    }
}
