package id.prokus.vocabulary;

/** The sixteen digits of a Kartu Keluarga. Nothing in them is checked but their number. */
public record FamilyCardNumber(String digits) {

    /** @throws IllegalArgumentException where these are not sixteen digits; the message does not repeat them */
    public FamilyCardNumber {
        if (!Nik.sixteenDigits(digits)) {
            throw new IllegalArgumentException("Not a family card number: not sixteen digits");
        }
    }

    /** {@code 3508••••••••0001}. */
    public String masked() {
        return Nik.mask(digits);
    }

    /** Masked: a family card number never reaches a log. */
    @Override
    public String toString() {
        return masked();
    }
}
