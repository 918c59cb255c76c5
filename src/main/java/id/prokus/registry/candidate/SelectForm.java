package id.prokus.registry.candidate;

import id.prokus.programme.Edition;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Optional;

/** The SK of a selection; what was typed comes back where it is refused. */
public record SelectForm(
        Optional<String> nomor, Optional<String> tanggal, Optional<String> inkubator, Optional<String> semua) {

    static final SelectForm EMPTY =
            new SelectForm(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    SelectCandidates.Word word(Edition edition) {
        String number = nomor.orElse("").strip();
        if (number.isEmpty()) {
            throw new Refusal(
                    "registry.decree-number-missing",
                    new Text(
                            "Nomor SK kosong. Isi nomornya persis seperti tercetak.",
                            "The number of the SK is missing. Fill it in as printed."));
        }
        LocalDate on = IsoDay.read(tanggal.orElse(""))
                .orElseThrow(() -> new Refusal(
                        "registry.decree-date-missing",
                        new Text(
                                "Tanggal SK kosong atau tidak terbaca. Isi tanggalnya.",
                                "The date of the SK is missing or cannot be read. Fill it in.")));
        return new SelectCandidates.Word(edition, number, on, inkubator.orElse(""));
    }
}
