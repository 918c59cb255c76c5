package id.prokus.monitoring.review;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A reminder that is ready to be sent by whoever wants to: it says how many corrections are awaited and where to sign in,
 * and nothing of any family.
 *
 * @param sender who is asked, as shown
 * @param whatsApp opens WhatsApp with the text, to be sent by hand
 * @param mail the same for a mail programme; empty where no address is known
 * @param n how many corrections are awaited
 */
public record Reminder(String sender, String whatsApp, String mail, int n) {

    /**
     * @param phone as the organisation's list has it; where none is known WhatsApp asks whom to send to
     * @param address of the page on which the requests are read after signing in
     */
    static Reminder of(String sender, String phone, String email, int n, String address) {
        String text = "Ada %d isian ProKUS yang perlu Anda perbaiki. Masuk untuk melihatnya: %s".formatted(n, address);
        String said = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        return new Reminder(
                sender,
                "https://wa.me/" + international(phone) + "?text=" + said,
                email.isBlank() ? "" : "mailto:" + email.strip() + "?subject=Perbaikan%20isian%20ProKUS&body=" + said,
                n);
    }

    /** As WhatsApp wants it: 0812… becomes 62812…. */
    private static String international(String phone) {
        String digits = phone.replaceAll("[^0-9]", "");
        return digits.startsWith("0") ? "62" + digits.substring(1) : digits;
    }

    /** Never the number. */
    @Override
    public String toString() {
        return "Reminder[" + n + "]";
    }
}
