package id.prokus.organisation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Which offices are shown, in which order.
 *
 * @param words of its present or a former name; empty for all
 * @param kind empty for all
 * @param province Kemendagri code of two digits: where it is, or where it serves; empty for all
 */
public record OfficeFilter(String words, Optional<OfficeKind> kind, String province, OfficeOrder order) {

    /** What follows the path in an address, without a page's number. */
    public String query() {
        return "cari=" + encoded(words)
                + "&jenis=" + kind.map(OfficeKind::code).orElse("")
                + "&provinsi=" + encoded(province)
                + "&urut=" + order.code();
    }

    public boolean narrowed() {
        return !words.isEmpty() || kind.isPresent() || !province.isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
