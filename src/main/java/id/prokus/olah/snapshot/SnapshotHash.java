package id.prokus.olah.snapshot;

import id.prokus.intake.Field;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One number over everything that a snapshot keeps, so that anybody can tell later that nothing in it was changed. NIK
 * and family card numbers enter it through the fingerprint, which is taken over the files themselves.
 */
final class SnapshotHash {

    /** When a ringkasan was made stands in it, and is no part of what it says. */
    private static final Pattern MADE = Pattern.compile("\"disusun\" : \"[^\"]*\"");

    private final MessageDigest all;

    private SnapshotHash() {
        try {
            all = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A row as it is kept.
     *
     * @param place file, sheet and row
     * @param said each value by the code of its field
     */
    record Line(UUID row, String place, Map<String, String> said) {}

    /**
     * @param rows in the order of their identities
     * @param contents in the order of their kinds and keys
     */
    static String of(String fingerprint, String rules, List<Line> rows, List<String> contents) {
        SnapshotHash hash = new SnapshotHash();
        hash.add(fingerprint);
        hash.add(rules);
        for (Line row : rows) {
            hash.add(row.row().toString());
            hash.add(row.place());
            for (Field field : Field.values()) {
                hash.add(row.said().getOrDefault(field.code(), ""));
            }
        }
        contents.forEach(content -> hash.add(MADE.matcher(content).replaceFirst("")));
        return "sha256:" + HexFormat.of().formatHex(hash.all.digest());
    }

    private void add(String part) {
        all.update(part.getBytes(StandardCharsets.UTF_8));
        all.update((byte) 0x1f);
    }
}
