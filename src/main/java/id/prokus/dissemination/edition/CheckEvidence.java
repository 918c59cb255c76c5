package id.prokus.dissemination.edition;

import id.prokus.dissemination.feedback.Passage;
import id.prokus.dissemination.feedback.Passages;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.State;
import id.prokus.vocabulary.Text;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether what a paragraph rests on still stands: the figures, the words of an organisation, an agreement. */
@Component
class CheckEvidence {

    private static final Text SENTENCE_GONE = new Text(
            "Kalimat yang disunting tidak ada lagi pada olahan ini: datanya berubah. Pulihkan atau buang.",
            "The sentence that was edited is no longer said: its data changed. Restore it or leave it out.");
    private static final Text SENTENCE_CHANGED = new Text(
            "Angka di balik kalimat ini berubah sejak disunting. Baca kalimat asalnya sekarang, lalu ubah, pulihkan, atau nyatakan tetap.",
            "The figures behind this sentence changed since it was edited. Read it as it is now, then change, restore or confirm.");
    private static final Text FEEDBACK_GONE = new Text(
            "Masukan yang menjadi dasarnya ditarik atau disembunyikan. Buang, atau tulis ulang dengan dasar penyusun.",
            "The feedback it rests on was withdrawn or hidden. Leave it out, or write it anew as the editor's.");
    private static final Text FEEDBACK_CHANGED = new Text(
            "Masukan yang menjadi dasarnya diubah pengirimnya. Sesuaikan, atau nyatakan tetap.",
            "The feedback it rests on was changed by its sender. Adjust it, or confirm that it stays.");
    private static final Text ACTION_CANCELLED =
            new Text("Tindak lanjut ini dibatalkan. Buang dari ringkasan.", "This action was cancelled. Leave it out.");

    private final Passages passages;
    private final FollowUps followUps;

    CheckEvidence(Passages passages, FollowUps followUps) {
        this.passages = passages;
        this.followUps = followUps;
    }

    /** @param generated what the data say now, by kunci; of two with one kunci the first */
    Optional<Text> doubt(Paragraph one, Map<String, String> generated) {
        if (one.kind() == Paragraph.Kind.AS_GENERATED) {
            return Optional.empty();
        }
        if (!one.sentence().isEmpty()) {
            return sentence(one, Optional.ofNullable(generated.get(one.sentence())));
        }
        return one.kind() == Paragraph.Kind.LEFT_OUT ? Optional.empty() : reference(one);
    }

    private static Optional<Text> sentence(Paragraph one, Optional<String> now) {
        if (now.isEmpty()) {
            // What is left out and no longer said is left out all the same.
            return one.kind() == Paragraph.Kind.LEFT_OUT ? Optional.empty() : Optional.of(SENTENCE_GONE);
        }
        return now.equals(Optional.of(one.original())) ? Optional.empty() : Optional.of(SENTENCE_CHANGED);
    }

    private Optional<Text> reference(Paragraph one) {
        if (one.reference().isEmpty()) {
            return Optional.empty();
        }
        if (!one.doer().isEmpty()) {
            Optional<FollowUp> action = one.reference().flatMap(followUps::find);
            return action.map(FollowUp::state).orElse(State.CANCELLED) == State.CANCELLED
                    ? Optional.of(ACTION_CANCELLED)
                    : Optional.empty();
        }
        Optional<Passage> said = one.reference().flatMap(passages::find).filter(CheckEvidence::stands);
        if (said.isEmpty()) {
            return Optional.of(FEEDBACK_GONE);
        }
        return said.map(Passage::body).equals(Optional.of(one.original()))
                ? Optional.empty()
                : Optional.of(FEEDBACK_CHANGED);
    }

    /** What was parked was put aside for the meeting, not taken back by who said it. */
    static boolean stands(Passage passage) {
        return passage.state() == Passage.State.TERKIRIM || passage.state() == Passage.State.DIPARKIR;
    }

    /** What it rests on says now, where it still stands. */
    Optional<String> now(Paragraph one, Map<String, String> generated) {
        if (!one.sentence().isEmpty()) {
            return Optional.ofNullable(generated.get(one.sentence()));
        }
        return one.doer().isEmpty()
                ? one.reference()
                        .flatMap(passages::find)
                        .filter(CheckEvidence::stands)
                        .map(Passage::body)
                : one.reference().flatMap(followUps::find).map(FollowUp::what);
    }
}
