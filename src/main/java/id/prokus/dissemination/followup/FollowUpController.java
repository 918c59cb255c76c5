package id.prokus.dissemination.followup;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** All actions the reader's organisation and place have to do with. */
@Controller
@Needs({})
class FollowUpController {

    private static final int MOST_TAKEN = 100_000;

    private final FollowUps followUps;
    private final RemindOwners remindOwners;
    private final Trail trail;
    private final Clock clock;

    FollowUpController(FollowUps followUps, RemindOwners remindOwners, Trail trail, Clock clock) {
        this.followUps = followUps;
        this.remindOwners = remindOwners;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry followUpEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                46,
                "/tindak-lanjut",
                new Text("Tindak lanjut", "Actions"),
                new Text(
                        "Yang disepakati: siapa melakukan apa, sampai kapan, dan apakah angkanya bergerak.",
                        "What was agreed: who does what by when, and whether the figures moved."));
    }

    @GetMapping("/tindak-lanjut")
    Screen list(ListForm asked, Standing standing) {
        ListAddress address = asked.address();
        List<FollowUp> found = followUps.page(asked.wanted(), address, ListPage.LINES + 1);
        return Screen.of(
                "dissemination/followup/daftar",
                new Page(
                        asked,
                        ListPage.of(address, found, one -> one.id().toString()),
                        followUps.count(asked.wanted()),
                        LocalDate.now(clock),
                        standing.may(Right.CONVENE) || standing.may(Right.RESPOND)));
    }

    @GetMapping("/tindak-lanjut.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        var csv = new CsvFile(
                "edisi",
                "apa",
                "pelaku",
                "penanggung_jawab",
                "petugas",
                "ukuran",
                "target",
                "tenggat",
                "keadaan",
                "terlambat");
        LocalDate today = LocalDate.now(clock);
        followUps
                .page(asked.wanted(), asked.address(), MOST_TAKEN)
                .forEach(one -> csv.line(
                        Integer.toString(one.edition()),
                        one.what(),
                        one.doer().code(),
                        one.owner().name(),
                        one.person(),
                        one.measure().shown(),
                        one.measure().target(),
                        one.due().toString(),
                        one.state().code(),
                        one.late(today) ? "ya" : "tidak"));
        trail.record(actor, "dissemination.follow-ups-taken", "tindak-lanjut.csv", csv.lines() + " baris");
        return csv.takenBy(actor, clock, "tindak-lanjut");
    }

    /** Words to copy into a message, one for each owner. */
    @Needs(Right.CONVENE)
    @GetMapping("/tindak-lanjut/pengingat")
    Screen reminders() {
        return Screen.of("dissemination/followup/pengingat", new Reminders(remindOwners.texts()));
    }

    /** What the page's address asks for. */
    public record ListForm(
            String pelaku, String pemilik, String keadaan, String terlambat, String urut, String sesudah) {

        ListAddress address() {
            return ListAddress.of("/tindak-lanjut", urut, sesudah)
                    .orderedByOneOf(FollowUps.COLUMNS.keySet(), FollowUps.MOST_URGENT_FIRST)
                    .with("pelaku", pelaku)
                    .with("pemilik", pemilik.strip())
                    .with("keadaan", keadaan)
                    .with("terlambat", terlambat);
        }

        Wanted wanted() {
            return new Wanted(pelaku, pemilik.strip(), keadaan, !terlambat.isEmpty());
        }
    }

    /** @param mayPropose whether there is an organisation the reader may propose for */
    public record Page(ListForm asked, ListPage<FollowUp> list, long total, LocalDate today, boolean mayPropose) {}

    public record Reminders(List<RemindOwners.Reminder> texts) {}
}
