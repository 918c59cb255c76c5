package id.prokus.monitoring.review;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends reminders by mail, where {@code SPRING_MAIL_HOST} names a server for it. */
@Component
class MailReminder {

    private static final Logger LOG = LoggerFactory.getLogger(MailReminder.class);

    private final Optional<JavaMailSender> server;
    private final String from;
    private final Trail trail;

    /** @param from whom the mails come from: {@code PROKUS_SUREL_DARI} */
    MailReminder(
            ObjectProvider<JavaMailSender> server,
            @Value("${prokus.surel.dari:${spring.mail.username:}}") String from,
            Trail trail) {
        this.server = Optional.ofNullable(server.getIfAvailable());
        this.from = from;
        this.trail = trail;
    }

    boolean possible() {
        return server.isPresent() && !from.isBlank();
    }

    /** @throws Refusal {@code monitoring.mail-impossible}, {@code monitoring.mail-failed} */
    void send(Reminder reminder, Actor actor) {
        if (!possible() || reminder.email().isEmpty()) {
            throw new Refusal(
                    "monitoring.mail-impossible",
                    new Text(
                            "Surel belum dapat dikirim dari sini: alamat surelnya tidak ada pada daftar orang, atau server surel belum disetel (SPRING_MAIL_HOST, PROKUS_SUREL_DARI). Pakai WhatsApp.",
                            "No mail can be sent from here: the list of people has no address, or no mail server is set (SPRING_MAIL_HOST, PROKUS_SUREL_DARI). Use WhatsApp."));
        }
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(reminder.email());
        message.setSubject(Reminder.SUBJECT);
        message.setText(reminder.text());
        try {
            server.orElseThrow().send(message);
        } catch (MailException e) {
            // Its words may hold the address.
            LOG.warn(
                    "A reminder was not taken by the mail server: {}",
                    e.getClass().getSimpleName());
            throw new Refusal(
                    "monitoring.mail-failed",
                    new Text(
                            "Surel tidak terkirim: server surel tidak menjawab atau menolaknya. Coba lagi nanti, atau pakai WhatsApp.",
                            "The mail was not sent: the mail server does not answer, or refuses it. Try again later, or use WhatsApp."));
        }
        trail.record(actor, "monitoring.reminder-mailed", reminder.account(), String.valueOf(reminder.n()));
    }
}
