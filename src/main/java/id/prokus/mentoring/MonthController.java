package id.prokus.mentoring;

import id.prokus.access.Trail;
import id.prokus.organisation.Person;
import id.prokus.organisation.PersonAccounts;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.EntryWords;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** A month of somebody who walks with families: what was planned, done and missed, day by day. */
@Controller
@Needs(Right.FAMILIES)
class MonthController {

    private final MonthOfWork work;
    private final Walkers walkers;
    private final PersonAccounts accounts;
    private final EntryKinds kinds;
    private final Trail trail;
    private final Clock clock;

    MonthController(
            MonthOfWork work, Walkers walkers, PersonAccounts accounts, EntryKinds kinds, Trail trail, Clock clock) {
        this.work = work;
        this.walkers = walkers;
        this.accounts = accounts;
        this.kinds = kinds;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/pendampingan/bulan")
    Screen show(MonthForm asked, Actor actor) {
        Optional<Walker> walker = walker(asked, actor);
        YearMonth month = asked.month(Jakarta.today(clock));
        List<MonthOfWork.Line> lines =
                walker.map(one -> work.of(one.id(), month)).orElse(List.of());
        record(actor, "mentoring.month-viewed", month, lines);
        return Screen.of(
                "mentoring/bulan",
                new Page(
                        walker,
                        month,
                        Jakarta.today(clock),
                        lines.stream()
                                .map(line -> new Told(line, what(line)))
                                .collect(Collectors.groupingBy(
                                        told -> told.line().on(), TreeMap::new, Collectors.toList())),
                        asked.petugas()));
    }

    @GetMapping("/pendampingan/bulan.csv")
    ResponseEntity<byte[]> take(MonthForm asked, Actor actor) {
        YearMonth month = asked.month(Jakarta.today(clock));
        List<MonthOfWork.Line> lines =
                walker(asked, actor).map(one -> work.of(one.id(), month)).orElse(List.of());
        var csv = new CsvFile("tanggal", "keluarga", "jenis", "pelaksanaan", "kegiatan", "menit", "tempat", "alasan");
        for (MonthOfWork.Line line : lines) {
            csv.line(
                    line.on().toString(),
                    line.name(),
                    line.kind(),
                    line.progress(),
                    what(line).indonesian(),
                    line.values().getOrDefault("durasi", ""),
                    line.values().getOrDefault("tempat", ""),
                    line.values().getOrDefault("alasan", ""));
        }
        record(actor, "mentoring.month-taken", month, lines);
        return csv.takenBy(actor, clock, "pendampingan-" + month);
    }

    private void record(Actor actor, String action, YearMonth month, List<MonthOfWork.Line> lines) {
        trail.recordLines(
                actor,
                action,
                month.toString(),
                lines.stream().map(MonthOfWork.Line::regency).toList());
    }

    private Optional<Walker> walker(MonthForm asked, Actor actor) {
        return OwnFamiliesController.uuid(asked.petugas())
                .or(() -> accounts.personOf(actor.name()).map(Person::id))
                .flatMap(walkers::find);
    }

    /** What was done, in words: the codes of activities or roles. */
    private Text what(MonthOfWork.Line line) {
        return new Text(what(line, Language.INDONESIAN), what(line, Language.ENGLISH));
    }

    private String what(MonthOfWork.Line line, Language language) {
        return Stream.of("kegiatan", "peran_sosial", "topik")
                .flatMap(name -> kinds.get(line.kind()).field(name).stream())
                .filter(field -> line.values().containsKey(field.name()))
                .map(field -> EntryWords.value(field, line.values().getOrDefault(field.name(), ""), language))
                .collect(Collectors.joining("; "));
    }

    /** @param bulan such as {@code 2021-09}; empty for this one */
    record MonthForm(String petugas, String bulan) {

        YearMonth month(LocalDate today) {
            try {
                YearMonth read = bulan.isBlank() ? YearMonth.from(today) : YearMonth.parse(bulan.strip());
                return read.getYear() < 2000 || read.getYear() > 2100 ? YearMonth.from(today) : read;
            } catch (DateTimeParseException e) {
                return YearMonth.from(today);
            }
        }
    }

    /** One line, with what was done in words. */
    public record Told(MonthOfWork.Line line, Text what) {}

    /** @param days with something in them, in order */
    public record Page(
            Optional<Walker> walker,
            YearMonth month,
            LocalDate today,
            SortedMap<LocalDate, List<Told>> days,
            String petugas) {

        public String name(Language language) {
            return month.format(DateTimeFormatter.ofPattern("MMMM uuuu", language.locale()));
        }

        public String address(String page, YearMonth other) {
            return page + "?bulan=" + other + (petugas.isBlank() ? "" : "&petugas=" + petugas.strip());
        }

        public long count(String progress) {
            return lines().filter(line -> line.progress().equals(progress)).count();
        }

        public long overdue() {
            return lines().filter(line -> line.overdue(today)).count();
        }

        private Stream<MonthOfWork.Line> lines() {
            return days.values().stream().flatMap(List::stream).map(Told::line);
        }
    }
}
