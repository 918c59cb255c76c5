package id.prokus.olah.likeness;

import id.prokus.intake.RowAddress;
import java.util.stream.Stream;

/** One row of a pair, its NIK masked. */
public record Side(
        RowAddress at, String address, String name, String nik, String born, String place, String incubator) {

    Stream<String> cells() {
        return Stream.of(name, nik, born, place, incubator, at.file(), at.sheet(), String.valueOf(at.row()));
    }
}
