package id.prokus.dissemination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A results meeting.
 *
 * @param edition the programme year whose results are shown
 * @param snapshot the frozen figures that are shown
 * @param agenda one item a line
 * @param place a room or the address of a call; both, one a line, where it is hybrid
 * @param respondUntil the last day, in Jakarta, on which organisations may respond
 * @param spotlight what the projector shows large: {@code angka:…}, {@code kalimat:…}, {@code masukan:…}; may be empty
 */
public record Meeting(
        UUID id,
        int edition,
        UUID snapshot,
        String title,
        String agenda,
        String place,
        Mode mode,
        Instant startsAt,
        Instant endsAt,
        LocalDate respondUntil,
        String spotlight) {

    /** The items of the agenda, in order. */
    public List<String> items() {
        return agenda.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    public String address() {
        return "/rapat/" + id;
    }

    /** Whether organisations may still respond on that day; the last day is part of it. */
    public boolean openOn(LocalDate day) {
        return !day.isAfter(respondUntil);
    }
}
