package id.prokus.workbook;

/** How a number format makes a stored number look. */
enum NumberLook {
    NUMBER,
    DATE,
    /** A time of day without a date, or a duration. */
    TIME;

    /** Formats that are known by their number alone; 27-36 and 50-58 are dates in the East Asian editions. */
    static NumberLook ofBuiltIn(int id) {
        if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 58) {
            return DATE;
        }
        return id >= 18 && id <= 21 || id >= 32 && id <= 35 || id >= 45 && id <= 47 ? TIME : NUMBER;
    }

    /** @param code such as {@code dd/mm/yyyy}, {@code [$-421]d mmmm yyyy;@}, {@code "Rp"#,##0} */
    static NumberLook ofCode(String code) {
        if (code.equalsIgnoreCase("General") || code.equalsIgnoreCase("Standard")) {
            return NUMBER;
        }
        boolean date = false;
        boolean time = false;
        boolean months = false;
        for (int i = 0; i < code.length(); i++) {
            char c = Character.toLowerCase(code.charAt(i));
            switch (c) {
                case '"' -> i = skipTo(code, i, '"');
                case '[' -> {
                    int end = skipTo(code, i, ']');
                    time |= isElapsed(code, i, end);
                    i = end;
                }
                case '\\', '_', '*' -> i++;
                case ';' -> i = code.length();
                case 'd', 'y' -> date = true;
                case 'h', 's' -> time = true;
                case 'm' -> months = true;
                case '#', '?', '%' -> {
                    return NUMBER;
                }
                case '0' -> {
                    // Otherwise fractions of a second.
                    if (!time) {
                        return NUMBER;
                    }
                }
                default -> {}
            }
        }
        if (date || months && !time) {
            return DATE;
        }
        return time ? TIME : NUMBER;
    }

    private static int skipTo(String code, int from, char end) {
        int at = code.indexOf(end, from + 1);
        return at < 0 ? code.length() : at;
    }

    /** {@code [h]}, {@code [mm]}, {@code [ss]}. */
    private static boolean isElapsed(String code, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            char c = Character.toLowerCase(code.charAt(i));
            if (c != 'h' && c != 'm' && c != 's') {
                return false;
            }
        }
        return end > from + 1;
    }
}
