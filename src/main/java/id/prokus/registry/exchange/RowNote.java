package id.prokus.registry.exchange;

import id.prokus.vocabulary.Text;

/**
 * What there is to say about a row.
 *
 * @param column by name; empty for the whole row
 * @param impossible whether it keeps the row out
 * @param sentence what is wrong and what to do; holds no number of a person
 */
record RowNote(String column, boolean impossible, Text sentence) {

    static RowNote impossible(String column, String indonesian, String english) {
        return new RowNote(column, true, new Text(indonesian, english));
    }

    static RowNote worthKnowing(String column, String indonesian, String english) {
        return new RowNote(column, false, new Text(indonesian, english));
    }
}
