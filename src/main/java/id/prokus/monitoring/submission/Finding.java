package id.prokus.monitoring.submission;

import id.prokus.vocabulary.Text;

/**
 * One thing the server found about a submission.
 *
 * @param field the question, as a path in the form; empty for the whole
 * @param sentence never with a number of a person
 */
public record Finding(FindingCode code, String field, Text sentence) {

    static Finding of(FindingCode code, String field, String indonesian, String english) {
        return new Finding(code, field, new Text(indonesian, english));
    }
}
