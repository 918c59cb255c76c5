package id.prokus.example;

import id.prokus.programme.ChangeRounds;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.programme.KnownEdition;
import id.prokus.programme.Round;
import id.prokus.programme.Rounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Days for the rounds of 2021, of which no source gives any. */
@Component
class ExampleRounds {

    /** What says that the days are none of the programme's. */
    static final String NOTE = "Tanggalnya rekaan, bagian dunia contoh.";

    private static final Edition EDITION = Edition.prokus(2021);
    private static final Map<Round.Kind, Round.Days> DAYS = Map.of(
            Round.Kind.BASELINE, days(4, 1, 4, 30),
            Round.Kind.PERIODIC, days(8, 1, 8, 31),
            Round.Kind.ENDLINE, days(11, 1, 11, 30));

    private final Editions editions;
    private final Rounds rounds;
    private final ChangeRounds changeRounds;

    ExampleRounds(Editions editions, Rounds rounds, ChangeRounds changeRounds) {
        this.editions = editions;
        this.rounds = rounds;
        this.changeRounds = changeRounds;
    }

    /** Rounds that somebody has planned are left alone. */
    void date() {
        boolean open = editions.find(EDITION.key()).filter(KnownEdition::open).isPresent();
        List<Round> known = rounds.of(EDITION);
        if (open && known.stream().allMatch(round -> round.dates().isEmpty())) {
            known.stream()
                    .filter(round -> round.note().isEmpty())
                    .forEach(round -> changeRounds.change(LoadExample.BY, EDITION.key(), dated(round)));
        }
    }

    private static Round dated(Round round) {
        return new Round(
                round.id(),
                round.kind(),
                round.label(),
                Optional.ofNullable(DAYS.get(round.kind())),
                round.state(),
                NOTE,
                round.source());
    }

    private static Round.Days days(int month, int day, int lastMonth, int lastDay) {
        return new Round.Days(LocalDate.of(2021, month, day), LocalDate.of(2021, lastMonth, lastDay));
    }
}
