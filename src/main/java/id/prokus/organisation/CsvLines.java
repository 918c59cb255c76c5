package id.prokus.organisation;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** A CSV in UTF-8 that no spreadsheet runs: text that begins like a formula gets an apostrophe in front. */
final class CsvLines {

    private final StringBuilder lines = new StringBuilder();

    CsvLines line(String... cells) {
        for (int i = 0; i < cells.length; i++) {
            lines.append(i == 0 ? "" : ",").append(cell(cells[i]));
        }
        lines.append('\n');
        return this;
    }

    ResponseEntity<byte[]> download(String name) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(String words) {
        var harmless = !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
        return harmless.matches("(?s).*[,\"\n\r].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
