package id.prokus.intake.handback;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What is already known of a family when the next round begins: its closing values are the new opening ones. */
final class NextRound {

    /** What a family is, not how it fared. */
    private static final Set<Field> LASTING = EnumSet.of(
            Field.NAME,
            Field.FAMILY_CARD,
            Field.SEX,
            Field.BIRTH_DATE,
            Field.PROVINCE,
            Field.REGENCY,
            Field.DISTRICT,
            Field.COHORT,
            Field.CLUSTER,
            Field.PRODUCT,
            Field.AID,
            Field.MENTOR);

    private static final Map<Field, Field> CLOSING_OF = new EnumMap<>(Map.of(
            Field.TURNOVER_OPENING, Field.TURNOVER_CLOSING,
            Field.PROFIT_OPENING, Field.PROFIT_CLOSING,
            Field.SAVINGS_OPENING, Field.SAVINGS_CLOSING,
            Field.BOOKKEEPING_OPENING, Field.BOOKKEEPING_CLOSING,
            Field.WORKERS_OPENING, Field.WORKERS_CLOSING,
            Field.CLASS_OPENING, Field.CLASS_CLOSING));

    /** A closed business counts with nothing earned where the cell is empty; savings and the rest are not zeroed. */
    private static final Set<Field> NOTHING_WHEN_CLOSED = EnumSet.of(Field.TURNOVER_OPENING, Field.PROFIT_OPENING);

    private NextRound() {}

    /** Whether a field is filled in beforehand. */
    static boolean knows(Field field) {
        return field == Field.NIK || LASTING.contains(field) || CLOSING_OF.containsKey(field);
    }

    /** The value to begin with; empty where it is still to be asked. */
    static String value(KpmRow row, Field field) {
        if (field == Field.NIK) {
            return row.has(field) ? row.value(field) : row.damagedNik();
        }
        Field closing = CLOSING_OF.get(field);
        if (closing == null) {
            return LASTING.contains(field) ? row.value(field) : "";
        }
        if (row.has(closing)) {
            return row.value(closing);
        }
        return row.closed() && NOTHING_WHEN_CLOSED.contains(field) ? "0" : row.value(field);
    }
}
