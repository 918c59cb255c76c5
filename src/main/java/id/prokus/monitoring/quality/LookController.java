package id.prokus.monitoring.quality;

import id.prokus.access.Accounts;
import id.prokus.access.Trail;
import id.prokus.intake.Masked;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The submissions behind a rate, and what was found by looking into them. */
@Controller
@Needs(Right.APPROVE)
class LookController {

    private static final int MOST = 200;
    private static final int LONGEST_NOTE = 300;

    private final Traits traits;
    private final Looks looks;
    private final Thresholds thresholds;
    private final FamilyHeads heads;
    private final Accounts accounts;
    private final Trail trail;
    private final Clock clock;

    LookController(
            Traits traits,
            Looks looks,
            Thresholds thresholds,
            FamilyHeads heads,
            Accounts accounts,
            Trail trail,
            Clock clock) {
        this.traits = traits;
        this.looks = looks;
        this.thresholds = thresholds;
        this.heads = heads;
        this.accounts = accounts;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/mutu/{periksa}")
    Screen list(@PathVariable String periksa, QualityAsked asked) {
        QualityCheck check = check(periksa);
        YearMonth month = asked.month(clock);
        List<Trait> all = traits.of(QualityAsked.start(month), QualityAsked.start(month.plusMonths(1)), asked.form());
        MarkTraits.Marks marks = new MarkTraits(thresholds)
                .mark(all)
                .getOrDefault(check, new MarkTraits.Marks(java.util.Set.of(), java.util.Set.of()));
        List<Trait> marked = all.stream()
                .filter(one -> marks.marked().contains(one.submission()))
                .filter(asked::wants)
                .toList();
        List<Trait> shown = marked.stream().limit(MOST).toList();
        Map<UUID, String> names =
                heads.names(shown.stream().flatMap(one -> one.family().stream()).toList());
        Map<String, String> senders =
                accounts.shownNames(shown.stream().map(Trait::sender).distinct().toList());
        Map<UUID, Look> looked = looks.of(shown.stream().map(Trait::submission).toList());
        return Screen.of(
                "monitoring/quality/periksa",
                new Page(
                        check,
                        month,
                        asked,
                        marked.size(),
                        shown.stream()
                                .map(one -> new Line(
                                        one,
                                        one.family()
                                                .map(family -> names.getOrDefault(family, ""))
                                                .orElse(""),
                                        senders.getOrDefault(one.sender(), one.sender()),
                                        Optional.ofNullable(looked.get(one.submission()))))
                                .toList()));
    }

    @PostMapping("/mutu/{periksa}/{id}")
    Screen look(
            @PathVariable String periksa,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String hasil,
            @RequestParam(defaultValue = "") String catatan,
            QualityAsked asked,
            Actor actor) {
        QualityCheck check = check(periksa);
        Screen back = Screen.to(asked.address("/mutu/" + check.code(), asked.month(clock)));
        Optional<Look.Outcome> outcome = Look.Outcome.find(hasil);
        if (outcome.isEmpty() || catatan.length() > LONGEST_NOTE || !traits.seen(id)) {
            return back.saying(Flash.refused(new Text(
                    "Belum tersimpan. Pilih hasilnya, dan tulis catatan paling panjang %d huruf."
                            .formatted(LONGEST_NOTE),
                    "Not kept. Choose what was found, with a note of at most %d letters.".formatted(LONGEST_NOTE))));
        }
        looks.add(id, new Look(outcome.get(), Masked.digits(catatan.strip()), actor.name(), clock.instant()));
        trail.record(actor, "monitoring.quality-looked", id.toString(), check.code() + " " + hasil);
        return back.saying(Flash.done("Hasilnya dicatat.", "What was found is recorded."));
    }

    private static QualityCheck check(String code) {
        return QualityCheck.find(code)
                .orElseThrow(() -> new Refusal(
                        "monitoring.quality-unknown",
                        new Text(
                                "Pemeriksaan ini tidak ada. Pilih dari halaman Mutu isian.",
                                "There is no such check. Choose one from the page on quality.")));
    }

    /** @param family its name; empty where none was in the sender's place */
    public record Line(Trait trait, String family, String sender, Optional<Look> look) {

        public String address() {
            return "/kiriman/" + trait.submission();
        }

        /** What the check saw, in numbers. */
        public Text seen(QualityCheck check) {
            return switch (check) {
                case CEPAT ->
                    new Text(
                            "%d detik".formatted(trait.seconds().orElse(0)),
                            "%d seconds".formatted(trait.seconds().orElse(0)));
                case SERAGAM ->
                    new Text(
                            "%d dari %d kelompok pertanyaan".formatted(trait.straight(), trait.blocks()),
                            "%d of %d blocks of questions".formatted(trait.straight(), trait.blocks()));
                case MIRIP -> {
                    String percent = Math.round(100 * trait.alike()) + " %";
                    yield new Text(percent + " jawabannya sama", percent + " of the answers are equal");
                }
                case KOSONG ->
                    new Text(
                            "%d dari %d pertanyaan".formatted(trait.silent(), trait.asked()),
                            "%d of %d questions".formatted(trait.silent(), trait.asked()));
                case SETEMPAT, BANYAK, MALAM -> new Text("", "");
            };
        }
    }

    /** @param n how many there are; the first two hundred are shown */
    public record Page(QualityCheck check, YearMonth month, QualityAsked asked, int n, List<Line> lines) {

        public String back() {
            return asked.address("/mutu", month);
        }
    }
}
