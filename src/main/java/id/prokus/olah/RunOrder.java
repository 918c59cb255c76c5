package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.programme.Roster;

/**
 * What is to be processed together.
 *
 * @param edition whose monitoring it is
 * @param roster who was to report
 * @param files everything that was sent
 * @param by who asks for it: an account's name, or "terminal:" and the name of whoever runs the command
 */
public record RunOrder(Edition edition, Roster roster, SentFiles files, String by) {}
