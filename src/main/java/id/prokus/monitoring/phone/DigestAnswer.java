package id.prokus.monitoring.phone;

import id.prokus.monitoring.instrument.Hash;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a phone answers to a Digest challenge (RFC 7616 with MD5 and qop auth, which is all that phones speak).
 *
 * @param uri as the phone says it asked for
 * @param count how often it used the nonce
 */
record DigestAnswer(
        String userName, String nonce, String uri, String response, String count, String cnonce, String realm) {

    private static final String SCHEME = "digest ";
    private static final Pattern PART =
            Pattern.compile("(\\w+)\\s*=\\s*(?:\"([^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+)\"|([^\\s,]+))");
    private static final Pattern ESCAPED = Pattern.compile("\\\\(.)");
    private static final Pattern COUNT = Pattern.compile("[0-9a-fA-F]{8}");

    /** Empty where it is no Digest that we asked for. */
    static Optional<DigestAnswer> read(String header) {
        if (!header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            return Optional.empty();
        }
        Map<String, String> parts = new HashMap<>();
        Matcher part = PART.matcher(header);
        for (int from = SCHEME.length(); part.find(from); from = part.end()) {
            parts.putIfAbsent(
                    part.group(1).toLowerCase(Locale.ROOT),
                    part.group(2) == null ? part.group(3) : unescaped(part.group(2)));
        }
        var answer = new DigestAnswer(
                parts.getOrDefault("username", ""),
                parts.getOrDefault("nonce", ""),
                parts.getOrDefault("uri", ""),
                parts.getOrDefault("response", ""),
                parts.getOrDefault("nc", ""),
                parts.getOrDefault("cnonce", ""),
                parts.getOrDefault("realm", ""));
        return COUNT.matcher(answer.count()).matches()
                        && parts.getOrDefault("qop", "").equals("auth")
                        && answer.realm().equals(DeviceSecret.REALM)
                ? Optional.of(answer)
                : Optional.empty();
    }

    /** @param asked the path with its query, as the server was asked */
    boolean proves(String ha1, String method, String asked) {
        String expected = Hash.md5(String.join(":", ha1, nonce, count, cnonce, "auth", Hash.md5(method + ":" + uri)));
        return uri.equals(asked) && DeviceSecret.same(expected, response.toLowerCase(Locale.ROOT));
    }

    private static String unescaped(String quoted) {
        return quoted.indexOf('\\') < 0 ? quoted : ESCAPED.matcher(quoted).replaceAll("$1");
    }

    int uses() {
        return Integer.parseUnsignedInt(count, 16);
    }

    /** Never what it proves. */
    @Override
    public String toString() {
        return "DigestAnswer[" + userName + "]";
    }
}
