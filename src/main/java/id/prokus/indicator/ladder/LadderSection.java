package id.prokus.indicator.ladder;

import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On which rung a family stands, by which rule, and whether graduation is proposed; on the family's page. */
@Component
@Order(45)
class LadderSection implements FamilySection {

    private final IncomeSteps steps;
    private final ReferenceLines lines;
    private final TellLadder tellLadder;
    private final Terms terms;
    private final Regions regions;

    LadderSection(IncomeSteps steps, ReferenceLines lines, TellLadder tellLadder, Terms terms, Regions regions) {
        this.steps = steps;
        this.lines = lines;
        this.tellLadder = tellLadder;
        this.terms = terms;
        this.regions = regions;
    }

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        List<Entry> told = life.entries().stream()
                .filter(entry -> !entry.on().isAfter(day)
                        && entry.value(IncomeStep.INCOME).isPresent())
                .toList();
        return told.isEmpty()
                ? List.of()
                : measured(told).stream()
                        .max(Comparator.comparing(IncomeStep::month))
                        .map(last -> facts(family, life, last))
                        .orElse(List.of());
    }

    private List<IncomeStep> measured(List<Entry> told) {
        Map<UUID, Map<Integer, String>> places =
                steps.places(told.stream().map(Entry::family).distinct().toList());
        return IncomeStep.of(told, (family, edition) -> KeepLadder.regency(places, family, edition), lines.all());
    }

    private List<Fact> facts(UUID family, Life life, IncomeStep last) {
        var facts = new ArrayList<Fact>();
        Edition edition = Edition.prokus(last.edition());
        facts.add(new RungWords(last, tellLadder.deciding(edition), regions).fact());
        GraduationProposal proposal = GraduationProposal.of(terms.of(edition, TermList.GRADUATION), last);
        boolean left = life.of("keluar").anyMatch(entry -> entry.edition() == last.edition());
        if (proposal.proposed() && !left) {
            facts.add(new Fact(
                    new Text("Graduasi, menunggu pernyataan orang", "Graduation, waiting for a person"),
                    proposal.why(),
                    Tone.INFO,
                    "/keluarga/" + family + "/keluar?edisi=" + last.edition()));
        }
        return facts;
    }
}
