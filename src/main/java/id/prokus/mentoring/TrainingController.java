package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Trainings and other events of the programme: planned, held, and who was there. */
@Controller
@Needs(Right.FAMILIES)
class TrainingController {

    private final Trainings trainings;
    private final HoldTraining holdTraining;
    private final EntryKinds kinds;
    private final Rosters rosters;
    private final Regions regions;
    private final Clock clock;

    TrainingController(
            Trainings trainings,
            HoldTraining holdTraining,
            EntryKinds kinds,
            Rosters rosters,
            Regions regions,
            Clock clock) {
        this.trainings = trainings;
        this.holdTraining = holdTraining;
        this.kinds = kinds;
        this.rosters = rosters;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/pelatihan")
    Screen list(@RequestParam Optional<Integer> edisi, @RequestParam(defaultValue = "") String sesudah) {
        int edition = edition(edisi);
        ListAddress address = ListAddress.of("/pelatihan", "", sesudah).with("edisi", edition);
        return Screen.of(
                "mentoring/pelatihan",
                new Page(
                        edition,
                        ListPage.of(
                                address,
                                trainings.page(edition, sesudah, ListPage.LINES + 1),
                                training -> training.id().toString()),
                        Jakarta.today(clock)));
    }

    @Needs(Right.ENTER)
    @GetMapping("/pelatihan/baru")
    Screen ask(@RequestParam Optional<Integer> edisi, Standing standing) {
        return Screen.of("mentoring/pelatihan-baru", form(TrainingForm.empty(edition(edisi)), standing));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pelatihan")
    Screen make(TrainingForm form, Standing standing, Actor actor) {
        try {
            Training training = form.training(edition(form.edisi()), standing);
            holdTraining.hold(training, actor);
            return Screen.to(training.address())
                    .saying(Flash.done(
                            "Kegiatan dibuat. Kehadiran dicatat di halaman ini pada harinya.",
                            "The event is made. Attendance is recorded on this page on its day."));
        } catch (Refusal refusal) {
            return Screen.of("mentoring/pelatihan-baru", form(form, standing))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/pelatihan/{id}")
    Screen show(@PathVariable UUID id, @RequestParam(defaultValue = "") String sesudah, Standing standing) {
        Training training = trainings.get(id);
        ListAddress address = ListAddress.of(training.address(), "", sesudah);
        return Screen.of(
                "mentoring/pelatihan-satu",
                new OnePage(
                        training,
                        trainings.counts(id),
                        ListPage.of(
                                address,
                                trainings.invited(training, sesudah, ListPage.LINES + 1),
                                invited -> invited.family().toString()),
                        regions,
                        kinds.get(MentoringKinds.ATTENDANCE).writtenBy(standing)
                                && training.calledOff().isEmpty()
                                && !training.first().isAfter(Jakarta.today(clock))));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pelatihan/{id}/pembatalan")
    Screen callOff(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Actor actor) {
        Training training = trainings.get(id);
        holdTraining.callOff(training, alasan, actor);
        return Screen.to(training.address()).saying(Flash.done("Kegiatan dibatalkan.", "The event is called off."));
    }

    private int edition(Optional<Integer> year) {
        return year.or(() -> rosters.latestEdition().map(Edition::year)).orElse(2021);
    }

    private FormPage form(TrainingForm typed, Standing standing) {
        return new FormPage(
                typed,
                standing.partner(Right.ENTER).orElse(""),
                Jakarta.today(clock).toString(),
                Codes.EVENT_KINDS,
                Codes.WAYS,
                Codes.CURRICULUM);
    }

    public record Page(int edition, ListPage<Training> list, LocalDate today) {}

    /** @param partner the incubator it is for; empty for none */
    public record FormPage(
            TrainingForm typed,
            String partner,
            String today,
            List<Choice> kinds,
            List<Choice> ways,
            List<Choice> topics) {}

    /**
     * @param tickable whether the reader may say who was there, now
     */
    public record OnePage(
            Training training,
            Trainings.Counts counts,
            ListPage<Trainings.Invited> list,
            Regions regions,
            boolean tickable) {

        public List<Text> topics() {
            return training.topicLabels();
        }
    }
}
