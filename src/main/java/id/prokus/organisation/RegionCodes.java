package id.prokus.organisation;

import id.prokus.place.Region;
import id.prokus.place.Regions;
import java.util.List;
import org.springframework.stereotype.Component;

/** Kemendagri codes as people type them into a form. */
@Component
class RegionCodes {

    private final Regions regions;

    RegionCodes(Regions regions) {
        this.regions = regions;
    }

    /** Digits alone: dots, spaces and a name behind the code are left out. */
    static String digits(String typed) {
        return typed.strip().split("[^0-9. ]", 2)[0].replaceAll("[^0-9]", "");
    }

    /** @throws id.prokus.vocabulary.Refusal {@code organisation.region-unknown} where no region has the code */
    void check(String code) {
        if (!code.isEmpty() && regions.ofCode(code).isEmpty()) {
            throw Refused.regionUnknown(code);
        }
    }

    /** As {@link #digits}, and empty only where nothing was typed. */
    static String read(String typed) {
        var digits = digits(typed);
        if (digits.isEmpty() && !typed.isBlank()) {
            throw Refused.regionUnknown(typed.strip());
        }
        return digits;
    }

    /** "Kabupaten Lumajang, Jawa Timur"; empty for an empty code. */
    String name(String code) {
        return switch (code.length()) {
            case 0 -> "";
            case 2 -> regions.nameOf(code);
            case 4 -> regions.nameOf(code) + ", " + regions.nameOf(code.substring(0, 2));
            default ->
                "Kec. " + regions.nameOf(code) + ", " + regions.nameOf(code.substring(0, Math.min(4, code.length())));
        };
    }

    List<Region> provinces() {
        return regions.regencyCodes().stream()
                .map(code -> code.substring(0, 2))
                .distinct()
                .flatMap(code -> regions.ofCode(code).stream())
                .toList();
    }

    List<Region> regencies() {
        return regions.regencyCodes().stream()
                .flatMap(code -> regions.ofCode(code).stream())
                .toList();
    }
}
