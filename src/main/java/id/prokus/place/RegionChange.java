package id.prokus.place;

import java.time.LocalDate;
import java.util.List;

/**
 * A region that got another code, another province or another name between the list of 34 and the list of 38 provinces.
 *
 * <p>Sources. Which regency went where, and when: UU 14, 15, 16 and 29/2022, PP 14/2020. Kemendagri codes: Kepmendagri
 * 300.2.2-2138/2025. BPS codes: the numbers BPS gives these regions in its tables since 2024, found alike in three lists
 * of other offices. The old and the new numbers were paired by the regency's name.
 *
 * @param code Kemendagri digits of today
 * @param bpsCode BPS digits of today
 * @param name as printed today
 * @param oldCode Kemendagri digits before; empty for a province that is new
 * @param oldBpsCode BPS digits before; empty for a province that is new
 * @param since from which day, by the law
 * @param law as it is cited ("UU 14/2022")
 */
public record RegionChange(
        String code, String bpsCode, String name, String oldCode, String oldBpsCode, LocalDate since, String law) {

    static List<RegionChange> all() {
        return PlaceFile.read("perubahan.csv").stream()
                .map(f -> new RegionChange(
                        f[2], f[0], PrintedName.of(f[1], f[3]), f[5], f[4], LocalDate.parse(f[6]), f[7]))
                .toList();
    }

    public boolean newProvince() {
        return oldCode.isEmpty();
    }

    /** Whether only the name is another. */
    public boolean renamed() {
        return code.equals(oldCode);
    }

    boolean moved() {
        return !newProvince() && !renamed();
    }
}
