package id.prokus.intake.reading;

/** Tells whether two words are the same but for one slip of the hand. */
final class OneSlipWord {

    private OneSlipWord() {}

    /** Short words are left as they are: too many real ones lie one letter apart. */
    static boolean same(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 5
                || Math.max(a.length(), b.length()) < 6
                || Math.abs(a.length() - b.length()) > 1
                || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int front = 0;
        while (front < shorter && a.charAt(front) == b.charAt(front)) {
            front++;
        }
        int back = 0;
        while (back < shorter - front && a.charAt(a.length() - 1 - back) == b.charAt(b.length() - 1 - back)) {
            back++;
        }
        int left = Math.max(a.length(), b.length()) - front - back;
        boolean swapped = a.length() == b.length()
                && left == 2
                && a.charAt(front) == b.charAt(front + 1)
                && a.charAt(front + 1) == b.charAt(front);
        return left <= 1 || swapped;
    }
}
