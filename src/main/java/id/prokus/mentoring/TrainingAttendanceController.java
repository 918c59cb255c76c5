package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who was at a training: ticked family by family, and taken along as a list. */
@Controller
@Needs(Right.FAMILIES)
class TrainingAttendanceController {

    private final Trainings trainings;
    private final TellAttendance tellAttendance;
    private final EntryKinds kinds;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    TrainingAttendanceController(
            Trainings trainings,
            TellAttendance tellAttendance,
            EntryKinds kinds,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.trainings = trainings;
        this.tellAttendance = tellAttendance;
        this.kinds = kinds;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /** The whole attendance list, to be signed or taken along. */
    @GetMapping("/pelatihan/{id}/daftar-hadir.csv")
    ResponseEntity<byte[]> take(@PathVariable UUID id, Actor actor) {
        Training training = trainings.get(id);
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
        Training training = trainings.get(id);
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
}
