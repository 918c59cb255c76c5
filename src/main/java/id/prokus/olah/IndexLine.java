package id.prokus.olah;

import id.prokus.report.SetDocument;
import id.prokus.report.Version;
import id.prokus.web.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * One file of a set in its index.
 *
 * @param pages 0 where only the reader's own office knows
 * @param sha256 in hex
 */
record IndexLine(SetDocument document, int pages, String sha256) {

    private static final String HEADING = "berkas,jenis,tentang,versi,halaman,sha256";

    static void write(List<IndexLine> lines, Writer out) throws IOException {
        CsvText csv = new CsvText(out);
        out.write(HEADING + "\n");
        for (IndexLine line : lines) {
            csv.plain(line.document.name())
                    .plain(line.document.kind())
                    .text(line.document.about())
                    .plain(line.document.version().map(Version::code).orElse(""))
                    .plain(line.pages == 0 ? "" : Integer.toString(line.pages))
                    .plain(line.sha256)
                    .endLine();
        }
    }

    /** The files an index names: only such names as a set gives, so that nothing else is ever taken for its own. */
    static List<String> filesIn(String index) {
        return index.lines()
                .skip(1)
                .map(line -> line.split(",", 2)[0])
                .filter(name -> name.matches("ringkasan-\\d{4}-[a-z0-9-]+\\.(docx|pdf|xlsx|pptx|json)"))
                .toList();
    }
}
