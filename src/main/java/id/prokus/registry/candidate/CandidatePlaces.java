package id.prokus.registry.candidate;

import id.prokus.place.Region;
import id.prokus.place.Regions;
import id.prokus.place.TellPlace;
import java.util.List;
import java.util.Optional;

/** Tells places by name, or by numbers of the system that whoever handed the list in has declared. */
final class CandidatePlaces {

    private final Regions regions;
    private final CodeSystem codes;
    private final TellPlace tellPlace;

    /** @param expected kabupaten of the edition, which decide between namesakes */
    CandidatePlaces(Regions regions, CodeSystem codes, List<String> expected) {
        this.regions = regions;
        this.codes = codes;
        this.tellPlace = new TellPlace(regions, expected);
        // A number with a dot is Kemendagri's: from here on every number it is given is.
        tellPlace.learn(List.of(new TellPlace.Written("", "35.08", "")));
    }

    /**
     * @param whole a number of the whole place; empty where its levels stand in columns of their own
     * @return with Kemendagri digits, empty where it could not be told
     */
    TellPlace.Place tell(String whole, String province, String regency, String district) {
        String number = digits(whole).length() >= 4 ? digits(whole) : composed(province, regency, district);
        if (number.isEmpty()) {
            return tellPlace.tell(new TellPlace.Written(isNumber(province) ? "" : province, regency, district));
        }
        String four = of(number.substring(0, 4)).map(Region::code).orElse("");
        if (four.isEmpty()) {
            return new TellPlace.Place("", "", "");
        }
        int length = codes.district();
        Optional<Region> six = number.length() >= length ? of(number.substring(0, length)) : Optional.empty();
        return six.map(found -> new TellPlace.Place(four.substring(0, 2), four, found.code()))
                .orElseGet(() ->
                        tellPlace.tell(new TellPlace.Written("", dotted(four), isNumber(district) ? "" : district)));
    }

    private Optional<Region> of(String number) {
        return codes == CodeSystem.BPS ? regions.ofBpsCode(number) : regions.ofCode(number);
    }

    /** Four levels in four columns, each whole ("3508") or only its own part ("08"). */
    private String composed(String province, String regency, String district) {
        if (!isNumber(regency)) {
            return "";
        }
        String own = digits(regency);
        String two = digits(province);
        String four = own.length() >= 4
                ? own
                : two.length() == 2 ? two + "0".repeat(Math.max(0, 2 - own.length())) + own : "";
        if (four.length() != 4 || !isNumber(district)) {
            return four.length() >= 4 ? four : "";
        }
        String last = digits(district);
        int width = codes.district() - 4;
        return last.length() > width ? last : four + "0".repeat(width - last.length()) + last;
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9][0-9. ]*");
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private static String dotted(String four) {
        return four.substring(0, 2) + "." + four.substring(2);
    }
}
