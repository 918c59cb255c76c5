package id.prokus.registry;

import java.time.LocalDate;

/**
 * A day began in Jakarta, or the server did: what begins or ends on a day by itself, without anybody recording anything on it,
 * is brought along.
 *
 * @param since the last day that was brought along, however long the server stood still after it
 */
public record DayBegan(LocalDate day, LocalDate since) {}
