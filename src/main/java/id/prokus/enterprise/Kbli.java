package id.prokus.enterprise;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A kind of business by KBLI 2020 (Peraturan BPS 2/2020).
 *
 * @param code five digits
 * @param clusters into which clusters of the editions it may fall; one business may have several codes
 */
record Kbli(String code, Text label, Set<String> clusters) {

    private static final Pattern CODE = Pattern.compile("\\d{5}");
    private static final Map<String, Kbli> MET = read();

    /** The codes met with small businesses; every other code of five digits is taken as it is. */
    static Optional<Kbli> find(String code) {
        return Optional.ofNullable(MET.get(code));
    }

    /** What cannot be a code; {@code kbli} is the main one, {@code kbli_lain} are those beside it. */
    static Optional<Doubt> wellWritten(Entry said) {
        if (said.value("kbli").filter(code -> !CODE.matcher(code).matches()).isPresent()) {
            return Optional.of(badlyWritten("kbli"));
        }
        return said.value("kbli_lain").stream()
                .flatMap(codes -> Arrays.stream(codes.split("[ ,;]+")))
                .filter(code -> !CODE.matcher(code).matches())
                .findFirst()
                .map(code -> badlyWritten("kbli_lain"));
    }

    /** A code that the table knows in another cluster than the one chosen. */
    static Optional<Doubt> fitsCluster(Entry said) {
        String cluster = said.value("klaster").orElse("lainnya");
        return said.value("kbli")
                .flatMap(Kbli::find)
                .filter(kbli -> !cluster.equals("lainnya") && !kbli.clusters().contains(cluster))
                .map(kbli -> Doubt.unlikely(
                        "kbli",
                        "KBLI %s (%s) biasanya bukan klaster ini. Periksa kode atau klasternya."
                                .formatted(kbli.code(), kbli.label().indonesian()),
                        "KBLI %s (%s) is usually not of this cluster. Check the code or the cluster."
                                .formatted(kbli.code(), kbli.label().english())));
    }

    private static Doubt badlyWritten(String field) {
        return Doubt.impossible(
                field,
                "Kode KBLI terdiri atas lima angka, misalnya 10792.",
                "A KBLI code has five digits, such as 10792.");
    }

    private static Map<String, Kbli> read() {
        try (InputStream in = Objects.requireNonNull(Kbli.class.getResourceAsStream("/enterprise/kbli.csv"))) {
            var table = new LinkedHashMap<String, Kbli>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(line -> {
                        String[] cells = line.split(",", -1);
                        table.put(
                                cells[0],
                                new Kbli(cells[0], new Text(cells[1], cells[2]), Set.of(cells[3].split(" ", -1))));
                    });
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
