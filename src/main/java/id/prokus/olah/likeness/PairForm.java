package id.prokus.olah.likeness;

import id.prokus.intake.RowAddress;
import java.util.Optional;

/** What is said about a pair; rows are named by where they stand, never by a person's number. */
record PairForm(
        int edisi,
        String keadaan,
        String berkas1,
        String lembar1,
        int urutan1,
        int baris1,
        String berkas2,
        String lembar2,
        int urutan2,
        int baris2,
        String tindakan,
        String dihitung,
        String alasan) {

    RowAddress one() {
        return new RowAddress(berkas1, lembar1, urutan1, baris1);
    }

    RowAddress other() {
        return new RowAddress(berkas2, lembar2, urutan2, baris2);
    }

    Optional<RowAddress> counted() {
        return switch (dihitung) {
            case "1" -> Optional.of(one());
            case "2" -> Optional.of(other());
            default -> Optional.empty();
        };
    }
}
