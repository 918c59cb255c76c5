package id.prokus.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What bytes add up to, so that a file can be told from one that was changed. */
final class Sha256 {

    private Sha256() {}

    /** For bytes that come one after the other. */
    static MessageDigest begun() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static byte[] of(byte[] bytes) {
        return begun().digest(bytes);
    }

    /** In blocks of eight: sixteen digits in a row, as one in a hundred sums has, would be taken for a NIK. */
    static String hex(byte[] sum) {
        return HexFormat.of().formatHex(sum).replaceAll("(.{8})(?!$)", "$1 ");
    }
}
