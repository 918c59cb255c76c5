package id.prokus.programme.roster;

import java.util.List;

/**
 * One incubator that was to report, and how many families it was to report.
 *
 * @param incubator its name in the roster
 * @param province Kemendagri code, two digits
 * @param regencies Kemendagri codes, four digits each
 * @param targetNew sasaran of KPM baru
 * @param targetContinuing sasaran of KPM lanjutan
 */
public record RosterEntry(
        String incubator, String province, List<String> regencies, int targetNew, int targetContinuing) {

    public RosterEntry {
        regencies = List.copyOf(regencies);
    }
}
