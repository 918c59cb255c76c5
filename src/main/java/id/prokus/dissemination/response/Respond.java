package id.prokus.dissemination.response;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.dissemination.PlainWords;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An organisation says what it thinks of the figures: one person enters it, another approves it. */
@Component
public class Respond {

    private final ResponseRounds rounds;
    private final Responses responses;
    private final Trail trail;
    private final Clock clock;

    Respond(ResponseRounds rounds, Responses responses, Trail trail, Clock clock) {
        this.rounds = rounds;
        this.responses = responses;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal where it is not one's own organisation, a reason is missing, or nobody was asked */
    @Transactional
    public Response enter(UUID snapshot, Asked.Kind kind, String key, String answer, String words, Standing standing) {
        Round round = rounds.find(snapshot).orElseThrow(Respond::notAsked);
        Asked asked = asked(snapshot, kind, key);
        boolean own = asked.is(standing);
        if (!own && !standing.may(Right.CONVENE)) {
            throw notYours();
        }
        Answer said = Answer.of(answer)
                .orElseThrow(() -> new Refusal(
                        "dissemination.answer-missing",
                        new Text(
                                "Pilih setuju, setuju dengan catatan, atau keberatan.",
                                "Choose agreed, agreed with a remark, or objected.")));
        var response = new Response(
                TimeOrderedId.next(),
                snapshot,
                kind,
                key,
                said,
                reason(said, PlainWords.read(words)),
                own ? Response.Channel.ONLINE : Response.Channel.PAPER,
                LocalDate.now(clock).isAfter(round.deadline()),
                standing.account(),
                clock.instant(),
                "",
                Optional.empty());
        responses.add(response, asked);
        trail.record(
                new Actor(standing.account()),
                "dissemination.response-entered",
                response.id().toString(),
                said.code());
        return response;
    }

    /**
     * @throws Refusal where who approves entered it, or speaks for another organisation; what a note taker entered from
     *     paper may be approved by another one who has seen the paper
     */
    @Transactional
    public void approve(UUID id, Standing standing) {
        Response response = responses.find(id).orElseThrow(Respond::gone);
        Asked asked = asked(response.snapshot(), response.kind(), response.key());
        boolean seenOnPaper = response.channel() == Response.Channel.PAPER && standing.may(Right.CONVENE);
        if (!asked.is(standing) && !seenOnPaper) {
            throw notYours();
        }
        if (response.enteredBy().equals(standing.account())) {
            throw new Refusal(
                    "dissemination.own-answer",
                    new Text(
                            "Yang mengisi tanggapan tidak mengesahkannya. Minta rekan atau pimpinan di organisasi ini masuk dengan akunnya sendiri.",
                            "Who enters an answer does not approve it. Ask a colleague of this organisation to sign in."));
        }
        if (!responses.approve(id, standing.account())) {
            throw gone();
        }
        trail.record(new Actor(standing.account()), "dissemination.response-approved", id.toString());
    }

    private Asked asked(UUID snapshot, Asked.Kind kind, String key) {
        return rounds.asked(snapshot).stream()
                .filter(asked -> asked.kind() == kind && asked.key().equals(key))
                .findFirst()
                .orElseThrow(Respond::notAsked);
    }

    private static String reason(Answer answer, String words) {
        if (words.isEmpty() && answer != Answer.AGREED) {
            throw new Refusal(
                    "dissemination.answer-without-words",
                    new Text(
                            "Tulis catatan atau alasan keberatannya; tanpa itu tidak ada yang dapat ditindaklanjuti.",
                            "Write the remark or the reason; without it nobody can act on it."));
        }
        return words;
    }

    private static Refusal notAsked() {
        return new Refusal(
                "dissemination.not-asked",
                new Text(
                        "Organisasi ini tidak dimintai tanggapan atas olahan beku tersebut.",
                        "This organisation was not asked about that snapshot."));
    }

    private static Refusal notYours() {
        return new Refusal(
                "dissemination.answer-for-others",
                new Text(
                        "Tanggapan diisi dan disahkan oleh organisasinya sendiri, atau dari formulir kertas oleh notulis.",
                        "Answers are entered and approved by the organisation itself, or from paper by a note taker."));
    }

    private static Refusal gone() {
        return new Refusal(
                "dissemination.answer-gone",
                new Text(
                        "Tanggapan ini sudah disahkan, atau bukan milik organisasi Anda. Muat ulang halamannya.",
                        "This answer is approved already, or is not your organisation's. Reload the page."));
    }
}
