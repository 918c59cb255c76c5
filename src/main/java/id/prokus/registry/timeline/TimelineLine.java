package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a family's timeline.
 *
 * @param until the last day, of what lasted and ended
 * @param what one sentence without a full stop
 * @param doubts what is unlikely about it
 * @param recordedAt when it came in; empty where nobody kept that
 * @param source where it comes from, in words
 * @param by who recorded it
 * @param kind the code of the entry's kind; empty for lines of other parts
 * @param thing what of the timeline's own entries it shows; empty for lines of other parts
 * @param link where more is; empty where nothing more is
 */
public record TimelineLine(
        LocalDate on,
        Optional<LocalDate> until,
        Section section,
        Text what,
        List<Text> doubts,
        Optional<Instant> recordedAt,
        Text source,
        String by,
        String kind,
        Optional<UUID> thing,
        String link) {

    public TimelineLine {
        doubts = List.copyOf(doubts);
    }

    /** Of what another part of the programme keeps. */
    public static TimelineLine of(
            LocalDate on, Section section, Text what, Optional<Instant> recordedAt, Text source, String by) {
        return new TimelineLine(
                on, Optional.empty(), section, what, List.of(), recordedAt, source, by, "", Optional.empty(), "");
    }

    public TimelineLine linked(String address) {
        return new TimelineLine(on, until, section, what, doubts, recordedAt, source, by, kind, thing, address);
    }
}
