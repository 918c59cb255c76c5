package id.prokus.dissemination.edition;

import id.prokus.dissemination.PlainWords;
import id.prokus.dissemination.feedback.Passage;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.report.RingkasanPart;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
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

    /** As long as a sentence of a ringkasan may be. */
    private static final int MOST = 600;

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

    /** A generated sentence that somebody changes for the first time. */
    static Paragraph reworded(
            UUID draft, Scope scope, String section, String sentence, Kind kind, String said, Words words) {
        return new Paragraph(
                TimeOrderedId.next(),
                draft,
                scope,
                section,
                sentence,
                kind,
                said,
                words.body(),
                words.reason(),
                kind == Kind.REWORDED ? "penyusun" : "data",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                1,
                words.by(),
                words.at());
    }

    /** A paragraph from a masukan, or of the editor's own. */
    static Paragraph added(UUID draft, Scope scope, RingkasanPart part, Optional<Passage> said, Words words) {
        return new Paragraph(
                TimeOrderedId.next(),
                draft,
                scope,
                part.code(),
                "",
                Kind.ADDED,
                said.map(Passage::body).orElse(""),
                sentence(words.body()),
                "",
                said.isPresent() ? "masukan" : "penyusun",
                said.map(Passage::id),
                "",
                "",
                Optional.empty(),
                1,
                words.by(),
                words.at());
    }

    /** An improvement that was agreed. */
    static Paragraph agreed(UUID draft, Scope scope, FollowUp action, String by, Instant at) {
        return new Paragraph(
                TimeOrderedId.next(),
                draft,
                scope,
                RingkasanPart.IMPROVEMENTS.code(),
                "",
                Kind.AGREED,
                action.what(),
                sentence(action.what()),
                "",
                "masukan",
                Optional.of(action.id()),
                action.doer().code(),
                action.measure().shown(),
                Optional.of(action.due()),
                1,
                by,
                at);
    }

    /** What somebody typed, why, who and when. */
    record Words(String body, String reason, String by, Instant at) {}

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

    Paragraph restingOn(String now) {
        return new Paragraph(
                id, draft, scope, section, sentence, kind, now, body, reason, basis, reference, doer, measure, due,
                version, changedBy, changedAt);
    }

    /** @throws Refusal {@code dissemination.sentence-empty}, {@code sentence-too-long} and those of {@link PlainWords} */
    static String sentence(String typed) {
        String words = PlainWords.needed(
                typed, "dissemination.sentence-empty", new Text("Kalimatnya masih kosong.", "The sentence is empty."));
        if (words.length() > MOST) {
            throw new Refusal(
                    "dissemination.sentence-too-long",
                    new Text(
                            "Kalimat lebih dari 600 huruf. Pecah menjadi dua kalimat.",
                            "The sentence has more than 600 letters. Make two of it."));
        }
        return words;
    }
}
