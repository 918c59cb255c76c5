package id.prokus.registry.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What all modules say of how a family stands. */
@Component
public class FamilySections {

    private final List<FamilySection> sections;

    FamilySections(List<FamilySection> sections) {
        this.sections = sections;
    }

    /** As of a day, by side; without the sides of which nothing is said. */
    public Map<Section, List<FamilySection.Fact>> facts(UUID family, Life life, LocalDate day) {
        var facts = new EnumMap<Section, List<FamilySection.Fact>>(Section.class);
        for (FamilySection one : sections) {
            List<FamilySection.Fact> found = one.facts(family, life, day);
            if (!found.isEmpty()) {
                facts.computeIfAbsent(one.section(), _ -> new ArrayList<>()).addAll(found);
            }
        }
        return facts;
    }
}
