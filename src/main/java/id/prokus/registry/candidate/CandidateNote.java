package id.prokus.registry.candidate;

import id.prokus.registry.decree.LinePlace;
import id.prokus.vocabulary.Text;

/**
 * What is to be said of a line.
 *
 * @param code what, for machines
 * @param bad whether it keeps the line out; a warning does not
 * @param masked the line's NIK with the first and last four digits only; may be empty
 * @param why what and what to do; names nobody
 */
public record CandidateNote(LinePlace at, String code, boolean bad, String masked, Text why) {

    static CandidateNote warning(LinePlace at, String masked, String code, String indonesian, String english) {
        return new CandidateNote(at, code, false, masked, new Text(indonesian, english));
    }
}
