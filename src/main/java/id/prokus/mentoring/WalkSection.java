package id.prokus.mentoring;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.People;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who walks with a family, and how often. Sessions are always counted from entries; what a workbook claims stands beside
 * them and is never added.
 */
@Component
class WalkSection implements FamilySection {

    private final People people;

    WalkSection(People people) {
        this.people = people;
    }

    @Override
    public Section section() {
        return Section.PENDAMPINGAN;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        var facts = new ArrayList<Fact>();
        Map<String, String> names = people.in(life.of(MentoringKinds.PAIRING).toList());
        for (boolean companion : List.of(false, true)) {
            walking(life, day, companion).ifPresent(pairing -> facts.add(walker(pairing, names)));
        }
        lastContact(life, day).ifPresent(contact -> facts.add(contact(contact, day)));
        counted(life, day, MentoringKinds.SESSION, new Text("Sesi mentor", "Mentor's sessions"))
                .ifPresent(facts::add);
        counted(life, day, MentoringKinds.VISIT, new Text("Kunjungan pendamping", "Companion's visits"))
                .ifPresent(facts::add);
        reported(life, day).ifPresent(facts::add);
        attended(life, day).ifPresent(facts::add);
        homework(life, day).ifPresent(facts::add);
        return facts;
    }

    private static Optional<Entry> walking(Life life, LocalDate day, boolean companion) {
        return life.of(MentoringKinds.PAIRING)
                .filter(pairing -> pairing.holdsOn(day))
                .filter(pairing -> OneAtATime.role(pairing)
                        .filter(role -> role.companion() == companion)
                        .isPresent())
                .reduce((before, after) -> after);
    }

    private static Fact walker(Entry pairing, Map<String, String> names) {
        WalkerRole role = OneAtATime.role(pairing).orElseThrow();
        String id = pairing.value("petugas").orElse("");
        String name = names.getOrDefault(id, id);
        return Fact.of(
                role.label(),
                new Text(
                        name + ", sejak " + Format.INDONESIAN.day(pairing.on()),
                        name + ", since " + Format.ENGLISH.day(pairing.on())));
    }

    private static Optional<Entry> lastContact(Life life, LocalDate day) {
        return life.entries().stream()
                .filter(entry -> entry.kind().equals(MentoringKinds.SESSION)
                        || entry.kind().equals(MentoringKinds.VISIT))
                .filter(entry -> !entry.on().isAfter(day) && is(entry, "terlaksana"))
                .reduce((before, after) -> after);
    }

    private static Fact contact(Entry contact, LocalDate day) {
        return new Fact(
                new Text("Kunjungan atau sesi terakhir", "Last visit or session"),
                new Text(Format.INDONESIAN.day(contact.on()), Format.ENGLISH.day(contact.on())),
                contact.on().isBefore(day.minusDays(30)) ? Tone.WARN : Tone.NEUTRAL,
                "");
    }

    private static Optional<Fact> counted(Life life, LocalDate day, String kind, Text label) {
        List<Entry> told = life.of(kind).toList();
        if (told.isEmpty()) {
            return Optional.empty();
        }
        long done = told.stream()
                .filter(entry -> !entry.on().isAfter(day) && is(entry, "terlaksana"))
                .count();
        long planned = told.stream()
                .filter(entry -> entry.on().isAfter(day) && is(entry, "rencana"))
                .count();
        long missed = told.stream()
                .filter(entry -> !entry.on().isAfter(day) && is(entry, "batal"))
                .count();
        return Optional.of(Fact.of(
                label,
                new Text(
                        "%d terlaksana, %d direncanakan, %d tidak terlaksana".formatted(done, planned, missed),
                        "%d done, %d planned, %d missed".formatted(done, planned, missed))));
    }

    private static Optional<Fact> reported(Life life, LocalDate day) {
        return life.entries().stream()
                .filter(entry -> !entry.on().isAfter(day))
                .filter(entry -> entry.value("sesi_dilaporkan").isPresent())
                .reduce((before, after) -> after)
                .map(entry -> Fact.of(
                        new Text("Sesi dilaporkan inkubator", "Sessions as the incubator says"),
                        new Text(
                                "%s sesi menurut buku kerja; tidak dijumlahkan dengan sesi tercatat"
                                        .formatted(Format.INDONESIAN.number(entry.number("sesi_dilaporkan"))),
                                "%s sessions by its workbook; never added to those recorded"
                                        .formatted(Format.ENGLISH.number(entry.number("sesi_dilaporkan"))))));
    }

    private static Optional<Fact> attended(Life life, LocalDate day) {
        List<Entry> told = life.of(MentoringKinds.ATTENDANCE)
                .filter(entry -> !entry.on().isAfter(day))
                .toList();
        long present = told.stream()
                .filter(entry -> entry.value("kehadiran").orElse("").equals("hadir"))
                .count();
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(Fact.of(
                        new Text("Kegiatan yang dihadiri", "Events attended"),
                        new Text(
                                "%d dari %d undangan".formatted(present, told.size()),
                                "%d of %d invitations".formatted(present, told.size()))));
    }

    private static Optional<Fact> homework(Life life, LocalDate day) {
        List<Entry> open = life.of(MentoringKinds.HOMEWORK)
                .filter(entry -> !entry.on().isAfter(day))
                .filter(entry -> entry.value("selesai_pada")
                        .map(done -> LocalDate.parse(done).isAfter(day))
                        .orElse(true))
                .toList();
        long late = open.stream()
                .flatMap(entry -> entry.value("tenggat").stream())
                .filter(due -> LocalDate.parse(due).isBefore(day))
                .count();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new Fact(
                        new Text("Tugas rumah terbuka", "Open homework"),
                        new Text(
                                "%d, %d lewat tenggat".formatted(open.size(), late),
                                "%d, %d past due".formatted(open.size(), late)),
                        late > 0 ? Tone.WARN : Tone.NEUTRAL,
                        ""));
    }

    private static boolean is(Entry entry, String progress) {
        return entry.value("pelaksanaan").orElse("").equals(progress);
    }
}
