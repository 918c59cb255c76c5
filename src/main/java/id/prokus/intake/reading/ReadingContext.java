package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known before a file is read.
 *
 * @param edition whose monitoring it reports
 * @param incubator the sender's name in the roster
 * @param regencies codes of the regencies the sender works in
 * @param regions all places
 * @param remembered what a person said of this incubator's headings, by {@link #headingKey}; an empty value means: a
 *     column nobody asked for
 */
public record ReadingContext(
        Edition edition,
        String incubator,
        List<String> regencies,
        Regions regions,
        Map<String, Optional<Field>> remembered) {

    /** The form under which a heading is remembered: it survives upper case, line breaks and punctuation. */
    public static String headingKey(String heading) {
        return HeadingText.normal(heading);
    }
}
