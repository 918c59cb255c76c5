package id.prokus.registry;

import java.time.LocalDate;

/**
 * A day began in Jakarta, or the server did: what begins or ends on a day by itself, without anybody recording anything on it,
 * is brought along.
 */
public record DayBegan(LocalDate day) {}
