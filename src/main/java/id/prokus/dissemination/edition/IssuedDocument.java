package id.prokus.dissemination.edition;

import id.prokus.report.Actor;
import id.prokus.vocabulary.Text;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document as it was issued.
 *
 * @param scope whom it is about, as printed
 * @param size in bytes
 * @param sha256 in hexadecimal
 */
public record IssuedDocument(String name, String scope, String mediaType, int size, String sha256) {

    private static final Pattern OF_ACTOR = Pattern.compile("-pelaku-(\\d)-[^.]*$");

    /** PDF */
    public String format() {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }

    /** What it is, whatever its format. */
    public Text kind() {
        String stem = name.substring(0, name.lastIndexOf('.'));
        Matcher ofActor = OF_ACTOR.matcher(stem);
        if (ofActor.find()) {
            String actor = Actor.values()[Integer.parseInt(ofActor.group(1)) - 1].label();
            return new Text("Satu halaman bagi " + actor, "One page for " + actor);
        }
        if (stem.endsWith("-dua-halaman")) {
            return new Text("Ringkasan dua halaman", "Two pages");
        }
        return switch (format()) {
            case "PPTX" -> new Text("Salindia", "Slides");
            case "XLSX" -> new Text("Tabel", "Tables");
            case "JSON" -> new Text("Data bagi program lain", "Data for other programmes");
            default -> new Text("Ringkasan lengkap", "In full");
        };
    }
}
