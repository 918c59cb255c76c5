package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Rupiah;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A benefit as promised.
 *
 * @param participant code of the participant type; empty where it is for all
 * @param amount for one recipient; empty where no source gives it
 * @param recipients how many families or incubators are to receive it
 * @param ceiling pagu: the sum in all, as announced
 * @param note what people should know about it, in Indonesian; may be empty
 * @param source where it is published; empty where nowhere
 */
public record Scheme(
        UUID id,
        String name,
        AidForm form,
        Standing standing,
        String participant,
        Optional<Rupiah> amount,
        OptionalInt recipients,
        Optional<Rupiah> ceiling,
        LegalBasis legalBasis,
        String note,
        String source) {

    /** What the column holds: thirteen digits before the comma. */
    private static final long MOST = 9_999_999_999_999L;

    /** @throws Refusal {@code programme.scheme-without-name}, {@code programme.amount-not-positive} */
    public Scheme {
        if (name.isBlank()) {
            throw new Refusal(
                    "programme.scheme-without-name",
                    new Text(
                            "Nama skema belum diisi. Isi namanya, lalu simpan lagi.",
                            "The scheme has no name. Fill it in and save again."));
        }
        boolean money = Stream.of(amount, ceiling)
                .flatMap(Optional::stream)
                .allMatch(rupiah -> rupiah.amount() > 0 && rupiah.amount() <= MOST);
        if (!money || recipients.orElse(1) < 1) {
            throw new Refusal(
                    "programme.amount-not-positive",
                    new Text(
                            "Besaran, pagu, dan jumlah penerima harus lebih dari nol. Isi angkanya, atau kosongkan bila belum ada sumber.",
                            "Amount, ceiling and number of recipients must be more than zero. Fill them in, or leave them empty where no source says."));
        }
    }

    public MoneyFlow flow() {
        return form.flow();
    }

    /** Recipients times amount; empty where one of them is not known. */
    public Optional<Rupiah> needed() {
        return recipients.isEmpty()
                ? Optional.empty()
                : amount.map(each -> Rupiah.of(Math.multiplyExact(each.amount(), (long) recipients.getAsInt())));
    }

    /** What is needed beyond the ceiling, below zero where the ceiling is the larger; empty where they agree or are not known. */
    public Optional<Rupiah> beyondCeiling() {
        return needed().flatMap(sum -> ceiling.map(pagu -> Rupiah.of(sum.amount() - pagu.amount())))
                .filter(difference -> difference.amount() != 0);
    }

    Scheme sourcedAfter(Scheme before) {
        boolean sameMoney =
                amount.equals(before.amount) && recipients.equals(before.recipients) && ceiling.equals(before.ceiling);
        return sameMoney || !source.equals(before.source) ? this : with(id, "");
    }

    Scheme with(UUID otherId, String otherSource) {
        return new Scheme(
                otherId, name, form, standing, participant, amount, recipients, ceiling, legalBasis, note, otherSource);
    }
}
