package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.report.Kalimat.Baris;
import java.util.Arrays;
import java.util.List;

/**
 * Rows that follow each other in a sheet, as the evidence of a sentence names them.
 *
 * @param words as printed, "6–120"
 * @param address of the first of them
 */
record RowRange(String words, String address) {

    /** The ranges of one sheet. */
    record InSheet(String file, String sheet, List<RowRange> ranges) {}

    static List<InSheet> of(Edition edition, List<Baris> evidence) {
        return evidence.stream()
                .map(rows -> new InSheet(
                        rows.berkas(),
                        rows.lembar(),
                        Arrays.stream(rows.baris().split(",", -1))
                                .map(range -> of(edition, rows, range))
                                .toList()))
                .toList();
    }

    private static RowRange of(Edition edition, Baris rows, String range) {
        int dash = range.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
        return new RowRange(
                range.replace('-', '–'), OlahAddress.row(edition.year(), rows.berkas(), rows.lembar(), first));
    }
}
