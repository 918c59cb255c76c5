package id.prokus.dissemination.response;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That the organisations are asked what they say to a snapshot.
 *
 * @param deadline the last day, in Jakarta
 */
public record Round(UUID snapshot, int edition, int version, LocalDate deadline) {}
