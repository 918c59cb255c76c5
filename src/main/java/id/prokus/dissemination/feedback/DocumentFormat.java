package id.prokus.dissemination.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What a file is by what it holds; its name says nothing. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "word/document.xml"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "ppt/presentation.xml"),
    PDF("application/pdf", "");

    /** More is no document but a trap. */
    private static final int MOST_PARTS = 20_000;

    private static final long MOST_UNPACKED = 1L << 30;

    private final String type;
    private final String mainPart;

    DocumentFormat(String type, String mainPart) {
        this.type = type;
        this.mainPart = mainPart;
    }

    public String type() {
        return type;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws id.prokus.vocabulary.Refusal {@code dissemination.no-document}, {@code attachment-with-macros} */
    static DocumentFormat of(byte[] bytes) {
        if (isPdf(bytes)) {
            return PDF;
        }
        Set<String> parts = parts(bytes);
        if (parts.contains("[Content_Types].xml")) {
            for (DocumentFormat format : Set.of(DOCX, PPTX)) {
                if (parts.contains(format.mainPart)) {
                    if (parts.stream().anyMatch(part -> part.endsWith("vbaProject.bin"))) {
                        throw Refused.macros();
                    }
                    return format;
                }
            }
        }
        throw Refused.noDocument();
    }

    private static boolean isPdf(byte[] bytes) {
        String head = text(bytes, 0, 1024);
        String tail = text(bytes, Math.max(0, bytes.length - 2048), 2048);
        return head.contains("%PDF-") && tail.contains("%%EOF");
    }

    private static String text(byte[] bytes, int from, int length) {
        return new String(bytes, from, Math.min(length, bytes.length - from), StandardCharsets.ISO_8859_1);
    }

    /** The names of a zip's parts; none where it is no zip that can be read to its end. */
    private static Set<String> parts(byte[] bytes) {
        Set<String> parts = new HashSet<>();
        long unpacked = 0;
        byte[] block = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.add(part.getName());
                for (int read = zip.read(block); read > 0; read = zip.read(block)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return Set.of();
                    }
                }
                if (parts.size() > MOST_PARTS) {
                    return Set.of();
                }
            }
            return parts;
        } catch (IOException | IllegalArgumentException broken) {
            return Set.of();
        }
    }
}
