package id.prokus.example.field;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.database.RowScope;
import id.prokus.monitoring.quality.AskAgain;
import id.prokus.monitoring.review.ReviewForAccount;
import id.prokus.monitoring.submission.Submission;
import id.prokus.programme.Edition;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** What offices say to what came from the field. */
@Component
class LookAtField {

    private static final String OFFICE = "dinsoskab";
    private static final String DIRECTORATE = "subdit";
    private static final int DAYS_TO_CORRECT = 14;
    private static final int PERCENT_ASKED_AGAIN = 20;
    private static final long SEED = 2021;

    private final Standings standings;
    private final ReviewForAccount review;
    private final AskAgain askAgain;
    private final Clock clock;

    LookAtField(Standings standings, ReviewForAccount review, AskAgain askAgain, Clock clock) {
        this.standings = standings;
        this.review = review;
        this.askAgain = askAgain;
        this.clock = clock;
    }

    /** One to be corrected still, and one that will be. */
    void giveBack(Submission waiting, Submission tenfold) {
        LocalDate until = Jakarta.today(clock).plusDays(DAYS_TO_CORRECT);
        as(OFFICE, standing -> {
            review.giveBack(
                    waiting.id(),
                    Map.of("/data/biaya", "Apakah sewa tempat sudah termasuk? (contoh)"),
                    until,
                    standing);
            review.giveBack(
                    tenfold.id(),
                    Map.of("/data/omzet", "Sepuluh kali bulan sebelumnya; cocokkan dengan buku kas. (contoh)"),
                    until,
                    standing);
        });
    }

    void approveVisits(String place) {
        as(
                OFFICE,
                standing ->
                        review.approve(place.substring(0, 4), Edition.prokus(2021), "kunjungan", "2021-11", standing));
    }

    /** Of what came today: the days of a draw are those on which forms were received. */
    void drawAgain() {
        LocalDate today = Jakarta.today(clock);
        as(
                DIRECTORATE,
                standing -> askAgain.draw(
                        "kunjungan", today, today, PERCENT_ASKED_AGAIN, SEED, new Actor(standing.account())));
    }

    private void as(String account, Consumer<Standing> step) {
        Standing standing = standings.of(account);
        try (var _ = RowScope.enter(standing.scope())) {
            step.accept(standing);
        }
    }
}
