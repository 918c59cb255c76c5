package id.prokus.indicator.ladder;

import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The ladder and the movements of one edition, as of a month, in a place, within the scope of whoever asks. */
@Component
class TellLadder {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final String PROKUS = "ProKUS";

    private final Editions editions;
    private final Terms terms;
    private final IncomeSteps steps;
    private final ClassMoves moves;
    private final Clock clock;

    TellLadder(Editions editions, Terms terms, IncomeSteps steps, ClassMoves moves, Clock clock) {
        this.editions = editions;
        this.terms = terms;
        this.steps = steps;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param decides the rule by which the edition counts; empty where it says none
     */
    public record Told(
            Edition edition,
            List<Edition> editions,
            YearMonth month,
            String place,
            Optional<LadderRule> decides,
            LadderTally tally,
            List<MovementTable> movements) {}

    /** Families have places in editions of ProKUS only; of another programme the ladder is empty. */
    Told tell(LadderAsked asked) {
        YearMonth now = YearMonth.from(clock.instant().atZone(JAKARTA));
        List<Edition> known = editions.all().stream().map(KnownEdition::edition).toList();
        Edition edition = known.stream()
                .filter(one -> one.key().equals(asked.edisi()))
                .findFirst()
                .or(() -> known.stream()
                        .filter(one -> one.name().equals(PROKUS) && one.year() <= now.getYear())
                        .findFirst())
                .orElseGet(() -> Edition.prokus(now.getYear()));
        YearMonth month = asked.month().orElse(now);
        boolean ours = edition.name().equals(PROKUS);
        return new Told(
                edition,
                known,
                month,
                asked.tempat(),
                deciding(edition),
                ours
                        ? new LadderTally(
                                steps.enrolled(edition.year(), asked.tempat()),
                                steps.groups(edition.year(), month, asked.tempat()))
                        : new LadderTally(0, List.of()),
                movements(edition, ours ? moves.all(edition.year(), asked.tempat()) : List.of()));
    }

    /** The first of the edition's list that is one of ours. */
    Optional<LadderRule> deciding(Edition edition) {
        return terms.of(edition, TermList.LADDER).stream()
                .flatMap(term -> LadderRule.find(term.code()).stream())
                .findFirst();
    }

    private List<MovementTable> movements(Edition edition, List<ClassMoves.Move> all) {
        Map<String, Text> classes = new LinkedHashMap<>();
        terms.of(edition, TermList.STAGE_CLASS).forEach(term -> classes.put(term.code(), term.label()));
        return Stream.of(
                        MovementTable.of(MovementTable.Origin.CONFIRMED, classes, all),
                        MovementTable.of(MovementTable.Origin.REPORTED, MovementTable.REPORTED, all))
                .filter(MovementTable::known)
                .toList();
    }
}
