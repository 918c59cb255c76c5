package id.prokus.registry;

/** How two stated birth dates stand to each other; dates are numbers, 19880131, and 0 where none was given. */
enum BirthAgreement {
    SAME("tanggal lahir sama"),
    /** 5 March for 3 May. */
    SWAPPED("tanggal dan bulan lahir tertukar"),
    /** One digit, one day or one year off, or only the year known. */
    SLIP("tanggal lahir hampir sama"),
    DIFFERENT("tanggal lahir berbeda"),
    UNKNOWN("tanggal lahir tidak lengkap");

    private static final int NEW_YEAR = 101;

    private final String phrase;

    BirthAgreement(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }

    static BirthAgreement of(int a, int b) {
        if (a == 0 || b == 0) {
            return UNKNOWN;
        }
        if (a == b) {
            return SAME;
        }
        if (a / 10000 == b / 10000) {
            if (swapped(a) == b) {
                return SWAPPED;
            }
            if (a % 10000 == NEW_YEAR || b % 10000 == NEW_YEAR) {
                return SLIP;
            }
        }
        return slip(a, b) ? SLIP : DIFFERENT;
    }

    /** The date with day and month exchanged; the same for both spellings of it. */
    static int swapped(int date) {
        return date / 10000 * 10000 + date % 100 * 100 + date / 100 % 100;
    }

    private static boolean slip(int a, int b) {
        boolean oneStepOff = a % 10000 == b % 10000 && Math.abs(a / 10000 - b / 10000) == 1
                || a / 100 == b / 100 && Math.abs(a - b) == 1;
        return oneStepOff || OneSlip.between(Integer.toString(a), Integer.toString(b));
    }
}
