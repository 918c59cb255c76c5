package id.prokus.monitoring.phone;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** How the server speaks to phones: what stands on every answer, and the sentence a phone shows. */
final class OpenRosa {

    static final String ROOT = "/openrosa";

    static final String XML = "text/xml; charset=utf-8";

    /** So that a part gets through a weak network; the phone splits what is more. */
    static final int PART = 10_000_000;

    /** A single photograph or recording may be more than a part, and is still taken. */
    static final long MOST = 50_000_000;

    private OpenRosa() {}

    /** Whether a phone sends what was filled in; it asks for something to show otherwise. */
    static boolean sends(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    static void mark(HttpServletResponse response) {
        response.setHeader("X-OpenRosa-Version", "1.0");
        response.setHeader("X-OpenRosa-Accept-Content-Length", String.valueOf(PART));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, "id");
        response.setDateHeader(HttpHeaders.DATE, System.currentTimeMillis());
    }

    static void say(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType(XML);
        response.getOutputStream().write(message(status < 300 ? "submit_success" : "error", sentence));
    }

    static byte[] message(String nature, String sentence) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <OpenRosaResponse xmlns="http://openrosa.org/http/response">
                  <message nature="%s">%s</message>
                </OpenRosaResponse>
                """.formatted(nature, escaped(sentence)).getBytes(StandardCharsets.UTF_8);
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
