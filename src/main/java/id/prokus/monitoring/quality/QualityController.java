package id.prokus.monitoring.quality;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.access.Trail;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.vocabulary.Actor;
import id.prokus.web.CsvFile;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Mutu isian: rates of every sender, incubator or form beside everybody's. */
@Controller
@Needs(Right.APPROVE)
class QualityController {

    private final Traits traits;
    private final UnansweredQuestions unanswered;
    private final Thresholds thresholds;
    private final Instruments instruments;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    QualityController(
            Traits traits,
            UnansweredQuestions unanswered,
            Thresholds thresholds,
            Instruments instruments,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.traits = traits;
        this.unanswered = unanswered;
        this.thresholds = thresholds;
        this.instruments = instruments;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/mutu")
    Screen show(QualityAsked asked) {
        YearMonth month = asked.month(clock);
        return Screen.of(
                "monitoring/quality/mutu",
                new Page(
                        month,
                        asked,
                        instruments.current(),
                        lines(month, asked),
                        asked.form().isEmpty()
                                ? List.of()
                                : unanswered.of(
                                        QualityAsked.start(month),
                                        QualityAsked.start(month.plusMonths(1)),
                                        asked.form()),
                        thresholds));
    }

    @GetMapping("/mutu.csv")
    ResponseEntity<byte[]> take(QualityAsked asked, Actor actor) {
        YearMonth month = asked.month(clock);
        var csv = new CsvFile(asked.by().code(), "pemeriksaan", "ditandai", "dinilai", "persen", "bawah_95", "atas_95");
        for (Line line : lines(month, asked)) {
            line.quality()
                    .rates()
                    .forEach((check, rate) -> csv.line(
                            line.name(),
                            check.code(),
                            String.valueOf(rate.marked()),
                            String.valueOf(rate.n()),
                            decimal(rate.percent()),
                            rate.interval().inPercent().getFirst().toPlainString(),
                            rate.interval().inPercent().getLast().toPlainString()));
        }
        trail.record(actor, "monitoring.quality-taken", month.toString(), csv.lines() + " baris");
        return csv.takenBy(actor, clock, "mutu-" + asked.by().code() + "-" + month);
    }

    private List<Line> lines(YearMonth month, QualityAsked asked) {
        List<Trait> all = traits.of(QualityAsked.start(month), QualityAsked.start(month.plusMonths(1)), asked.form());
        if (all.isEmpty()) {
            return List.of();
        }
        Map<String, String> forms = instruments.current().stream()
                .collect(Collectors.toMap(Instrument::code, Instrument::title, (one, _) -> one));
        return GroupQuality.of(all, new MarkTraits(thresholds).mark(all), thresholds, asked.by()).stream()
                .map(one -> new Line(one, shown(one.group(), asked.by(), forms)))
                .toList();
    }

    private String shown(String group, QualityBy by, Map<String, String> forms) {
        return switch (by) {
            case PENGIRIM -> accounts.find(group).map(Account::shownName).orElse(group);
            case INKUBATOR -> group;
            case FORMULIR -> forms.getOrDefault(group, group);
        };
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** @param name as shown; empty for everybody */
    public record Line(GroupQuality quality, String name) {

        public boolean everybody() {
            return quality.group().isEmpty();
        }
    }

    /** @param unanswered of the form that was chosen */
    public record Page(
            YearMonth month,
            QualityAsked asked,
            List<Instrument> forms,
            List<Line> lines,
            List<UnansweredQuestion> unanswered,
            Thresholds thresholds) {

        public List<QualityCheck> checks() {
            return List.of(QualityCheck.values());
        }

        /** Those behind a rate. */
        public String behind(QualityCheck check, Line line) {
            QualityAsked those = line.everybody()
                    ? asked
                    : asked.of(asked.by(), line.quality().group());
            return those.address("/mutu/" + check.code(), month);
        }

        public List<QualityBy> ways() {
            return List.of(QualityBy.values());
        }

        public String address(QualityBy by) {
            return asked.by(by).address("/mutu", month);
        }

        public String file() {
            return asked.address("/mutu.csv", month);
        }
    }
}
