package id.prokus.vocabulary;

/** Words that somebody wrote, as a cell of a file that a spreadsheet will open. */
public final class CellText {

    private CellText() {}

    /** With an apostrophe in front where a spreadsheet would run them as a formula. */
    public static String harmless(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
