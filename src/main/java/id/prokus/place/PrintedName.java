package id.prokus.place;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A region's name as people print it, made of the capitals of the two lists. */
final class PrintedName {

    private PrintedName() {}

    /**
     * @param bpsName without its kind ("LUMAJANG", "KOTA BANDUNG")
     * @param name with its kind, cut short where it was too long ("KAB. BOLAANG MONGONDOW")
     */
    static String of(String bpsName, String name) {
        // Two of the 514 lack the dot: "KAB TIMOR TENGAH SELATAN".
        var type = name.startsWith("KAB. ") || name.startsWith("KAB ")
                ? "KABUPATEN "
                : name.startsWith("KOTA ") ? "KOTA " : "";
        var plain = bpsName.startsWith("KOTA ") ? bpsName.substring(5) : bpsName;
        return Arrays.stream((type.isEmpty() ? name : type + plain)
                        .replace("KEP. ", "KEPULAUAN ")
                        .split(" "))
                .map(PrintedName::capitalised)
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.length() < 2 || word.equals("DKI") || word.equals("DI")
                ? word
                : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    }
}
