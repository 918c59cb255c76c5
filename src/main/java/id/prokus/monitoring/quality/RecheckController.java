package id.prokus.monitoring.quality;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Cek ulang: samples, who is to be asked again, and how often the answers differ. */
@Controller
@Needs({Right.APPROVE, Right.FAMILIES})
class RecheckController {

    private static final String ANSWER = "jawab:";
    private static final int LARGEST_SEED = 1_000_000_000;

    private final AskAgain askAgain;
    private final Rechecks rechecks;
    private final Instruments instruments;
    private final Accounts accounts;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RecheckController(AskAgain askAgain, Rechecks rechecks, Instruments instruments, Accounts accounts, Clock clock) {
        this.askAgain = askAgain;
        this.rechecks = rechecks;
        this.instruments = instruments;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/mutu/cek-ulang")
    Screen list() {
        LocalDate today = Jakarta.today(clock);
        return Screen.of(
                "monitoring/quality/cek-ulang",
                new ListPage(
                        rechecks.draws(),
                        instruments.current().stream()
                                .filter(one -> !askAgain.questions(one.code()).isEmpty())
                                .toList(),
                        today.minusDays(30),
                        today));
    }

    @Needs(Right.APPROVE)
    @PostMapping("/mutu/cek-ulang")
    Screen draw(
            @RequestParam(defaultValue = "") String formulir,
            @RequestParam(defaultValue = "") String dari,
            @RequestParam(defaultValue = "") String sampai,
            @RequestParam(defaultValue = "10") String persen,
            @RequestParam(defaultValue = "") String benih,
            Actor actor) {
        LocalDate today = Jakarta.today(clock);
        try {
            Rechecks.Draw draw = askAgain.draw(
                    formulir,
                    IsoDay.read(dari).orElse(today.minusDays(30)),
                    IsoDay.read(sampai).orElse(today),
                    persen.matches("\\d{1,3}") ? Integer.parseInt(persen) : 0,
                    benih.matches("\\d{1,18}") ? Long.parseLong(benih) : random.nextInt(LARGEST_SEED),
                    actor);
            return Screen.to("/mutu/cek-ulang/" + draw.id())
                    .saying(Flash.done("Contoh ditarik.", "The sample is drawn."));
        } catch (Refusal refusal) {
            return Screen.to("/mutu/cek-ulang").saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping("/mutu/cek-ulang/{draw}")
    Screen show(@PathVariable UUID draw) {
        Rechecks.Draw known = known(draw);
        Map<String, String> names = new HashMap<>();
        return Screen.of(
                "monitoring/quality/contoh",
                new DrawPage(
                        known,
                        instruments.last(known.form()).map(Instrument::title).orElse(known.form()),
                        rechecks.lines(draw).stream()
                                .map(line -> new Named(
                                        line, line.family(), names.computeIfAbsent(line.sender(), this::shown)))
                                .toList(),
                        RecheckRates.of(rechecks.pairs(draw)).stream()
                                .map(one -> new Rates(one, shown(one.sender())))
                                .toList()));
    }

    @Needs(Right.FAMILIES)
    @GetMapping("/mutu/cek-ulang/{draw}/{submission}")
    Screen ask(@PathVariable UUID draw, @PathVariable UUID submission) {
        return Screen.of("monitoring/quality/tanya", askPage(draw, submission, Map.of(), new Text("", "")));
    }

    @Needs(Right.FAMILIES)
    @PostMapping("/mutu/cek-ulang/{draw}/{submission}")
    Screen enter(
            @PathVariable UUID draw,
            @PathVariable UUID submission,
            @RequestParam MultiValueMap<String, String> sent,
            Actor actor) {
        known(draw);
        Map<String, String> typed = new HashMap<>();
        sent.forEach((name, words) -> {
            if (name.startsWith(ANSWER)) {
                typed.put(name.substring(ANSWER.length()), String.join(" ", words));
            }
        });
        String outcome = sent.getFirst("hasil") == null ? "" : sent.getFirst("hasil");
        try {
            askAgain.enter(draw, line(draw, submission), outcome, typed, actor);
        } catch (Refusal refusal) {
            return Screen.of("monitoring/quality/tanya", askPage(draw, submission, typed, refusal.sentence()))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return Screen.to("/mutu/cek-ulang/" + draw).saying(Flash.done("Cek ulang dicatat.", "It is recorded."));
    }

    private AskPage askPage(UUID draw, UUID submission, Map<String, String> typed, Text problem) {
        Rechecks.Draw known = known(draw);
        Rechecks.Line line = line(draw, submission);
        return new AskPage(known, named(line), askAgain.questions(line), typed, problem);
    }

    private Rechecks.Draw known(UUID draw) {
        return rechecks.find(draw).orElseThrow(RecheckController::unknown);
    }

    private Rechecks.Line line(UUID draw, UUID submission) {
        return rechecks.lines(draw).stream()
                .filter(one -> one.submission().equals(submission))
                .findFirst()
                .orElseThrow(RecheckController::unknown);
    }

    private static Refusal unknown() {
        return new Refusal(
                "monitoring.recheck-unknown",
                new Text(
                        "Cek ulang ini tidak ada, atau bukan tentang keluarga di wilayah Anda. Kembali ke halaman Cek ulang.",
                        "There is no such sample, or it is not about a family of your place. Go back to the page Ask again."));
    }

    private Named named(Rechecks.Line line) {
        return new Named(line, line.family(), shown(line.sender()));
    }

    private String shown(String account) {
        return accounts.find(account).map(Account::shownName).orElse(account);
    }

    /** @param sender as shown */
    public record Named(Rechecks.Line line, String family, String sender) {}

    /** @param sender as shown; empty for everybody */
    public record Rates(RecheckRates rates, String sender) {}

    public record ListPage(List<Rechecks.Progress> draws, List<Instrument> forms, LocalDate from, LocalDate until) {}

    public record DrawPage(Rechecks.Draw draw, String form, List<Named> lines, List<Rates> rates) {

        public long done() {
            return lines.stream().filter(one -> !one.line().waits()).count();
        }
    }

    /** @param typed by path, as it was sent where something was wrong with it */
    public record AskPage(
            Rechecks.Draw draw, Named asked, List<RecheckQuestion> questions, Map<String, String> typed, Text problem) {

        public String typed(RecheckQuestion question) {
            return typed.getOrDefault(question.asked().path(), "");
        }

        /** Never what was answered. */
        @Override
        public String toString() {
            return "AskPage[" + asked.line().submission() + "]";
        }
    }
}
