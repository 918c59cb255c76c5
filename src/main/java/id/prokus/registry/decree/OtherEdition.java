package id.prokus.registry.decree;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from a list's own words that it belongs to another edition. */
final class OtherEdition {

    private static final Pattern SAID = Pattern.compile(
            "(?i)(?:prokus|edisi|tahun\\s+anggaran|kewirausahaan\\s+sosial(?:\\s+tahun)?|\\bT\\.?A\\.?)\\s*(?:tahun\\s*)?(20[0-4]\\d)(?!\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20[0-4]\\d)(?!\\d)");

    private OtherEdition() {}

    /** The year in a cell that says nothing but the edition. */
    static Optional<Integer> year(String written) {
        var found = YEAR.matcher(written);
        return found.find() ? Optional.of(Integer.parseInt(found.group(1))) : Optional.empty();
    }

    /** The year that titles name, where they name one and it is not the edition's. */
    static Optional<Integer> named(List<String> titles, int edition) {
        var years = titles.stream()
                .flatMap(title -> SAID.matcher(title).results())
                .map(hit -> Integer.parseInt(hit.group(1)))
                .distinct()
                .toList();
        return years.contains(edition) ? Optional.empty() : years.stream().findFirst();
    }
}
