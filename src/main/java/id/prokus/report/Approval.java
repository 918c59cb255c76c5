package id.prokus.report;

import java.time.Instant;

/** That somebody approved a ringkasan in the system. Never an image of a signature. */
public record Approval(String name, String post, Instant at) {}
