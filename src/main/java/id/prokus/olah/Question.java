package id.prokus.olah;

/**
 * Something only a person can answer.
 *
 * @param file the file's name
 * @param sheet the sheet's name; empty where the whole file is meant
 * @param column the column as people name it; empty where the whole file is meant
 * @param heading the heading as sent, or what is asked about the file
 * @param examples values as sent, identity numbers masked
 * @param proposal what it may be; empty where nothing points to anything
 */
public record Question(String file, String sheet, String column, String heading, String examples, String proposal) {}
