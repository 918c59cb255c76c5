package id.prokus.programme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a value is published, as pages show it.
 *
 * @param words what stands before or instead of an address; may be empty
 * @param address a web address; empty where it is none
 */
public record SourceAddress(String words, String address) {

    private static final Pattern WITH_ADDRESS = Pattern.compile("(.*?)\\s*(https?://([^/\\s]+)\\S*)");

    public static SourceAddress of(String source) {
        Matcher match = WITH_ADDRESS.matcher(source);
        return match.matches() ? new SourceAddress(match.group(1), match.group(2)) : new SourceAddress(source, "");
    }

    public boolean known() {
        return !words.isEmpty() || !address.isEmpty();
    }

    /** The site's name, which is enough to read. */
    public String site() {
        Matcher match = WITH_ADDRESS.matcher(address);
        return match.matches() ? match.group(3).replaceFirst("^www\\.", "") : "";
    }
}
