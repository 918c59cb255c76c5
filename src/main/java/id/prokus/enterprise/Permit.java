package id.prokus.enterprise;

import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A paper that comes to an end.
 *
 * @param kind nib, pirt or halal
 * @param lastDay on which it still holds
 */
public record Permit(
        UUID family,
        UUID thing,
        String name,
        String regency,
        String incubator,
        String kind,
        String number,
        LocalDate lastDay) {

    /** How many months before its end somebody should act. */
    static final int AHEAD = 6;

    public boolean expired(LocalDate today) {
        return lastDay.isBefore(today);
    }

    public Tone tone(LocalDate today) {
        return expired(today) ? Tone.DANGER : Tone.WARN;
    }

    public Text state(LocalDate today) {
        return expired(today) ? new Text("kedaluwarsa", "expired") : new Text("segera habis", "soon to expire");
    }

    public Text label() {
        return PermitKind.PERMIT
                .field("jenis_izin")
                .flatMap(field -> field.chosen(kind))
                .map(choice -> choice.label())
                .orElse(new Text(kind, kind));
    }
}
