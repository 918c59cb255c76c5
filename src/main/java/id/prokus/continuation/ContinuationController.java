package id.prokus.continuation;

import id.prokus.access.Trail;
import id.prokus.outreach.FiguresIssue;
import id.prokus.outreach.FiguresIssues;
import id.prokus.programme.Edition;
import id.prokus.programme.Scheme;
import id.prokus.programme.Schemes;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import id.prokus.web.TakenFile;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The brief for those who decide whether the programme goes on and grows, with every assumption to be changed. */
@Controller
@Needs(Right.RESULTS)
class ContinuationController {

    private static final String PAGE = "/kelanjutan";

    private final FiguresIssues issues;
    private final Schemes schemes;
    private final PublishBrief publishBrief;
    private final Trail trail;

    ContinuationController(FiguresIssues issues, Schemes schemes, PublishBrief publishBrief, Trail trail) {
        this.issues = issues;
        this.schemes = schemes;
        this.publishBrief = publishBrief;
        this.trail = trail;
    }

    @Bean
    static MenuEntry briefEntry() {
        return new MenuEntry(
                MenuGroup.RESULTS,
                64,
                PAGE,
                new Text("Naskah kelanjutan", "Case to continue"),
                new Text(
                        "Yang diperlukan untuk melanjutkan dan memperluas program, dengan semua andaiannya.",
                        "What it takes to continue and enlarge the programme, with every assumption."));
    }

    @GetMapping(PAGE)
    Screen show(@RequestParam Map<String, String> isian) {
        Optional<FiguresIssue> issue = issue(isian);
        if (issue.isEmpty()) {
            return Screen.of("continuation/belum", new Nothing(issues.withTotal()));
        }
        try {
            return page(issue.get(), brief(issue.get(), isian), isian);
        } catch (Refusal refusal) {
            return page(issue.get(), brief(issue.get(), Map.of()), isian)
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @GetMapping(PAGE + "/naskah.{ending}")
    ResponseEntity<byte[]> file(@PathVariable String ending, @RequestParam Map<String, String> isian, Actor actor) {
        FiguresIssue issue = issue(isian).orElseThrow(ContinuationController::nothing);
        BriefFile file = BriefFile.find(ending).orElseThrow(ContinuationController::nothing);
        byte[] content = file.of(brief(issue, isian));
        trail.record(
                actor,
                "continuation.brief-taken",
                "naskah." + ending,
                issue.id().toString());
        return new TakenFile("naskah-kelanjutan-" + issue.figures().edisi(), ending, file.type(), content)
                .takenBy(actor);
    }

    @Needs(Right.PUBLISH)
    @PostMapping(PAGE + "/terbit")
    Screen publish(@RequestParam Map<String, String> isian, Actor actor) {
        try {
            FiguresIssue issue = issue(isian).orElseThrow(ContinuationController::nothing);
            publishBrief.publish(brief(issue, isian), actor);
        } catch (Refusal refusal) {
            return Screen.to(PAGE).saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/halaman-umum")
                .saying(Flash.done("Naskah kelanjutan terbit pada halaman umum.", "The brief is on the public page."));
    }

    private Optional<FiguresIssue> issue(Map<String, String> typed) {
        String edition = typed.getOrDefault("edisi", "");
        return edition.isEmpty()
                ? issues.withTotal().stream().findFirst()
                : issues.withTotal().stream()
                        .filter(one -> String.valueOf(one.figures().edisi()).equals(edition))
                        .findFirst();
    }

    private Brief brief(FiguresIssue issue, Map<String, String> typed) {
        List<Scheme> known = schemes.of(Edition.prokus(issue.figures().edisi()));
        return Brief.of(issue, Assumptions.of(issue.figures(), known, typed), known);
    }

    private Screen page(FiguresIssue issue, Brief brief, Map<String, String> typed) {
        return Screen.of("continuation/naskah", new Page(brief, issues.withTotal(), query(issue, brief), typed));
    }

    /** Every assumption as it stands, so that a document says what the page says. */
    private static Map<String, String> query(FiguresIssue issue, Brief brief) {
        var query = new TreeMap<String, String>();
        query.put("edisi", String.valueOf(issue.figures().edisi()));
        query.put(Assumptions.TARGET, String.valueOf(brief.assumptions().target()));
        brief.assumptions().threshold().ifPresent(cost -> query.put(Assumptions.THRESHOLD, String.valueOf(cost)));
        for (Assumption one : Assumption.values()) {
            query.put(
                    one.code() + Assumptions.LOW,
                    String.valueOf(brief.assumptions().of(one).low()));
            query.put(
                    one.code() + Assumptions.HIGH,
                    String.valueOf(brief.assumptions().of(one).high()));
        }
        return query;
    }

    private static Refusal nothing() {
        return new Refusal(
                "continuation.nothing-public",
                new Text(
                        "Belum ada angka yang diumumkan bagi edisi ini. Umumkan dahulu pada halaman Halaman umum.",
                        "No figures of this edition are public yet. Publish them on the page Public page first."));
    }

    public record Nothing(List<FiguresIssue> issues) {}

    /**
     * @param query every assumption as it stands, by the names of the form
     * @param typed what came, readable or not
     */
    public record Page(Brief brief, List<FiguresIssue> issues, Map<String, String> query, Map<String, String> typed) {

        public String value(String name) {
            return typed.getOrDefault(name, query.getOrDefault(name, ""));
        }

        public String address(String ending) {
            return PAGE + "/naskah." + ending + "?" + with(_ -> true);
        }

        /** The page as it is, with this one where it started. */
        public String undoing(Assumption one) {
            return PAGE + "?" + with(name -> !name.startsWith(one.code() + "_")) + "#andaian";
        }

        private String with(Predicate<String> name) {
            return query.entrySet().stream()
                    .filter(one -> name.test(one.getKey()))
                    .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }
}
