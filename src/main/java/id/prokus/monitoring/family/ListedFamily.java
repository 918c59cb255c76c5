package id.prokus.monitoring.family;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A family as a phone lists it: what tells it from others, and what was reported last. Never its NIK.
 *
 * @param version grows with everything that is said of it
 * @param business its business's name; empty where none is known
 * @param values what was reported last, in the order of {@link #COLUMNS}
 * @param returned what is asked of the phone's owner about it, the first due first
 */
public record ListedFamily(
        UUID id, String label, long version, String business, List<String> values, List<Asked> returned) {

    /** Answers of the last monthly report that a form shows beside its question. */
    public static final List<String> COLUMNS = List.of("omzet", "biaya", "laba", "tabungan", "pekerja");

    public ListedFamily {
        values = List.copyOf(values);
        returned = List.copyOf(returned);
    }

    /**
     * A form about it that was returned.
     *
     * @param questions which, by name
     * @param reasons why, in the same order
     */
    public record Asked(String form, List<String> questions, List<String> reasons, LocalDate dueOn) {

        public Asked {
            questions = List.copyOf(questions);
            reasons = List.copyOf(reasons);
        }
    }

    /** Never the name. */
    @Override
    public String toString() {
        return "ListedFamily[" + id + "]";
    }
}
