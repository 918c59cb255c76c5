package id.prokus.dissemination;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** 29 November 2026 09.00–15.00 WIB; both days where it runs over midnight in Jakarta. */
    public Text when() {
        return new Text(when(Format.INDONESIAN), when(Format.ENGLISH));
    }

    private String when(Format format) {
        String start = format.moment(startsAt);
        String end = format.moment(endsAt);
        ZoneId jakarta = Jakarta.ZONE;
        String day = format.day(LocalDate.ofInstant(startsAt, jakarta));
        if (!day.equals(format.day(LocalDate.ofInstant(endsAt, jakarta)))) {
            return start + " – " + end;
        }
        return start.replace(" WIB", "") + "–" + end.substring(day.length() + 1);
    }

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
