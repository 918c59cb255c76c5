package id.prokus.outreach;

import id.prokus.web.CsvText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Lines of open data: nobody took them, so no line says who did. */
final class DataLines {

    private final StringWriter out = new StringWriter();
    private final CsvText csv = new CsvText(out);

    DataLines(String... head) {
        line(List.of(head));
    }

    void line(List<String> cells) {
        try {
            for (String cell : cells) {
                csv.text(cell);
            }
            csv.endLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
