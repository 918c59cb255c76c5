package id.prokus.continuation;

import id.prokus.report.document.DocxWriter;
import id.prokus.report.document.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;

/** As what the brief can be taken along. */
enum BriefFile {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private final String type;

    BriefFile(String type) {
        this.type = type;
    }

    String ending() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    String type() {
        return type;
    }

    static Optional<BriefFile> find(String ending) {
        return Arrays.stream(values())
                .filter(one -> one.ending().equals(ending))
                .findFirst();
    }

    /** The same brief gives the same bytes. */
    byte[] of(Brief brief) {
        var out = new ByteArrayOutputStream();
        try {
            switch (this) {
                case DOCX -> DocxWriter.write(new BriefDocument(brief).document(), out);
                case PDF -> PdfWriter.write(new BriefDocument(brief).document(), out);
                case PPTX -> BriefSlides.of(brief).write(out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
