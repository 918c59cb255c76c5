package id.prokus.story;

import java.time.Instant;

/** That a level chose a story or did not, and why. */
public record Selection(Level level, boolean chosen, String reason, String by, Instant at) {}
