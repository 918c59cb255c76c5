package id.prokus.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One number for all that was read from a file: the same number, the same reading. */
final class ReadingDigest {

    private final MessageDigest digest;

    private ReadingDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static String of(FileReading reading) {
        ReadingDigest all = new ReadingDigest();
        all.add(reading.incubator());
        for (KpmRow row : reading.rows()) {
            all.add(row.at().sheet());
            all.add(row.at().sheetIndex() + "!" + row.at().row());
            for (Field field : Field.values()) {
                all.add(row.value(field));
            }
            all.add(row.damagedNik());
        }
        for (Observation observation : reading.observations()) {
            all.add(observation.column());
            all.add(observation.raw());
        }
        reading.mappings().forEach(mapping -> all.add(mapping.toString()));
        reading.remarks().forEach(all::add);
        return HexFormat.of().formatHex(all.digest.digest());
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
