package id.prokus.dissemination.edition;

import id.prokus.report.Scope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What an editor did to the ringkasan of one scope.
 *
 * @param section the bagian it stands in
 * @param sentence the kunci of the generated sentence; empty for a paragraph of their own
 * @param original what the sentence, the masukan or the action said when it was used
 * @param body the words as they are to be printed
 * @param basis data, masukan or penyusun
 * @param reference the masukan or the agreed action it rests on
 * @param doer of an agreed action the actor's code; else empty
 * @param version counts the changes, from 1
 */
public record Paragraph(
        UUID id,
        UUID draft,
        Scope scope,
        String section,
        String sentence,
        Kind kind,
        String original,
        String body,
        String reason,
        String basis,
        Optional<UUID> reference,
        String doer,
        String measure,
        Optional<LocalDate> due,
        int version,
        String changedBy,
        Instant changedAt) {

    /** What was done. */
    public enum Kind {
        /** As generated, again. */
        AS_GENERATED("asli"),
        REWORDED("ubah"),
        LEFT_OUT("buang"),
        ADDED("tambah"),
        AGREED("sepakat");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }

    /** As forms and the order of a section name it. */
    public String key() {
        return sentence.isEmpty() ? id.toString() : sentence;
    }

    /** Whether the words stand in the document. */
    public boolean printed() {
        return kind != Kind.LEFT_OUT;
    }

    Paragraph changed(Kind other, String words, String why, String by, Instant at) {
        return new Paragraph(
                id,
                draft,
                scope,
                section,
                sentence,
                other,
                original,
                words,
                why,
                basis,
                reference,
                doer,
                measure,
                due,
                version + 1,
                by,
                at);
    }

    Paragraph restingOn(String now, String by, Instant at) {
        return new Paragraph(
                id,
                draft,
                scope,
                section,
                sentence,
                kind,
                now,
                body,
                reason,
                basis,
                reference,
                doer,
                measure,
                due,
                version + 1,
                by,
                at);
    }
}
