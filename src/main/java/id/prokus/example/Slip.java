package id.prokus.example;

/** What goes wrong in any report, here and there: no planted fault, only what people in the field put right every day. */
enum Slip {
    NONE,
    /** The family is on the SK and not in the report. */
    LEFT_OUT,
    /** The row stands twice in the report. */
    TWICE,
    /** Turnover and profit at the end are left empty. */
    NO_CLOSING,
    /** The last digit of the NIK is missing. */
    SHORT_NIK,
    /** The birth date is another than the NIK's. */
    OTHER_BIRTH_DATE,
    /** The profit at the end is more than the turnover. */
    PROFIT_ABOVE_TURNOVER;

    /** Most often none. */
    static Slip byChance(Chance chance) {
        int draw = chance.below(1000);
        if (draw < 30) {
            return NO_CLOSING;
        }
        if (draw < 36) {
            return SHORT_NIK;
        }
        if (draw < 50) {
            return OTHER_BIRTH_DATE;
        }
        if (draw < 54) {
            return PROFIT_ABOVE_TURNOVER;
        }
        if (draw < 62) {
            return LEFT_OUT;
        }
        return draw < 66 ? TWICE : NONE;
    }
}
