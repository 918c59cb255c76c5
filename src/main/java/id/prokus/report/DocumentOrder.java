package id.prokus.report;

import java.util.EnumSet;
import java.util.Set;

/**
 * Which documents are to be made of one material.
 *
 * @param kinds of whom
 * @param actors whether each actor gets its page too, for every place among the kinds (for all places where none is)
 * @param versions of what is read in pages
 */
public record DocumentOrder(Set<Scope.Kind> kinds, boolean actors, Set<Version> versions, Set<DocumentFormat> formats) {

    public DocumentOrder {
        kinds = Set.copyOf(kinds);
        versions = Set.copyOf(versions);
        formats = Set.copyOf(formats);
    }

    /** What a results meeting hands out: the nation, the provinces and the incubators, to read and to edit. */
    public static DocumentOrder usual() {
        return new DocumentOrder(
                EnumSet.of(Scope.Kind.NATION, Scope.Kind.PROVINCE, Scope.Kind.INCUBATOR),
                false,
                EnumSet.of(Version.FULL),
                EnumSet.of(DocumentFormat.DOCX, DocumentFormat.PDF));
    }

    boolean hasActorsOf(Scope.Kind kind) {
        var places = EnumSet.of(Scope.Kind.NATION, Scope.Kind.PROVINCE, Scope.Kind.REGENCY);
        return actors
                && places.contains(kind)
                && (kinds.contains(kind) || places.stream().noneMatch(kinds::contains));
    }
}
