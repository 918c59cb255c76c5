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
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Mutu isian: rates of everybody who sends, beside everybody's. */
@Controller
@Needs(Right.APPROVE)
class QualityController {

    private final Traits traits;
    private final Thresholds thresholds;
    private final Instruments instruments;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    QualityController(
            Traits traits,
            Thresholds thresholds,
            Instruments instruments,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.traits = traits;
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
                new Page(month, asked.form(), instruments.current(), lines(month, asked.form()), thresholds));
    }

    @GetMapping("/mutu.csv")
    ResponseEntity<byte[]> take(QualityAsked asked, Actor actor) {
        YearMonth month = asked.month(clock);
        var csv = new CsvFile("pengirim", "pemeriksaan", "ditandai", "dinilai", "persen", "bawah_95", "atas_95");
        for (Line line : lines(month, asked.form())) {
            line.quality()
                    .rates()
                    .forEach((check, rate) -> csv.line(
                            line.sender(),
                            check.code(),
                            String.valueOf(rate.marked()),
                            String.valueOf(rate.n()),
                            decimal(rate.percent()),
                            rate.interval().inPercent().getFirst().toPlainString(),
                            rate.interval().inPercent().getLast().toPlainString()));
        }
        trail.record(actor, "monitoring.quality-taken", month.toString(), csv.lines() + " baris");
        return csv.takenBy(actor, clock, "mutu-" + month);
    }

    private List<Line> lines(YearMonth month, String form) {
        List<Trait> all = traits.of(QualityAsked.start(month), QualityAsked.start(month.plusMonths(1)), form);
        if (all.isEmpty()) {
            return List.of();
        }
        return SenderQuality.of(all, new MarkTraits(thresholds).mark(all), thresholds).stream()
                .map(one -> new Line(one, shown(one.sender())))
                .toList();
    }

    private String shown(String account) {
        return accounts.find(account).map(Account::shownName).orElse(account);
    }

    private static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** @param sender as shown; empty for everybody */
    public record Line(SenderQuality quality, String sender) {

        public boolean everybody() {
            return quality.sender().isEmpty();
        }
    }

    /** @param form a form's code; empty for every form */
    public record Page(YearMonth month, String form, List<Instrument> forms, List<Line> lines, Thresholds thresholds) {

        public List<QualityCheck> checks() {
            return List.of(QualityCheck.values());
        }

        /** Those behind a rate. */
        public String behind(QualityCheck check, Line line) {
            return "/mutu/" + check.code() + "?bulan=" + month + (form.isEmpty() ? "" : "&formulir=" + form)
                    + (line.everybody() ? "" : "&pengirim=" + line.quality().sender());
        }
    }
}
