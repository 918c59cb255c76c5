package id.prokus.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells places from what the columns of one table say. A regency's number without a name is read in the code system
 * that the names beside it support; where nothing beside it speaks, in the one that the rest of the column was read in.
 */
public final class TellPlace {

    /** Which of the two code systems a column of numbers is written in. */
    private enum Codes {
        KEMENDAGRI,
        BPS,
        UNKNOWN
    }

    /**
     * What was written about a place.
     *
     * @param province as written; empty where nothing was
     * @param regency as written
     * @param district as written
     */
    public record Written(String province, String regency, String district) {}

    /**
     * A place told.
     *
     * @param province Kemendagri code or empty
     * @param regency Kemendagri code or empty
     * @param district Kemendagri code or empty
     */
    public record Place(String province, String regency, String district) {}

    private final Regions regions;
    private final List<String> expected;
    private final Map<Written, Place> told = new HashMap<>();
    private Codes codes = Codes.UNKNOWN;

    /**
     * @param regions all regions
     * @param expected codes of the regencies the sender works in; they decide between namesakes, nothing else
     */
    public TellPlace(Regions regions, List<String> expected) {
        this.regions = regions;
        this.expected = List.copyOf(expected);
    }

    /** Looks at all places of a table before any is told, to learn which code system its numbers are written in. */
    public void learn(Iterable<Written> all) {
        int kemendagri = 0;
        int bps = 0;
        for (Written written : all) {
            var digits = digits(written.regency());
            if (digits.length() != 4) {
                continue;
            }
            if (written.regency().contains(".")) {
                kemendagri++;
                continue;
            }
            boolean asKemendagri = regions.ofCode(digits)
                    .filter(r -> agrees(r, written, digits(written.district()).length() == 6))
                    .isPresent();
            boolean asBps = regions.ofBpsCode(digits)
                    .filter(r -> agrees(r, written, digits(written.district()).length() == 7))
                    .isPresent();
            if (asKemendagri && !asBps) {
                kemendagri++;
            } else if (asBps && !asKemendagri) {
                bps++;
            }
        }
        codes = kemendagri == bps ? Codes.UNKNOWN : kemendagri > bps ? Codes.KEMENDAGRI : Codes.BPS;
    }

    public Place tell(Written written) {
        return told.computeIfAbsent(written, this::look);
    }

    private Place look(Written written) {
        var province = province(written.province());
        var candidates = new ArrayList<>(regencies(written.regency()));
        if (province.isPresent() && candidates.size() > 1) {
            candidates.removeIf(r -> !r.code().startsWith(province.get().code()));
        }
        if (candidates.size() > 1) {
            keepWhere(candidates, r -> regions.hasDistrict(r.code(), written.district()));
        }
        if (candidates.size() > 1) {
            var district = districtOfCode(digits(written.district()));
            keepWhere(candidates, r -> district.startsWith(r.code()));
        }
        if (candidates.size() > 1) {
            keepWhere(candidates, r -> expected.contains(r.code()));
        }
        if (candidates.size() > 1) {
            keepWhere(candidates, r -> regions.isWholeNameOf(r, written.regency()));
        }
        if (candidates.isEmpty() && written.regency().isEmpty()) {
            byDistrictAlone(province, written.district()).ifPresent(candidates::add);
        }
        if (candidates.size() != 1) {
            return new Place(province.map(Region::code).orElse(""), "", "");
        }
        var regency = candidates.getFirst();
        var provinceCode = regency.code().substring(0, 2);
        return new Place(
                provinceCode,
                regency.code(),
                district(regency, written.district()).orElse(""));
    }

    private Optional<Region> province(String text) {
        var digits = digits(text);
        if (digits.length() == 2) {
            return codes == Codes.BPS ? regions.ofBpsCode(digits) : regions.ofCode(digits);
        }
        return text.isEmpty() ? Optional.empty() : regions.province(text);
    }

    private List<Region> regencies(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var digits = digits(text);
        if (digits.length() != 4) {
            return regions.regencies(text);
        }
        var found = new ArrayList<Region>();
        if (codes != Codes.BPS) {
            regions.ofCode(digits).ifPresent(found::add);
        }
        if (codes != Codes.KEMENDAGRI) {
            regions.ofBpsCode(digits).filter(r -> !found.contains(r)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<String> district(Region regency, String text) {
        if (digits(text).length() >= 6) {
            return Optional.of(districtOfCode(digits(text))).filter(code -> code.startsWith(regency.code()));
        }
        return text.isEmpty()
                ? Optional.empty()
                : regions.district(regency.code(), text).map(Region::code);
    }

    /** The Kemendagri code of a district's number of six (Kemendagri) or seven (BPS) digits; "-" where there is none. */
    private String districtOfCode(String digits) {
        var found = switch (digits.length()) {
            case 6 -> regions.ofCode(digits);
            case 7 -> regions.ofBpsCode(digits);
            default -> Optional.<Region>empty();
        };
        return found.map(Region::code).orElse("-");
    }

    private Optional<Region> byDistrictAlone(Optional<Region> province, String district) {
        var fits = expected.stream()
                .filter(code ->
                        province.isEmpty() || code.startsWith(province.get().code()))
                .filter(code -> !district.isEmpty() && regions.isDistrictOf(code, district))
                .toList();
        return fits.size() == 1 ? regions.ofCode(fits.getFirst()) : Optional.empty();
    }

    private boolean agrees(Region regency, Written written, boolean districtIsCode) {
        var province = regions.province(written.province());
        if (province.isPresent() && !regency.code().startsWith(province.get().code())) {
            return false;
        }
        return written.district().isEmpty()
                || districtIsCode
                || regions.hasDistrict(regency.code(), written.district());
    }

    private static void keepWhere(List<Region> candidates, java.util.function.Predicate<Region> fits) {
        if (candidates.stream().anyMatch(fits)) {
            candidates.removeIf(fits.negate());
        }
    }

    /** The digits of a code, dots and spaces left out; empty where anything else stands there. */
    private static String digits(String text) {
        var digits = text.replace(".", "").replace(" ", "");
        return !digits.isEmpty() && digits.chars().allMatch(Character::isDigit) ? digits : "";
    }
}
