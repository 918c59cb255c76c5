package id.prokus.assistance;

import id.prokus.programme.Edition;
import id.prokus.programme.MoneyFlow;
import id.prokus.programme.Scheme;
import id.prokus.programme.Schemes;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Holds the scheme's name against those that its edition promises to families. */
@Component
class SchemeCheck implements EntryCheck {

    private final Schemes schemes;

    SchemeCheck(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public Optional<Doubt> check(Entry said, Life life, LocalDate today) {
        if (said.value("skema").isEmpty()) {
            return Optional.empty();
        }
        List<Scheme> promised = schemes.of(Edition.prokus(said.edition())).stream()
                .filter(scheme -> scheme.flow() == MoneyFlow.FAMILY)
                .toList();
        String names = promised.stream().map(Scheme::name).collect(Collectors.joining("; "));
        return said.value("skema")
                .filter(name ->
                        promised.stream().noneMatch(scheme -> scheme.name().equalsIgnoreCase(name)))
                .map(name -> Doubt.unlikely(
                        "skema",
                        "Skema ini tidak ada pada edisi %d%s."
                                .formatted(said.edition(), names.isEmpty() ? "" : ": " + names),
                        "There is no such scheme in edition %d%s."
                                .formatted(said.edition(), names.isEmpty() ? "" : ": " + names)));
    }
}
