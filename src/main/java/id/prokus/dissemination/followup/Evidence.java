package id.prokus.dissemination.followup;

import java.time.Instant;
import java.util.UUID;

/**
 * That an action was done.
 *
 * @param fileName empty where words only were given
 * @param sha256 of the file, in hexadecimal; empty where there is none
 */
public record Evidence(
        UUID id, String words, String fileName, String mediaType, String sha256, String by, Instant at) {}
