package id.prokus.report;

import java.util.Optional;

/**
 * One file of a set.
 *
 * @param name sorts by whom it is about, and says it
 * @param actor whose page it is; empty for a ringkasan
 * @param version empty where the format knows none
 */
public record SetDocument(
        String name, Scope scope, Optional<Actor> actor, Optional<Version> version, DocumentFormat format) {

    /** What it is, as an index prints it: "provinsi", "pelaku". */
    public String kind() {
        return actor.isPresent() ? "pelaku" : scope.kind().code();
    }

    /** Whom it is about, as an index prints it. */
    public String about() {
        return actor.map(a -> a.label() + ", ").orElse("") + scope.name();
    }
}
