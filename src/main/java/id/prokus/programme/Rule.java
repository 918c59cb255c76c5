package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When something of an edition applies to a family: conditions that must all hold, written so that people can read and
 * change them: {@code lama_usaha_bulan < 12}, {@code kohort = baru & status_pkh = graduasi-mandiri | graduasi-alamiah}.
 *
 * @param conditions none where no rule is known
 */
public record Rule(List<Condition> conditions) {

    public Rule {
        conditions = List.copyOf(conditions);
    }

    /** @throws Refusal {@code programme.rule-unreadable} */
    public static Rule of(String written) {
        if (written.isBlank()) {
            return new Rule(List.of());
        }
        return new Rule(Stream.of(written.split("&", -1))
                .map(part -> Condition.read(part).orElseThrow(() -> unreadable(part.strip())))
                .toList());
    }

    public boolean known() {
        return !conditions.isEmpty();
    }

    /** The facts it asks for, by name. */
    public Set<String> measures() {
        return conditions.stream().map(Condition::measure).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether it applies; empty where no rule is known, or a fact it needs is not.
     *
     * @param facts by name, as words or plain numbers
     */
    public Optional<Boolean> holds(Map<String, String> facts) {
        List<Optional<Boolean>> each =
                conditions.stream().map(condition -> condition.holds(facts)).toList();
        if (each.contains(Optional.of(false))) {
            return Optional.of(false);
        }
        return known() && !each.contains(Optional.<Boolean>empty()) ? Optional.of(true) : Optional.empty();
    }

    private static Refusal unreadable(String part) {
        return new Refusal(
                "programme.rule-unreadable",
                new Text(
                        "Aturan \"%s\" tidak terbaca. Tulis ukuran, pembanding, dan nilai, misalnya lama_usaha_bulan < 12; gabungkan beberapa dengan &."
                                .formatted(part),
                        "The rule \"%s\" cannot be read. Write a measure, a comparison and a value, such as lama_usaha_bulan < 12; join several with &."
                                .formatted(part)));
    }

    @Override
    public String toString() {
        return conditions.stream().map(Condition::toString).collect(Collectors.joining(" & "));
    }
}
