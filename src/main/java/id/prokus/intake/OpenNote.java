package id.prokus.intake;

import java.time.LocalDate;

/**
 * A note that still waits for its correction.
 *
 * @param note what is to be corrected
 * @param since the day it was first made
 */
public record OpenNote(Note note, LocalDate since) {}
