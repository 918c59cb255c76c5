package id.prokus.registry.decree;

import id.prokus.programme.Cohort;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Reads what forms about an SK ask: its number, its date, whom it holds. */
final class FormWords {

    private FormWords() {}

    static String number(String written) {
        if (written.isBlank()) {
            throw new Refusal(
                    "registry.decree-number-missing",
                    new Text(
                            "Nomor SK kosong. Isi nomornya persis seperti tercetak.",
                            "The number of the SK is missing. Fill it in as printed."));
        }
        return written.strip();
    }

    static LocalDate date(String written) {
        return IsoDay.read(written)
                .orElseThrow(() -> new Refusal(
                        "registry.decree-date-missing",
                        new Text(
                                "Tanggal SK kosong atau tidak terbaca. Isi tanggalnya.",
                                "The date of the SK is missing or cannot be read. Fill it in.")));
    }

    static Optional<Cohort> cohort(String code) {
        return Arrays.stream(Cohort.values())
                .filter(cohort -> cohort.code().equals(code))
                .findFirst();
    }
}
