package id.prokus.monitoring.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A reminder that is ready to be sent: it says how many corrections are awaited and where to sign in, and nothing of any
 * family.
 *
 * @param account who is asked
 * @param sender the same, as shown
 * @param phone as the organisation's list has it; where none is known WhatsApp asks whom to send to
 * @param email empty where none is known
 * @param n how many corrections are awaited
 * @param text what is sent
 */
public record Reminder(String account, String sender, String phone, String email, int n, String text) {

    static final String SUBJECT = "Perbaikan isian ProKUS";

    /** @param address of the page on which the requests are read after signing in */
    static Reminder of(String account, String sender, String phone, String email, int n, String address) {
        return new Reminder(
                account,
                sender,
                phone,
                email.strip(),
                n,
                "Ada %d isian ProKUS yang perlu Anda perbaiki. Masuk untuk melihatnya: %s".formatted(n, address));
    }

    /** Opens WhatsApp with the text, to be sent by hand. */
    public String whatsApp() {
        return "https://wa.me/" + international() + "?text=" + encoded(text);
    }

    /** The same for a mail programme; empty where no address is known. */
    public String mail() {
        return email.isEmpty() ? "" : "mailto:" + email + "?subject=" + encoded(SUBJECT) + "&body=" + encoded(text);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As WhatsApp wants it: 0812… becomes 62812…. */
    private String international() {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "Reminder[" + n + "]";
    }
}
