package id.prokus.registry.exchange;

import id.prokus.vocabulary.Text;

/**
 * A note on a file, as it is kept.
 *
 * @param column from 0; -1 where it is about the whole row
 * @param heading of the column; empty for the whole row
 */
public record ImportNote(String sheet, int line, int column, String heading, boolean impossible, Text sentence) {}
