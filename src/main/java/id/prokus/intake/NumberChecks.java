package id.prokus.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What the numbers of one row, held against each other, give reason to look at. */
public final class NumberChecks {

    private static final int LEAP = 5;

    private final KpmRow row;
    private final NoteMaker maker;
    private final List<Note> notes = new ArrayList<>(0);

    private NumberChecks(KpmRow row, NoteMaker maker) {
        this.row = row;
        this.maker = maker;
    }

    /** Makes a note about a field of the row: who knows the row's cells fills in column and text. */
    public interface NoteMaker {
        Note note(NoteCode code, Field field, String detail);
    }

    public static List<Note> of(KpmRow row, NoteMaker maker) {
        NumberChecks checks = new NumberChecks(row, maker);
        checks.profitStaysBelow(Field.PROFIT_OPENING, Field.TURNOVER_OPENING, "awal");
        checks.profitStaysBelow(Field.PROFIT_CLOSING, Field.TURNOVER_CLOSING, "akhir");
        checks.turnoverDoesNotLeap();
        return checks.notes;
    }

    private void profitStaysBelow(Field profit, Field turnover, String when) {
        if (above(row.number(profit), row.number(turnover), 1)) {
            notes.add(maker.note(
                    NoteCode.LABA_MELEBIHI_OMZET,
                    profit,
                    "Laba %s lebih besar daripada omzet %s. Periksa kedua nilai bersama KPM.".formatted(when, when)));
        }
    }

    private void turnoverDoesNotLeap() {
        var opening = row.number(Field.TURNOVER_OPENING);
        if (opening.orElse(0) > 0 && above(row.number(Field.TURNOVER_CLOSING), opening, LEAP)) {
            notes.add(
                    maker.note(
                            NoteCode.LONJAKAN,
                            Field.TURNOVER_CLOSING,
                            "Omzet akhir lebih dari lima kali omzet awal. Bila benar, jelaskan sebabnya; bila salah, perbaiki."));
        }
    }

    private static boolean above(OptionalLong value, OptionalLong limit, int times) {
        return value.isPresent() && limit.isPresent() && value.getAsLong() > times * limit.getAsLong();
    }
}
