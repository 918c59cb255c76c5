package id.prokus.vocabulary;

/**
 * Nomor Induk Kependudukan: the sixteen digits of a person, from birth to death. The first six say where the person was
 * first registered, not where they live; the next six the date of birth ({@link BirthInNik}); the last four are a serial.
 * A date, sex or region that differs from what is known of the person is no reason to refuse it: a NIK never changes,
 * the rest may.
 */
public record Nik(String digits) {

    public static final int LENGTH = 16;

    private static final int SHOWN = 4;

    /** @throws IllegalArgumentException where no person can have this NIK; the message does not repeat it */
    public Nik {
        var check = check(digits);
        if (check != NikCheck.POSSIBLE) {
            throw new IllegalArgumentException("Not a NIK: " + check);
        }
    }

    /** Why a text of digits is or is not a NIK; the first reason found. */
    public static NikCheck check(String digits) {
        if (!sixteenDigits(digits)) {
            return NikCheck.NOT_SIXTEEN_DIGITS;
        }
        if (BirthInNik.of(digits).isEmpty()) {
            return NikCheck.IMPOSSIBLE_BIRTH;
        }
        return digits.endsWith("0000") ? NikCheck.SERIAL_ZERO : NikCheck.POSSIBLE;
    }

    public BirthInNik birth() {
        return BirthInNik.of(digits).orElseThrow();
    }

    public Sex sex() {
        return birth().woman() ? Sex.FEMALE : Sex.MALE;
    }

    /** Where the person was first registered: six Kemendagri digits of that time. */
    public String region() {
        return digits.substring(0, 6);
    }

    /** {@code 3508••••••••0001}. */
    public String masked() {
        return mask(digits);
    }

    /** Masked: a NIK never reaches a log. */
    @Override
    public String toString() {
        return masked();
    }

    static boolean sixteenDigits(String text) {
        return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** What was left of a NIK or family card number, made unreadable but for its first and last four digits. */
    public static String mask(String digits) {
        int hidden = digits.length() - 2 * SHOWN;
        return hidden < SHOWN
                ? "•".repeat(digits.length())
                : digits.substring(0, SHOWN) + "•".repeat(hidden) + digits.substring(SHOWN + hidden);
    }
}
