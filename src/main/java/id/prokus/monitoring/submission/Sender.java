package id.prokus.monitoring.submission;

import java.util.Optional;
import java.util.UUID;

/**
 * Who sends.
 *
 * @param device the phone whose password it comes with; empty where it comes from a browser
 */
public record Sender(String account, Optional<UUID> device) {}
