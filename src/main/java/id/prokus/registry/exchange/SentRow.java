package id.prokus.registry.exchange;

import id.prokus.intake.value.IdentityText;
import id.prokus.registry.timeline.DecisionRules;
import java.util.Map;

/**
 * One row as somebody sent it.
 *
 * @param sheet the tab's name; empty for a csv
 * @param line its number, from 1
 * @param nik what is left of the number in its cell
 * @param typed by column's name, as typed; columns that the sheet does not have are left out
 */
record SentRow(String sheet, int line, IdentityText nik, Map<String, String> typed) {

    String typed(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    /** @param otherwise the edition, where the row names none */
    SentRow completedBy(DecisionRules rules, int otherwise) {
        String year = typed(KindColumn.EDITION);
        return new SentRow(
                sheet, line, nik, rules.completed(typed, year.matches("\\d{4}") ? Integer.parseInt(year) : otherwise));
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "SentRow[" + sheet + " " + line + "]";
    }
}
