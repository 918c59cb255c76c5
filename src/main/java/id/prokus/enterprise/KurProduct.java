package id.prokus.enterprise;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A product of KUR as it was on offer for a time.
 *
 * @param until the last day; empty while no later rule is known
 * @param above rupiah; a loan is more than this
 * @param upTo rupiah; and at most this
 * @param rates percent a year for the first, second, third and fourth loan
 * @param source where it is published
 */
record KurProduct(
        String code,
        LocalDate from,
        Optional<LocalDate> until,
        long above,
        long upTo,
        List<Integer> rates,
        String source) {

    private static final List<KurProduct> PUBLISHED = read();

    /** Empty for a product and day of which no rule is at hand: then nothing is said of the amount. */
    static Optional<KurProduct> on(String code, LocalDate day) {
        return PUBLISHED.stream()
                .filter(product -> product.code.equals(code)
                        && !product.from.isAfter(day)
                        && product.until.map(last -> !last.isBefore(day)).orElse(true))
                .findFirst();
    }

    boolean covers(long amount) {
        return amount > above && amount <= upTo;
    }

    private static List<KurProduct> read() {
        try (InputStream in = Objects.requireNonNull(KurProduct.class.getResourceAsStream("/enterprise/kur.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new KurProduct(
                            cells[0],
                            LocalDate.parse(cells[1]),
                            Optional.of(cells[2]).filter(day -> !day.isEmpty()).map(LocalDate::parse),
                            Long.parseLong(cells[3]),
                            Long.parseLong(cells[4]),
                            Arrays.stream(cells, 5, 9).map(Integer::valueOf).toList(),
                            cells[9]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
