package id.prokus.report;

import id.prokus.report.Ringkasan.Perbaikan;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** P1 and P0: what each of the seven actors can improve, and that nothing gives reason to ask. */
final class ImprovementRules {

    private static final String SECTION = "perbaikan";

    /** [I] how long an actor has, to the end of that month. */
    private static final int DAYS_TO_IMPROVE = 30;

    private static final int MOST_PER_ACTOR = 2;

    /** For each actor what matters most first. */
    private static final List<Function<Findings, Optional<Improvement>>> RULES = List.of(
            FamilyProposals::keepBooks,
            FamilyProposals::save,
            FamilyProposals::beginAgain,
            IncubatorProposals::correctAndComplete,
            IncubatorProposals::lookAtUniformAnswers,
            IncubatorProposals::teach,
            OfficeProposals::gather,
            OfficeProposals::settleDuplicates,
            OfficeProposals::helpWithPapers,
            OfficeProposals::tellPlaces,
            OfficeProposals::sendVisits,
            CompanionProposals::matchAndEncourage);

    /**
     * @param byActor the proposals of each actor's row; empty where P0 is said
     * @param sentences each once, though two actors may share it
     */
    record Said(Map<String, List<Perbaikan>> byActor, List<Kalimat> sentences) {}

    private ImprovementRules() {}

    static Said said(Findings f) {
        LocalDate deadline = deadline(f);
        List<Improvement> found = found(f);
        Map<String, List<Perbaikan>> byActor = new LinkedHashMap<>();
        Map<Improvement, Kalimat> sentences = new LinkedHashMap<>();
        List<Kalimat> nothing = new ArrayList<>();
        for (Actor actor : Actor.values()) {
            var theirs = found.stream()
                    .filter(improvement -> improvement.actors().contains(actor))
                    .limit(MOST_PER_ACTOR)
                    .toList();
            var row = new ArrayList<Perbaikan>();
            for (Improvement improvement : theirs) {
                var sentence = sentences.computeIfAbsent(
                        improvement, i -> i.complete(deadline).done());
                row.add(new Perbaikan(
                        sentence.teks(),
                        improvement.basis(),
                        improvement.measure(),
                        deadline,
                        sentence.sumber(),
                        sentence.kunci()));
            }
            if (row.isEmpty()) {
                nothing.add(nothingFor(actor));
            }
            byActor.put(actor.code(), row);
        }
        var all = new ArrayList<>(sentences.values());
        all.addAll(nothing);
        return new Said(byActor, all);
    }

    static LocalDate deadline(Findings f) {
        return f.day.plusDays(DAYS_TO_IMPROVE).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** Everything the data bring up, also what two pages have no room for. */
    static List<Improvement> found(Findings f) {
        return f.tooFew()
                ? List.of()
                : RULES.stream()
                        .map(rule -> rule.apply(f))
                        .flatMap(Optional::stream)
                        .toList();
    }

    static Kalimat nothingFor(Actor actor) {
        return Sentence.of("P0", SECTION, actor.code())
                .say("Belum terdapat data atau masukan yang menjadi dasar usulan perbaikan bagi " + actor.label() + ".")
                .done();
    }
}
