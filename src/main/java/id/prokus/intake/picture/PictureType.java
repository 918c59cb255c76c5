package id.prokus.intake.picture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What a file is, by its first bytes and never by its name. */
enum PictureType {
    JPEG("jpeg", "\u00ff\u00d8\u00ff"),
    PNG("png", "\u0089PNG\r\n\u001a\n"),
    PDF("pdf", "%PDF-");

    private final String format;
    private final byte[] begins;

    PictureType(String format, String begins) {
        this.format = format;
        this.begins = begins.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** As Java's readers of pictures call it. */
    String format() {
        return format;
    }

    static Optional<PictureType> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(type -> bytes.length > type.begins.length
                        && Arrays.equals(bytes, 0, type.begins.length, type.begins, 0, type.begins.length))
                .findFirst();
    }
}
