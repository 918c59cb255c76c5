package id.prokus.report;

import id.prokus.programme.Edition;

/** Where people's words for a ringkasan come from; filled by what gathers them. */
public interface AddedWords {

    /** What was put to the ringkasan of that edition and scope, and to no other. */
    Additions of(Edition edition, Scope scope);
}
