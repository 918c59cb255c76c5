package id.prokus.indicator.ladder;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the address of the ladder asks for, as typed.
 *
 * @param edisi the key of an edition: {@code prokus-2021}
 * @param bulan by which measurement: that which stood in this month, as 2021-09
 * @param tempat Kemendagri digits of a province or kabupaten; empty for all
 */
public record LadderAsked(String edisi, String bulan, String tempat) {

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2100;

    public LadderAsked {
        tempat = tempat.replace(".", "").strip();
        if (!tempat.matches("(\\d\\d){1,2}")) {
            tempat = "";
        }
    }

    /** Empty where none is named, or none that there can be. */
    Optional<YearMonth> month() {
        try {
            return Optional.of(YearMonth.parse(bulan.strip()))
                    .filter(month -> month.getYear() >= EARLIEST && month.getYear() <= LATEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
