package id.prokus.assistance;

import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import java.util.Optional;

/** Rules about what was given and used. */
final class AidChecks {

    private AidChecks() {}

    static EntryCheck[] with(SchemeCheck schemeCheck) {
        return new EntryCheck[] {
            (said, life, today) -> positive(said, "nominal"), (said, life, today) -> fourDigits(said), schemeCheck
        };
    }

    static Optional<Doubt> positive(Entry said, String field) {
        return said.number(field) > 0
                ? Optional.empty()
                : Optional.of(Doubt.impossible(
                        field, "Jumlahnya harus lebih dari nol.", "The amount must be more than zero."));
    }

    /** A whole account number is personal financial data (UU 27/2022), and nobody needs it here. */
    private static Optional<Doubt> fourDigits(Entry said) {
        return said.value("rekening")
                .filter(digits -> !digits.matches("\\d{4}"))
                .map(digits -> Doubt.impossible(
                        "rekening",
                        "Isi hanya empat angka terakhir rekening.",
                        "Give only the last four digits of the account."));
    }

    static Optional<Doubt> proven(Entry said) {
        return said.value("bukti").isPresent() || said.value("foto").isPresent()
                ? Optional.empty()
                : Optional.of(Doubt.unproven(
                        "bukti",
                        "Belum ada kuitansi atau foto untuk pemakaian ini.",
                        "There is neither receipt nor photo of this use yet."));
    }
}
