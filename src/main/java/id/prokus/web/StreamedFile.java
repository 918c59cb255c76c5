package id.prokus.web;

import id.prokus.vocabulary.Actor;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A file that somebody takes along while it is written, so that it may be of any length; its name says who took it. */
public final class StreamedFile {

    private StreamedFile() {}

    /**
     * @param name without ending
     * @param ending without the point
     * @param type as the header has it
     */
    public static ResponseEntity<StreamingResponseBody> of(
            String name, String ending, String type, Actor actor, StreamingResponseBody body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(TakenFile.fileName(name, ending, actor), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }
}
