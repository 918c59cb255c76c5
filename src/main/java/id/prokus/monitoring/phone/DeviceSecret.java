package id.prokus.monitoring.phone;

import id.prokus.monitoring.instrument.Hash;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What a phone signs in with: random, never the password of a person, because HTTP Digest makes the server keep what is
 * as good as the password.
 */
public record DeviceSecret(String userName, String password) {

    static final String REALM = "ProKUS";

    private static final SecureRandom RANDOM = new SecureRandom();
    /** None that are taken for another when typed from paper. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int BLOCKS = 5;
    private static final int BLOCK = 5;

    static DeviceSecret fresh(String account) {
        var password = new StringBuilder();
        for (int i = 0; i < BLOCKS; i++) {
            password.append(i == 0 ? "" : "-").append(random(BLOCK));
        }
        return new DeviceSecret(account + "." + random(BLOCK), password.toString());
    }

    String ha1() {
        return ha1(userName, password);
    }

    static String ha1(String userName, String password) {
        return Hash.md5(userName + ":" + REALM + ":" + password);
    }

    /** In the same time wherever they differ. */
    static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static String random(int letters) {
        return RANDOM.ints(letters, 0, LETTERS.length())
                .map(LETTERS::charAt)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "DeviceSecret[" + userName + "]";
    }
}
