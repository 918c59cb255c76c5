package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.vocabulary.Actor;

/**
 * What is to be processed together.
 *
 * @param edition whose monitoring it is
 * @param roster who was to report
 * @param files everything that was sent
 * @param by who asks for it
 */
public record RunOrder(Edition edition, Roster roster, SentFiles files, Actor by) {}
