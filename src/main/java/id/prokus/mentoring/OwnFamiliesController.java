package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.organisation.PersonAccounts;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The families somebody walks with, and what happened with one or many of them, told at once. */
@Controller
@Needs(Right.FAMILIES)
class OwnFamiliesController {

    private static final List<String> TOLD_HERE =
            List.of(MentoringKinds.SESSION, MentoringKinds.VISIT, MentoringKinds.HOMEWORK, MentoringKinds.PARTNERSHIP);

    private final Walks walks;
    private final Walkers walkers;
    private final PersonAccounts accounts;
    private final EntryKinds kinds;
    private final RecordTogether recordTogether;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    OwnFamiliesController(
            Walks walks,
            Walkers walkers,
            PersonAccounts accounts,
            EntryKinds kinds,
            RecordTogether recordTogether,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.walks = walks;
        this.walkers = walkers;
        this.accounts = accounts;
        this.kinds = kinds;
        this.recordTogether = recordTogether;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/pendampingan")
    Screen show(ListForm asked, Standing standing, Actor actor) {
        OwnFamiliesPage page = page(asked, standing, actor, Map.of(), Set.of(), Map.of());
        trail.recordLines(
                actor,
                "mentoring.own-families-listed",
                "pendampingan",
                page.list().lines().stream().map(Walks.Walked::regency).toList());
        return Screen.of("mentoring/keluarga", page);
    }

    @GetMapping("/pendampingan.csv")
    ResponseEntity<byte[]> take(ListForm asked, Actor actor) {
        var csv = new CsvFile(
                "nama",
                "kabupaten",
                "inkubator",
                "sebagai",
                "terakhir",
                "berikutnya",
                "rencana_lewat",
                "tugas_terbuka");
        List<Walks.Walked> found = walker(asked, actor)
                .map(walker -> walks.of(walker.id(), Jakarta.today(clock), asked.address(), Integer.MAX_VALUE))
                .orElse(List.of());
        for (Walks.Walked family : found) {
            csv.line(
                    family.name(),
                    regions.nameOf(family.regency()),
                    family.incubator(),
                    family.as().label().indonesian(),
                    CsvFile.cell(family.lastContact()),
                    CsvFile.cell(family.next()),
                    String.valueOf(family.overdue()),
                    String.valueOf(family.homework()));
        }
        trail.recordLines(
                actor,
                "mentoring.own-families-taken",
                "pendampingan.csv",
                found.stream().map(Walks.Walked::regency).toList());
        return csv.takenBy(actor, clock, "pendampingan");
    }

    @Needs(Right.ENTER)
    @PostMapping("/pendampingan/catat")
    Screen record(ListForm asked, @RequestParam MultiValueMap<String, String> sent, Standing standing, Actor actor) {
        Map<String, String> typed = new HashMap<>();
        sent.forEach((name, values) -> typed.put(name, String.join(" ", values)));
        Set<UUID> families = sent.getOrDefault("keluarga", List.of()).stream()
                .flatMap(id -> uuid(id).stream())
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        walker(asked, actor)
                .ifPresent(walker -> typed.put("petugas", walker.id().toString()));
        try {
            var outcome = recordTogether.record(
                    uuid(typed.getOrDefault("kirim", "")).orElseGet(UUID::randomUUID),
                    typed.getOrDefault("jenis", ""),
                    List.copyOf(families),
                    typed,
                    standing,
                    actor);
            if (outcome.problems().isEmpty()) {
                return Screen.to(asked.address().start()).saying(said(families.size(), outcome.doubts()));
            }
            return again(asked, standing, actor, typed, families, outcome.problems())
                    .saying(Flash.refused(new Text(
                            "Belum dicatat. Perbaiki isian yang ditandai.", "Not recorded yet. Mend what is marked.")));
        } catch (Refusal refusal) {
            return again(asked, standing, actor, typed, families, Map.of()).saying(Flash.refused(refusal.sentence()));
        }
    }

    private Screen again(
            ListForm asked,
            Standing standing,
            Actor actor,
            Map<String, String> typed,
            Set<UUID> families,
            Map<String, Text> problems) {
        return Screen.of("mentoring/keluarga", page(asked, standing, actor, typed, families, problems))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static Flash said(int families, List<Text> doubts) {
        if (doubts.isEmpty()) {
            return Flash.done(
                    "Dicatat untuk %d keluarga.".formatted(families), "Recorded for %d families.".formatted(families));
        }
        return Flash.careful(
                "Dicatat untuk %d keluarga. Periksa: ".formatted(families)
                        + doubts.stream().map(Text::indonesian).collect(Collectors.joining(" ")),
                "Recorded for %d families. Please check: ".formatted(families)
                        + doubts.stream().map(Text::english).collect(Collectors.joining(" ")));
    }

    private Optional<Walker> walker(ListForm asked, Actor actor) {
        return asked.person()
                .or(() -> accounts.personOf(actor.name()).map(id.prokus.organisation.Person::id))
                .flatMap(walkers::find);
    }

    private OwnFamiliesPage page(
            ListForm asked,
            Standing standing,
            Actor actor,
            Map<String, String> typed,
            Set<UUID> ticked,
            Map<String, Text> problems) {
        Optional<Walker> walker = walker(asked, actor);
        List<Walks.Walked> found = walker.map(
                        one -> walks.of(one.id(), Jakarta.today(clock), asked.address(), ListPage.LINES + 1))
                .orElse(List.of());
        List<EntryKind> writable = TOLD_HERE.stream()
                .map(kinds::get)
                .filter(kind -> kind.writtenBy(standing))
                .toList();
        String wanted = typed.getOrDefault("jenis", asked.jenis());
        return new OwnFamiliesPage(
                walker,
                ListPage.of(asked.address(), found, family -> family.family().toString()),
                writable,
                writable.stream()
                        .filter(kind -> kind.code().equals(wanted))
                        .findFirst()
                        .or(() -> writable.stream().findFirst()),
                typed,
                ticked,
                problems,
                regions,
                Jakarta.today(clock).toString(),
                UUID.randomUUID());
    }

    static Optional<UUID> uuid(String typed) {
        try {
            return typed.isBlank() ? Optional.empty() : Optional.of(UUID.fromString(typed.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * @param petugas whose families; empty for the reader's own
     * @param jenis what is to be told of them
     */
    record ListForm(String petugas, String jenis, String urut, String sesudah) {

        Optional<UUID> person() {
            return uuid(petugas);
        }

        ListAddress address() {
            return ListAddress.of("/pendampingan", urut, sesudah)
                    .orderedByOneOf(Walks.COLUMNS.keySet(), "kontak")
                    .with("petugas", person().map(UUID::toString).orElse(""))
                    .with("jenis", TOLD_HERE.contains(jenis) ? jenis : "");
        }
    }
}
