package id.prokus.intake.reading;

import id.prokus.place.Regions;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The regency a whole sheet is about, where its rows do not say: by a line above the table ("Kabupaten: Lumajang") or by
 * the name on its tab.
 *
 * @param regency as written; empty where nothing tells
 */
record SheetPlace(String regency) {

    private static final Pattern LABEL =
            Pattern.compile("(?i)^\\s*(?:kabupaten/kota|kab/kota|kabupaten|kab|kota)\\b\\.?\\s*:?\\s*(.+)$");

    static SheetPlace of(KpmTable table, Regions regions) {
        return Stream.concat(
                        table.table().above().stream()
                                .filter(text -> LABEL.matcher(text).matches()),
                        Stream.of(table.table().sheet().name()))
                .map(text -> text.replaceFirst("(?i)^\\s*(kabupaten/kota|kab/kota)\\s*:?\\s*", "")
                        .replace(":", " ")
                        .strip())
                .filter(regions::isRegency)
                .findFirst()
                .map(SheetPlace::new)
                .orElse(new SheetPlace(""));
    }
}
