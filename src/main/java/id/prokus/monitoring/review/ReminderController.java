package id.prokus.monitoring.review;

import id.prokus.monitoring.returned.Returns;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Mails a reminder to whoever was asked to correct something. */
@Controller
@Needs(Right.APPROVE)
class ReminderController {

    private final Returns returns;
    private final Reminders reminders;
    private final MailReminder mailReminder;

    ReminderController(Returns returns, Reminders reminders, MailReminder mailReminder) {
        this.returns = returns;
        this.reminders = reminders;
        this.mailReminder = mailReminder;
    }

    /** Of requests that whoever asks may see. */
    @PostMapping("/pengembalian/pengingat")
    Screen mail(@RequestParam(defaultValue = "") String akun, Actor actor) {
        try {
            Reminder reminder = reminders.of(returns.open(ReturnController.MOST), ReturnController.page()).stream()
                    .filter(one -> one.account().equals(akun))
                    .findFirst()
                    .orElseThrow(() -> new Refusal(
                            "monitoring.nothing-returned",
                            new Text(
                                    "Tidak ada lagi yang ditunggu dari akun itu. Muat ulang halaman ini.",
                                    "Nothing is awaited from that account any more. Load this page again.")));
            mailReminder.send(reminder, actor);
            return Screen.to("/pengembalian")
                    .saying(Flash.done(
                            "Pengingat dikirim ke surel %s.".formatted(reminder.sender()),
                            "The reminder was mailed to %s.".formatted(reminder.sender())));
        } catch (Refusal refusal) {
            return Screen.to("/pengembalian").saying(Flash.refused(refusal.sentence()));
        }
    }
}
