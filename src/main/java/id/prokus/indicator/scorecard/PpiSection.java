package id.prokus.indicator.scorecard;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The likelihood of the last card, with the sentence that it is none about this family. */
@Component
@Order(46)
class PpiSection implements FamilySection {

    private static final double PERCENT = 100;

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        return PpiKinds.codes().stream()
                .flatMap(kind -> life.last(kind, day).stream())
                .max(Comparator.comparing(Entry::on))
                .flatMap(PpiSection::fact)
                .stream()
                .toList();
    }

    private static Optional<Fact> fact(Entry entry) {
        return PpiKinds.card(entry.kind())
                .flatMap(card -> likelihood(card, entry)
                        .map(likelihood -> Fact.of(
                                new Text("PPI " + card.version(), "PPI " + card.version()),
                                new Text(
                                        "%s di bawah garis nasional: perkiraan untuk kelompok, bukan untuk keluarga ini; %s"
                                                .formatted(
                                                        Format.INDONESIAN.percent(PERCENT * likelihood),
                                                        Format.INDONESIAN.day(entry.on())),
                                        "%s below the national line: an estimate for groups, not for this family; %s"
                                                .formatted(
                                                        Format.ENGLISH.percent(PERCENT * likelihood),
                                                        Format.ENGLISH.day(entry.on()))))));
    }

    /** Empty of a card that somebody sent incomplete, past its form. */
    private static Optional<Double> likelihood(Scorecard card, Entry entry) {
        try {
            return Optional.of(card.likelihood(entry.values(), Scorecard.NATIONAL));
        } catch (Refusal incomplete) {
            return Optional.empty();
        }
    }
}
