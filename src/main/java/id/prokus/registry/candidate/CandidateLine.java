package id.prokus.registry.candidate;

import id.prokus.registry.decree.LinePlace;
import id.prokus.vocabulary.Nik;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A family as a list of candidates names it, normalised.
 *
 * @param card family card number; empty where none is given
 * @param sex L, P or empty
 * @param regency Kemendagri digits
 * @param district Kemendagri digits; may be empty
 * @param incubator as the roster names it; may be empty
 * @param pkhStatus AKTIF, GRADUASI, BUKAN or empty
 * @param others its numbers in other systems: KKS, BDT, DTSEN, PKH, PENGURUS
 */
record CandidateLine(
        LinePlace at,
        String name,
        String nik,
        String card,
        String sex,
        Optional<LocalDate> birth,
        String regency,
        String district,
        String village,
        String address,
        String incubator,
        String pkhStatus,
        Map<String, String> others) {

    CandidateLine {
        others = Map.copyOf(others);
    }

    String masked() {
        return Nik.mask(nik);
    }

    /** Never a number or a name. */
    @Override
    public String toString() {
        return "CandidateLine[" + masked() + "]";
    }
}
