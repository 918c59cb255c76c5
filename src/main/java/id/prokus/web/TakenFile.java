package id.prokus.web;

import id.prokus.vocabulary.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A file that somebody takes along: its name says who, and its header what its bytes add up to (RFC 9530).
 *
 * @param name without ending: {@code organisasi}
 * @param ending without the point
 * @param type as the header has it: {@code image/png}
 */
public record TakenFile(String name, String ending, String type, byte[] bytes) {

    public ResponseEntity<byte[]> takenBy(Actor actor) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(bytes)) + ":")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName(name, ending, actor), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes);
    }

    static String fileName(String name, String ending, Actor actor) {
        return name + "-" + actor.name().replaceAll("[^A-Za-z0-9._-]", "_") + "." + ending;
    }
}
