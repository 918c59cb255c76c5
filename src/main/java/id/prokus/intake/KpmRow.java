package id.prokus.intake;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One row about one KPM, as sent and normalised; nothing in it is guessed or corrected. */
public final class KpmRow {

    private final RowAddress at;
    private final String incubator;
    private final String[] values;
    private final String damagedNik;

    /**
     * @param at where the row stands
     * @param incubator the incubator's name in the roster
     * @param values one value per {@link Field}, in their order, normalised; empty where none was given
     * @param damagedNik the digits that were left of a NIK that lost its end or is otherwise impossible; else empty
     */
    public KpmRow(RowAddress at, String incubator, String[] values, String damagedNik) {
        this.at = at;
        this.incubator = incubator;
        this.values = values.clone();
        this.damagedNik = damagedNik;
    }

    public RowAddress at() {
        return at;
    }

    public String incubator() {
        return incubator;
    }

    /** The normalised value; empty where none was given. */
    public String value(Field field) {
        return values[field.ordinal()];
    }

    public boolean has(Field field) {
        return !value(field).isEmpty();
    }

    /** A whole number: rupiah, months, people or sessions. */
    public OptionalLong number(Field field) {
        return has(field) ? OptionalLong.of(Long.parseLong(value(field))) : OptionalLong.empty();
    }

    public Optional<Boolean> yes(Field field) {
        return has(field) ? Optional.of(value(field).equals("ya")) : Optional.empty();
    }

    public boolean closed() {
        return value(Field.BUSINESS_STATUS).equals("tutup");
    }

    /** The digits that were left of a NIK that could not be accepted; empty where the NIK is whole or absent. */
    public String damagedNik() {
        return damagedNik;
    }

    /** The same row with other values in some fields. */
    KpmRow with(Map<Field, String> others) {
        String[] now = values.clone();
        others.forEach((field, value) -> now[field.ordinal()] = value);
        return new KpmRow(at, incubator, now, damagedNik);
    }

    /** Names the place only: a KPM's data never reaches a log. */
    @Override
    public String toString() {
        return "KpmRow[" + at + "]";
    }
}
