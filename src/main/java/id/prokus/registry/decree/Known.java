package id.prokus.registry.decree;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the registry knows of the numbers on a list.
 *
 * @param byNik families by the NIK that holds
 * @param byCard families by the family card number that holds
 * @param enrolled their places in the edition, by family
 * @param before those of them that took part in an earlier edition
 */
record Known(Map<String, UUID> byNik, Map<String, UUID> byCard, Map<UUID, Enrolled> enrolled, Set<UUID> before) {

    Optional<UUID> family(String nik) {
        return Optional.ofNullable(byNik.get(nik));
    }

    Optional<UUID> holderOf(String card) {
        return Optional.ofNullable(byCard.get(card));
    }

    Optional<Enrolled> enrolled(String nik) {
        return family(nik).map(enrolled::get);
    }

    /** Holds no number in words. */
    @Override
    public String toString() {
        return "Known[" + byNik.size() + "]";
    }
}
