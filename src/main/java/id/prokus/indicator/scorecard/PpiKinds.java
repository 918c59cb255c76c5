package id.prokus.indicator.scorecard;

import id.prokus.access.Role;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * One kind for each version of the card, since its answers are that version's: a form asks these ten questions and no others,
 * and what is missing or not on the card is refused beside its question.
 */
@Component
class PpiKinds implements KnownKinds {

    private static final String PREFIX = "ppi-";
    private static final Set<Role> WRITERS =
            Set.of(Role.PENDAMPING, Role.TKSK, Role.MENTOR, Role.INKUBATOR, Role.OPERATOR);

    @Override
    public List<EntryKind> kinds() {
        return Scorecards.all().stream().map(PpiKinds::kind).toList();
    }

    private static EntryKind kind(Scorecard card) {
        return EntryKind.of(
                code(card),
                Section.KELUARGA,
                new Text("Kartu skor PPI " + card.version(), "PPI scorecard of " + card.version()),
                new Text(
                        "Kartu skor PPI %s dijawab".formatted(card.version()),
                        "PPI scorecard of %s answered".formatted(card.version())),
                WRITERS,
                card.questions().stream().map(question -> field(card, question)).toArray(EntryField[]::new));
    }

    private static EntryField field(Scorecard card, Question question) {
        return EntryField.choice(
                card.field(question.number()),
                question.number() + ". " + question.words().indonesian(),
                question.number() + ". " + question.words().english(),
                question.answers().stream()
                        .map(answer -> new Choice(answer.code(), answer.words()))
                        .toList());
    }

    static String code(Scorecard card) {
        return PREFIX + card.version();
    }

    static Optional<Scorecard> card(String kind) {
        return kind.startsWith(PREFIX) ? Scorecards.find(kind.substring(PREFIX.length())) : Optional.empty();
    }

    static List<String> codes() {
        return Scorecards.all().stream().map(PpiKinds::code).toList();
    }
}
