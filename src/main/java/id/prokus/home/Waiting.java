package id.prokus.home;

import id.prokus.vocabulary.Text;

/**
 * Something that waits for the reader.
 *
 * @param label what it is, without the number
 * @param count how many
 * @param address where it is done
 * @param late whether somebody else is kept waiting by it
 */
public record Waiting(Text label, long count, String address, boolean late) {}
