package id.prokus.registry;

import id.prokus.intake.KpmRow;
import id.prokus.intake.RowAddress;

/**
 * What a duplicate's note says: what was found and what to do. The other row's place is told only within one incubator;
 * of another incubator's family nothing is.
 */
record DuplicateWords(KpmRow row, KpmRow other) {

    String onePersonInside() {
        return "NIK ini sudah ada pada %s. Hapus salah satu baris; bila orangnya berbeda, perbaiki NIK yang keliru."
                .formatted(place());
    }

    String twoPeopleInside() {
        return "NIK ini juga dipakai pada %s, padahal orangnya tampak berbeda. Cocokkan kedua NIK dengan KTP-el dan perbaiki yang keliru."
                .formatted(place());
    }

    String placeholder() {
        return "NIK ini dipakai untuk banyak orang yang berbeda. Isi NIK masing-masing sesuai KTP-el.";
    }

    String onePersonAcross() {
        return "NIK ini juga dilaporkan oleh inkubator lain; Dinas Sosial akan memutuskan inkubator mana yang mendampingi. Pastikan NIK sesuai KTP-el.";
    }

    String twoPeopleAcross() {
        return "NIK ini juga dilaporkan oleh inkubator lain untuk orang yang tampak berbeda. Cocokkan NIK dengan KTP-el; bila sudah benar, Dinas Sosial akan memutuskan.";
    }

    String slipInside(Evidence evidence) {
        return "Tampaknya KPM yang sama dengan %s (%s). Cocokkan NIK dengan KTP-el, lalu hapus baris yang berlebih."
                .formatted(place(), String.join(", ", evidence.reasons()));
    }

    String slipAcross() {
        return "Tampaknya KPM yang sama juga dilaporkan oleh inkubator lain dengan NIK yang tidak persis sama. Cocokkan NIK dengan KTP-el; Dinas Sosial akan memutuskan inkubator mana yang mendampingi.";
    }

    private String place() {
        RowAddress here = row.at();
        RowAddress there = other.at();
        var line = "baris " + there.row();
        var sheet = there.sheet().isEmpty()
                        || there.sheet().equals(here.sheet()) && there.file().equals(here.file())
                ? line
                : "lembar \"%s\" %s".formatted(there.sheet(), line);
        return there.file().equals(here.file()) ? sheet : "berkas \"%s\" %s".formatted(there.file(), sheet);
    }
}
