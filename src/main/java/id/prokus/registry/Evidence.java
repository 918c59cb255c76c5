package id.prokus.registry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that speaks for and against two rows meaning one person, each in bits: ten bits make it a thousand times likelier,
 * minus ten a thousand times less likely.
 *
 * @param before how unlikely it is before anything is known: most pairs are two people
 */
record Evidence(
        NikAgreement nik,
        double nikBits,
        NameAgreement name,
        double nameBits,
        BirthAgreement birth,
        double birthBits,
        CardAgreement card,
        double cardBits,
        PlaceAgreement place,
        double placeBits,
        double sexBits,
        double before) {

    private record Clue(String phrase, double bits) {}

    double bits() {
        return nikBits + nameBits + birthBits + cardBits + placeBits + sexBits + before;
    }

    /** From 0 to 1. */
    double score() {
        return 1 / (1 + Math.pow(2, -bits()));
    }

    /** Short Indonesian phrases without personal data: what speaks for it, the strongest first, then what speaks against. */
    List<String> reasons() {
        return Stream.of(
                        new Clue(nik.phrase(), nik == NikAgreement.UNKNOWN ? 0 : nikBits),
                        new Clue(name.phrase(), nameBits),
                        new Clue(birth.phrase(), birthBits),
                        new Clue(card.phrase(), cardBits),
                        new Clue(place.phrase(), placeBits),
                        new Clue("jenis kelamin berbeda", Math.min(0, sexBits)))
                .filter(clue -> clue.bits() != 0)
                .sorted(Comparator.comparingDouble(Clue::bits).reversed())
                .map(Clue::phrase)
                .toList();
    }
}
