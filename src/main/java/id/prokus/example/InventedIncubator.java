package id.prokus.example;

import java.util.List;

/**
 * An incubator that does not exist.
 *
 * @param number from 1
 * @param province Kemendagri digits
 * @param regencies Kemendagri digits of the kabupaten/kota it works in
 * @param targetNew sasaran of KPM baru in 2021
 * @param targetContinuing sasaran of KPM lanjutan in 2021, all of whom it had in 2020
 */
record InventedIncubator(int number, String province, List<String> regencies, int targetNew, int targetContinuing) {

    String name() {
        return "Inkubator Contoh %02d".formatted(number);
    }

    /** How many families it is to report in an edition. */
    int target(int edition) {
        return edition == 2020 ? targetContinuing : targetNew + targetContinuing;
    }
}
