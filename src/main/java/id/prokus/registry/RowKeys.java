package id.prokus.registry;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the {@link RowKey} of a row from its incubator, NIK, name and birth date. The secret belongs to one installation:
 * without it nobody can try all NIK until a key comes out.
 */
public final class RowKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEPT_BYTES = 16;
    private static final char BETWEEN = '\u001f';

    private final Mac mac;
    private final ReadName names = new ReadName();

    /** @param secret at least sixteen bytes that stay the same for one installation */
    public RowKeys(byte[] secret) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java lacks " + ALGORITHM, e);
        }
    }

    /** Not for several threads at once: call in turn. */
    public synchronized RowKey of(KpmRow row) {
        var nik = row.has(Field.NIK) ? row.value(Field.NIK) : row.damagedNik();
        var content = row.incubator()
                + BETWEEN
                + nik
                + BETWEEN
                + names.read(row.value(Field.NAME)).joined()
                + BETWEEN
                + row.value(Field.BIRTH_DATE);
        byte[] hash = mac.doFinal(content.getBytes(StandardCharsets.UTF_8));
        return new RowKey(HexFormat.of().formatHex(Arrays.copyOf(hash, KEPT_BYTES)));
    }
}
