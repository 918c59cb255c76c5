package id.prokus.report;

import java.time.Instant;

/**
 * That somebody approved a ringkasan in the system. Never an image of a signature.
 *
 * @param post may be empty where the system does not know it
 */
public record Approval(String name, String post, Instant at) {}
