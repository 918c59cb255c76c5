package id.prokus.programme;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One comparison of a {@link Rule}.
 *
 * @param measure the name of a fact: {@code lama_usaha_bulan}, {@code status_pkh}
 * @param sign {@code <}, {@code <=}, {@code =}, {@code >=} or {@code >}
 * @param values words or numbers, one of which must fit; with {@code <} and the like exactly one, a number or another fact
 */
record Condition(String measure, String sign, List<String> values) {

    private static final String WORD = "[a-z0-9][a-z0-9_.-]*";
    private static final Pattern WRITTEN =
            Pattern.compile("([a-z][a-z0-9_]*)\\s*(<=|>=|<|>|=)\\s*(" + WORD + "(?:\\s*\\|\\s*" + WORD + ")*)");

    /** Empty where it cannot be read as one. */
    static Optional<Condition> read(String written) {
        Matcher match = WRITTEN.matcher(written.strip());
        if (!match.matches()) {
            return Optional.empty();
        }
        List<String> values =
                Stream.of(match.group(3).split("\\|", -1)).map(String::strip).toList();
        return match.group(2).equals("=") || values.size() == 1
                ? Optional.of(new Condition(match.group(1), match.group(2), values))
                : Optional.empty();
    }

    /** Empty where a fact it needs is not known, or is no number where one is compared. */
    Optional<Boolean> holds(Map<String, String> facts) {
        Optional<String> fact = Optional.ofNullable(facts.get(measure));
        if (sign.equals("=")) {
            return fact.map(values::contains);
        }
        String limit = facts.getOrDefault(values.getFirst(), values.getFirst());
        return fact.flatMap(Condition::number)
                .flatMap(left -> number(limit).map(left::compareTo))
                .map(order -> switch (sign) {
                    case "<" -> order < 0;
                    case "<=" -> order <= 0;
                    case ">=" -> order >= 0;
                    default -> order > 0;
                });
    }

    private static Optional<BigDecimal> number(String text) {
        return text.matches("-?\\d+(\\.\\d+)?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return measure + " " + sign + " " + String.join(" | ", values);
    }
}
