package id.prokus.enterprise;

import java.util.Locale;
import java.util.Optional;

/**
 * The number of a halal certificate of BPJPH, which begins with ID. Its digits have no published layout, so a number of
 * another look is doubted and never refused. It is not the number of the decision (KH).
 */
record Halal(String number) {

    static Optional<Halal> read(String typed) {
        String number = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[ .-]", "");
        return number.matches("ID\\d{10,}") ? Optional.of(new Halal(number)) : Optional.empty();
    }
}
