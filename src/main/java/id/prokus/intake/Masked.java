package id.prokus.intake;

/** Texts with the numbers of persons made unreadable. */
public final class Masked {

    private Masked() {}

    /** A text in which every run of at least twelve digits keeps only its first four and last two. */
    public static String digits(String text) {
        long digits = text.chars().filter(Character::isDigit).count();
        if (digits < 12) {
            return text;
        }
        var masked = new StringBuilder(text.length());
        int seen = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                seen++;
                masked.append(seen <= 4 || seen > digits - 2 ? c : '•');
            } else {
                masked.append(c);
            }
        }
        return masked.toString();
    }
}
