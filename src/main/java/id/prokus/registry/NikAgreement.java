package id.prokus.registry;

import id.prokus.vocabulary.Nik;

/** How two NIK, or what is left of them, stand to each other. */
enum NikAgreement {
    /** Whole and the same. */
    SAME("NIK sama"),
    /** The first fifteen digits are the same and one sixteenth is lost: neighbours born on one day share them, too. */
    LAST_DIGIT_LOST("lima belas angka pertama NIK sama"),
    /** One slip in the serial; people registered in one place with one birth date differ just so. */
    SERIAL_SLIP("NIK berbeda satu angka"),
    /** A digit too few or too many in the serial, which is a slip for sure, though perhaps of a neighbour's NIK. */
    SERIAL_LENGTH_SLIP("NIK kurang atau lebih satu angka"),
    /** One slip in the region; people of two neighbouring places with one birth date may differ just so. */
    REGION_SLIP("NIK berbeda satu angka"),
    /** One slip in the birth date, or a digit too few or too many before the serial. */
    SLIP("NIK berbeda satu angka"),
    /** Two slips, or one beside a lost digit. */
    NEAR("NIK hampir sama"),
    /** Registered in one place with one birth date, under plainly different serials. */
    OTHER_SERIAL("nomor urut NIK berbeda"),
    DIFFERENT("NIK berbeda"),
    /** At least one says nothing. */
    UNKNOWN("NIK tidak lengkap");

    private static final int KEPT_BY_SPREADSHEETS = 15;
    private static final int BIRTH_FROM = 6;
    private static final int SERIAL_FROM = 12;
    private static final int LONGEST = Nik.LENGTH + 1;

    private final String phrase;

    NikAgreement(String phrase) {
        this.phrase = phrase;
    }

    String phrase() {
        return phrase;
    }

    /** @param a digits as they stand; whole where {@code wholeA} */
    static NikAgreement of(String a, boolean wholeA, String b, boolean wholeB) {
        if (!says(a) || !says(b)) {
            return UNKNOWN;
        }
        if (a.equals(b)) {
            return wholeA && wholeB ? SAME : a.length() == KEPT_BY_SPREADSHEETS ? LAST_DIGIT_LOST : SLIP;
        }
        var shorter = a.length() <= b.length() ? a : b;
        var longer = a.length() <= b.length() ? b : a;
        boolean lost = shorter.length() == KEPT_BY_SPREADSHEETS;
        if (lost && longer.length() == Nik.LENGTH && longer.startsWith(shorter)) {
            return LAST_DIGIT_LOST;
        }
        boolean sameFront = OneSlip.common(shorter, longer) >= SERIAL_FROM;
        if (longer.length() >= Nik.LENGTH && OneSlip.between(shorter, longer)) {
            return slip(shorter, longer, sameFront);
        }
        if (lost && lostBesideASlip(shorter, longer)) {
            return NEAR;
        }
        if (sameFront) {
            return OTHER_SERIAL;
        }
        return shorter.length() == longer.length() && changedDigits(shorter, longer) == 2 ? NEAR : DIFFERENT;
    }

    /** Whether so many digits are a NIK with a slip, and not something else or the little that was left. */
    private static boolean says(String digits) {
        return digits.length() >= KEPT_BY_SPREADSHEETS && digits.length() <= LONGEST;
    }

    private static NikAgreement slip(String shorter, String longer, boolean sameFront) {
        if (shorter.length() == LONGEST) {
            return NEAR;
        }
        boolean sameLength = shorter.length() == longer.length();
        if (sameFront) {
            return sameLength ? SERIAL_SLIP : SERIAL_LENGTH_SLIP;
        }
        boolean inRegion = shorter.regionMatches(BIRTH_FROM, longer, BIRTH_FROM, Nik.LENGTH - BIRTH_FROM);
        return sameLength && inRegion ? REGION_SLIP : SLIP;
    }

    private static boolean lostBesideASlip(String fifteen, String longer) {
        return OneSlip.between(fifteen, longer.substring(0, KEPT_BY_SPREADSHEETS))
                || longer.length() > KEPT_BY_SPREADSHEETS && OneSlip.between(fifteen, longer.substring(0, Nik.LENGTH));
    }

    private static int changedDigits(String a, String b) {
        int changed = 0;
        for (int i = 0; i < a.length(); i++) {
            changed += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return changed;
    }
}
