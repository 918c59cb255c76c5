package id.prokus.access;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A duty that somebody handed to somebody else for a time.
 *
 * @param to whose it is meanwhile: an account's name
 * @param where the place's digits; empty for the whole country
 */
public record Delegation(UUID id, String by, String to, Role role, String where, LocalDate from, LocalDate until) {}
