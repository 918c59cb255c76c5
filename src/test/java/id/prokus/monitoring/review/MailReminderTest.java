package id.prokus.monitoring.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.prokus.access.Trail;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Story
class MailReminderTest {

    private static final Reminder REMINDER = Reminder.of(
            "tuti", "Tuti", "0812 3456 789", "tuti@contoh.invalid", 3, "https://prokus.contoh.invalid/pengembalian");

    private final Trail trail;
    private final JdbcClient database;
    private final Visitor visitor;

    MailReminderTest(Trail trail, JdbcClient database, Visitor visitor) {
        this.trail = trail;
        this.database = database;
        this.visitor = visitor;
    }

    @Test
    void a_reminder_arrives_with_a_link_that_asks_to_sign_in_and_nothing_else() throws Exception {
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        try {
            reminds(post.getSmtp().getPort()).send(REMINDER, new Actor("dinas"));

            assertThat(post.getReceivedMessages()).hasSize(1);
            var message = post.getReceivedMessages()[0];
            assertThat(message.getSubject()).isEqualTo("Perbaikan isian ProKUS");
            assertThat(message.getFrom()[0]).hasToString("prokus@contoh.invalid");
            assertThat(message.getAllRecipients()[0]).hasToString("tuti@contoh.invalid");
            assertThat(message.getContent().toString().strip())
                    .isEqualTo(
                            "Ada 3 isian ProKUS yang perlu Anda perbaiki. Masuk untuk melihatnya: https://prokus.contoh.invalid/pengembalian");
            assertThat(database.sql("select subject from access.trail where action = 'monitoring.reminder-mailed'")
                            .query(String.class)
                            .list())
                    .contains("tuti");
        } finally {
            post.stop();
        }
    }

    @Test
    void a_mail_server_that_does_not_answer_is_said_in_a_sentence() {
        var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        post.start();
        int port = post.getSmtp().getPort();
        post.stop();

        assertThatThrownBy(() -> reminds(port).send(REMINDER, new Actor("dinas")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().indonesian()).contains("server surel tidak menjawab"));
    }

    @Test
    void without_a_mail_server_nobody_is_offered_to_mail() {
        visitor.signIn();
        assertThat(visitor.open("/pengembalian").text()).doesNotContain("Kirim surel");
        var unset = new MailReminder(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "prokus@contoh.invalid", trail);
        assertThat(unset.possible()).isFalse();
        assertThatThrownBy(() -> unset.send(REMINDER, new Actor("dinas")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.sentence().indonesian()).contains("SPRING_MAIL_HOST"));
    }

    @Test
    void whatsapp_opens_with_the_same_words_and_the_number_as_it_wants_it() {
        assertThat(REMINDER.whatsApp())
                .startsWith("https://wa.me/628123456789?text=Ada%203%20isian")
                .contains("pengembalian");
    }

    private MailReminder reminds(int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new MailReminder(
                new StaticListableBeanFactory(Map.of("surel", sender)).getBeanProvider(JavaMailSender.class),
                "prokus@contoh.invalid",
                trail);
    }
}
