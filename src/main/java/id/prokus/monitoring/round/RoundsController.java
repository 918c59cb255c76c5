package id.prokus.monitoring.round;

import id.prokus.access.Standing;
import id.prokus.database.RowScope;
import id.prokus.monitoring.round.RoundProgress.By;
import id.prokus.organisation.Persons;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Putaran: what is asked when, how far it has come by place and partner, and whom nobody reached. */
@Controller
@Needs({Right.RESULTS, Right.FAMILIES})
class RoundsController {

    private static final int LARGEST_SEED = 1_000_000_000;
    private static final int SHOWN_PEOPLE = 50;
    private static final String UNNAMED = "–";

    private final PlanRound planRound;
    private final RoundPlans plans;
    private final RoundProgress progress;
    private final Persons persons;
    private final Regions regions;
    private final SecureRandom random = new SecureRandom();

    RoundsController(PlanRound planRound, RoundPlans plans, RoundProgress progress, Persons persons, Regions regions) {
        this.planRound = planRound;
        this.plans = plans;
        this.progress = progress;
        this.persons = persons;
        this.regions = regions;
    }

    @GetMapping("/putaran")
    Screen list(Standing standing) {
        try (var _ = scope(standing)) {
            List<AskedRound> rounds = planRound.all();
            Map<UUID, RoundPortion> wholes = progress.whole(rounds);
            return Screen.of(
                    "monitoring/round/daftar",
                    new ListPage(rounds.stream()
                            .map(round -> new Line(round, wholes.getOrDefault(round.id(), RoundPortion.NONE)))
                            .toList()));
        }
    }

    @GetMapping("/putaran/{edisi}/{id}")
    Screen show(@PathVariable String edisi, @PathVariable UUID id, Standing standing) {
        AskedRound round = planRound.get(edisi, id);
        try (var _ = scope(standing)) {
            Map<By, List<RoundPortion>> parts = progress.of(round, EnumSet.allOf(By.class));
            return Screen.of(
                    "monitoring/round/putaran",
                    new Page(
                            round,
                            RoundProgress.whole(parts),
                            parts.getOrDefault(By.PROVINCE, List.of()),
                            parts.getOrDefault(By.REGENCY, List.of()),
                            parts.getOrDefault(By.INCUBATOR, List.of()),
                            people(parts.getOrDefault(By.MENTOR, List.of())),
                            people(parts.getOrDefault(By.COMPANION, List.of())),
                            commonestFirst(parts.getOrDefault(By.DOOR, List.of())),
                            commonestFirst(parts.getOrDefault(By.REASON, List.of())),
                            plans.drawn(round),
                            regions));
        }
    }

    @Needs(Right.CONFIGURE)
    @PostMapping("/putaran/{edisi}/{id}/rencana")
    Screen plan(
            @PathVariable String edisi,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "100") String persen,
            @RequestParam(defaultValue = "") String benih,
            Actor actor) {
        Screen back = Screen.to("/putaran/" + edisi + "/" + id);
        try {
            planRound.plan(
                    planRound.get(edisi, id),
                    persen.matches("\\d{1,3}") ? Integer.parseInt(persen) : 0,
                    benih.matches("\\d{1,18}") ? Long.parseLong(benih) : random.nextInt(LARGEST_SEED),
                    actor);
        } catch (Refusal refusal) {
            return back.saying(Flash.refused(refusal.sentence()));
        }
        return back.saying(Flash.done("Putaran direncanakan.", "The round is planned."));
    }

    /** Who reads the country's results without seeing families reads numbers only. */
    private static RowScope scope(Standing standing) {
        return standing.may(Right.FAMILIES) ? RowScope.enter(RowScope.current()) : RowScope.enter(RowScope.EVERYTHING);
    }

    /** Those with most still to do first, and the others together, so that all add up; who is nobody's stands last. */
    private List<RoundPortion> people(List<RoundPortion> all) {
        List<RoundPortion> known = all.stream()
                .filter(one -> !one.part().isEmpty())
                .sorted(Comparator.comparingInt((RoundPortion one) -> -one.of(FamilyState.BELUM)))
                .toList();
        List<RoundPortion> shown = known.stream().limit(SHOWN_PEOPLE).toList();
        Map<UUID, String> names = persons.names(
                shown.stream().map(one -> UUID.fromString(one.part())).collect(Collectors.toSet()));
        var lines = new ArrayList<RoundPortion>();
        shown.forEach(one ->
                lines.add(new RoundPortion(names.getOrDefault(UUID.fromString(one.part()), UNNAMED), one.states())));
        known.stream()
                .skip(SHOWN_PEOPLE)
                .reduce(RoundPortion::and)
                .ifPresent(
                        others -> lines.add(new RoundPortion("+ " + (known.size() - SHOWN_PEOPLE), others.states())));
        if (!known.isEmpty()) {
            all.stream()
                    .filter(one -> one.part().isEmpty())
                    .forEach(one -> lines.add(new RoundPortion(UNNAMED, one.states())));
        }
        return lines;
    }

    private static List<RoundPortion> commonestFirst(List<RoundPortion> parts) {
        return parts.stream()
                .sorted(Comparator.comparingInt(RoundPortion::n).reversed())
                .toList();
    }

    public record Line(AskedRound round, RoundPortion whole) {}

    public record ListPage(List<Line> lines) {}

    /**
     * @param doors through which reports came, by the way's name
     * @param reasons why families were not reached, by code; empty for who left
     * @param drawn by incubator; nobody where everybody is asked
     */
    public record Page(
            AskedRound round,
            RoundPortion whole,
            List<RoundPortion> provinces,
            List<RoundPortion> regencies,
            List<RoundPortion> incubators,
            List<RoundPortion> mentors,
            List<RoundPortion> companions,
            List<RoundPortion> doors,
            List<RoundPortion> reasons,
            List<RoundPlans.Drawn> drawn,
            Regions regions) {

        private static final double MUCH_LOST = 10;
        private static final double MUCH_APART = 5;

        public String address() {
            return "/putaran/" + round.edition().key() + "/" + round.id();
        }

        public List<FamilyState> states() {
            return List.of(FamilyState.values());
        }

        public Text door(String way) {
            return Source.Way.valueOf(way).label();
        }

        public Text reason(String code) {
            return NotFilledKind.reason(code);
        }

        public double apart() {
            return RoundPortion.apart(incubators);
        }

        /** Above this groups are no longer alike in who is left of them (What Works Clearinghouse draws it there). */
        public boolean muchApart() {
            return apart() > MUCH_APART;
        }

        /** Above this evaluators look at who is missing before they say anything of the rest. */
        public boolean muchLost() {
            return whole.lostPercent() > MUCH_LOST;
        }
    }
}
