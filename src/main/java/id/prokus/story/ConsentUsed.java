package id.prokus.story;

import id.prokus.registry.consent.ConsentState;
import id.prokus.registry.consent.Purpose;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which consent a published story rests on.
 *
 * @param named whether it has the family's own name
 * @param pictured whether it has pictures
 */
public record ConsentUsed(boolean named, boolean pictured) {

    /** In the order in which they are asked for. */
    List<Purpose> purposes() {
        var purposes = new ArrayList<>(List.of(Purpose.KISAH_WEB));
        if (named) {
            purposes.add(Purpose.KISAH);
        }
        if (pictured) {
            purposes.add(Purpose.FOTO);
        }
        return purposes;
    }

    /** The first that is not given; also where the use of the family's data as a whole was withdrawn. */
    Optional<Purpose> missing(Life life, LocalDate day) {
        if (ConsentState.of(Purpose.OLAH_DATA, life, day).withdrawn()) {
            return Optional.of(Purpose.OLAH_DATA);
        }
        return purposes().stream()
                .filter(purpose -> !ConsentState.of(purpose, life, day).given())
                .findFirst();
    }

    /** The last day of the consent that ends first; empty where none ends. */
    Optional<LocalDate> until(Life life, LocalDate day) {
        return purposes().stream()
                .flatMap(purpose -> ConsentState.of(purpose, life, day).until().stream())
                .min(Comparator.naturalOrder());
    }

    /** The versions of the words that were read. */
    List<String> texts(Life life, LocalDate day) {
        return purposes().stream()
                .map(purpose -> ConsentState.of(purpose, life, day).textVersion())
                .toList();
    }
}
