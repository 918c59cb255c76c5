package id.prokus.dissemination.followup;

import java.time.Instant;

/** Something that became of an action. */
public record Step(State state, String words, String by, Instant at) {}
