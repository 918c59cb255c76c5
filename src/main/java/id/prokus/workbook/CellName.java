package id.prokus.workbook;

/** Names of cells, such as "AL387". */
public final class CellName {

    private CellName() {}

    /** The name of a cell: row from 1, column from 0. */
    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /** The letters of a column counted from 0: 0 is "A", 27 is "AB". */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder(3);
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.append((char) ('A' + (rest - 1) % 26));
        }
        return letters.reverse().toString();
    }

    /** The column from 0; -1 where the name begins with no column. */
    public static int column(String name) {
        int column = 0;
        int i = 0;
        for (; i < name.length() && i < 4; i++) {
            int letter = letter(name.charAt(i));
            if (letter < 0) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return column - 1;
    }

    /** The row from 1; -1 where the name ends with no row. */
    public static int row(String name) {
        int i = 0;
        while (i < name.length() && letter(name.charAt(i)) >= 0) {
            i++;
        }
        int row = 0;
        for (int digits = 0; i < name.length(); i++, digits++) {
            int digit = name.charAt(i) - '0';
            if (digit < 0 || digit > 9 || digits > 8) {
                return -1;
            }
            row = row * 10 + digit;
        }
        return row == 0 ? -1 : row;
    }

    private static int letter(char c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        return c >= 'a' && c <= 'z' ? c - 'a' : -1;
    }
}
