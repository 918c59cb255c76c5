package id.prokus.enterprise;

import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds a confirmed stage against the edition's classes and their rule; who confirms may see it otherwise. */
@Component
class StageChecks implements EntryCheck {

    /** Of ProKUS 2021, then those of 2020. */
    static final List<Choice> CHOICES = List.of(
            Choice.of("pemula", "Pemula", "Beginning"),
            Choice.of("berkembang", "Berkembang", "Growing"),
            Choice.of("maju", "Maju", "Advanced"),
            Choice.of("start-up", "Start Up", "Start Up"),
            Choice.of("scale-up", "Scale Up", "Scale Up"));

    private final Terms terms;

    StageChecks(Terms terms) {
        this.terms = terms;
    }

    /** What the rule of a year says of a business as it stood on a day. */
    StageProposal proposal(int year, Life life, LocalDate day) {
        Edition edition = Edition.prokus(year);
        return StageProposal.of(
                terms.of(edition, TermList.STAGE_CLASS), terms.of(edition, TermList.ASPECT), StageFacts.of(life, day));
    }

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        String stage = said.value("tahap").orElse("");
        List<Term> classes = terms.of(Edition.prokus(said.edition()), TermList.STAGE_CLASS);
        if (!classes.isEmpty() && classes.stream().noneMatch(term -> term.code().equals(stage))) {
            return Optional.of(Doubt.unlikely(
                    "tahap",
                    "Edisi %d mengenal tahap: %s."
                            .formatted(
                                    said.edition(),
                                    classes.stream()
                                            .map(term -> term.label().indonesian())
                                            .collect(Collectors.joining(", "))),
                    "Edition %d knows the stages: %s."
                            .formatted(
                                    said.edition(),
                                    classes.stream()
                                            .map(term -> term.label().english())
                                            .collect(Collectors.joining(", ")))));
        }
        StageProposal proposal = proposal(said.edition(), life, said.on());
        return proposal.stage()
                .filter(proposed -> !proposed.code().equals(stage))
                .map(proposed -> Doubt.unlikely(
                        "tahap",
                        "Aturannya berbunyi lain: " + proposal.why().indonesian() + ".",
                        "The rule says otherwise: " + proposal.why().english() + "."));
    }
}
