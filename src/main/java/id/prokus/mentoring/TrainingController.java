package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
    private final TellAttendance tellAttendance;
    private final EntryKinds kinds;
    private final Rosters rosters;
    private final Regions regions;
    private final Jakarta jakarta;
    private final Trail trail;
    private final Clock clock;

    TrainingController(
            Trainings trainings,
            HoldTraining holdTraining,
            TellAttendance tellAttendance,
            EntryKinds kinds,
            Rosters rosters,
            Regions regions,
            Jakarta jakarta,
            Trail trail,
            Clock clock) {
        this.trainings = trainings;
        this.holdTraining = holdTraining;
        this.tellAttendance = tellAttendance;
        this.kinds = kinds;
        this.rosters = rosters;
        this.regions = regions;
        this.jakarta = jakarta;
        this.trail = trail;
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
                        jakarta.today()));
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
        Training training = get(id);
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
                                && !training.first().isAfter(jakarta.today())));
    }

    /** The whole attendance list, to be signed or taken along. */
    @GetMapping("/pelatihan/{id}/daftar-hadir.csv")
    ResponseEntity<byte[]> take(@PathVariable UUID id, Actor actor) {
        Training training = get(id);
        List<Trainings.Invited> all = trainings.invited(training, "", Integer.MAX_VALUE);
        var csv = new CsvFile("keluarga", "kabupaten", "inkubator", "kehadiran", "cara");
        for (Trainings.Invited one : all) {
            csv.line(one.name(), regions.nameOf(one.regency()), one.incubator(), one.attendance(), one.way());
        }
        trail.recordLines(
                actor,
                "mentoring.attendance-taken",
                id.toString(),
                all.stream().map(Trainings.Invited::regency).toList());
        return csv.takenBy(actor, clock, "daftar-hadir");
    }

    /** {@code hadir-ID} is hadir, tidak, izin or empty, {@code cara-ID} luring or daring. */
    @Needs(Right.ENTER)
    @PostMapping("/pelatihan/{id}/kehadiran")
    Screen tell(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @RequestParam(defaultValue = "") String sesudah,
            Standing standing,
            Actor actor) {
        Training training = get(id);
        if (!kinds.get(MentoringKinds.ATTENDANCE).writtenBy(standing)) {
            throw Refused.notYourDuty(kinds.get(MentoringKinds.ATTENDANCE));
        }
        Map<UUID, TellAttendance.Tick> ticks = new LinkedHashMap<>();
        sent.forEach((name, value) -> {
            if (name.startsWith("hadir-") && !value.isEmpty()) {
                String family = name.substring("hadir-".length());
                OwnFamiliesController.uuid(family)
                        .ifPresent(known -> ticks.put(
                                known,
                                new TellAttendance.Tick(value, sent.getOrDefault("cara-" + family, training.way()))));
            }
        });
        int told = tellAttendance.tell(training, ticks, actor);
        return Screen.to(ListAddress.of(training.address(), "", sesudah).next(sesudah))
                .saying(Flash.done(
                        "Kehadiran %d keluarga dicatat.".formatted(told),
                        "Attendance of %d families is recorded.".formatted(told)));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pelatihan/{id}/pembatalan")
    Screen callOff(@PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Actor actor) {
        Training training = get(id);
        holdTraining.callOff(training, alasan, actor);
        return Screen.to(training.address()).saying(Flash.done("Kegiatan dibatalkan.", "The event is called off."));
    }

    private Training get(UUID id) {
        return trainings
                .find(id)
                .orElseThrow(() -> Refused.refusal(
                        "mentoring.training-unknown",
                        "Kegiatan ini tidak ada di wilayah Anda. Buka kembali daftar Pelatihan.",
                        "There is no such event in your place. Open the list of trainings again."));
    }

    private int edition(Optional<Integer> year) {
        return year.or(() -> rosters.latestEdition().map(Edition::year)).orElse(2021);
    }

    private FormPage form(TrainingForm typed, Standing standing) {
        return new FormPage(
                typed,
                standing.partner(Right.ENTER).orElse(""),
                jakarta.today().toString(),
                Codes.EVENT_KINDS,
                Codes.WAYS,
                Codes.CURRICULUM);
    }

    /** What was typed about an event. */
    public record TrainingForm(
            Optional<Integer> edisi,
            String jenis,
            String judul,
            String tanggal,
            String sampai,
            String cara,
            String tempat,
            List<String> topik,
            String penyelenggara,
            String wilayah) {

        public TrainingForm {
            topik = topik == null ? List.of() : List.copyOf(topik);
        }

        static TrainingForm empty(int edition) {
            return new TrainingForm(Optional.of(edition), "", "", "", "", "", "", List.of(), "", "");
        }

        /** @throws Refusal where something is missing or cannot be read */
        Training training(int edition, Standing standing) {
            LocalDate first = IsoDay.read(tanggal).orElseThrow(Refused::dayUnreadable);
            LocalDate last = sampai.isBlank() ? first : IsoDay.read(sampai).orElseThrow(Refused::dayUnreadable);
            return new Training(
                    TimeOrderedId.next(),
                    edition,
                    jenis,
                    judul.strip(),
                    first,
                    last,
                    cara,
                    tempat.strip(),
                    topik.stream()
                            .filter(code -> Codes.CURRICULUM.stream()
                                    .anyMatch(choice -> choice.code().equals(code)))
                            .collect(Collectors.toList()),
                    penyelenggara.strip(),
                    wilayah.replaceAll("[^0-9]", ""),
                    standing.partner(Right.ENTER).orElse(""),
                    "");
        }

        public boolean has(String topic) {
            return topik.contains(topic);
        }
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
     * @param counts hadir, tidak, izin
     * @param tickable whether the reader may say who was there, now
     */
    public record OnePage(
            Training training, int[] counts, ListPage<Trainings.Invited> list, Regions regions, boolean tickable) {

        public List<Text> topics() {
            return training.topicLabels();
        }
    }
}
