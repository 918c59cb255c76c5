package id.prokus.registry.screening;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the latest screening of a family came out, on its page. */
@Component
@Order(30)
class ScreeningSection implements FamilySection {

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        Optional<Entry> result = life.last(ScreeningKinds.RESULT, day);
        Text said = result.map(entry -> said(entry)).orElseGet(() -> new Text("belum ada hasilnya", "no result yet"));
        return List.of(new Fact(
                new Text("Penyaringan", "Screening"), said, Tone.NEUTRAL, "/keluarga/" + family + "/penyaringan"));
    }

    private static Text said(Entry entry) {
        boolean eligible = entry.value(ScreeningKinds.ELIGIBILITY).orElse("").equals(ScreeningKinds.ELIGIBLE);
        String edition = entry.value(ScreeningKinds.PROGRAMME).orElse("");
        return new Text(
                (eligible ? "layak" : "tidak layak") + " (" + edition + ")",
                (eligible ? "eligible" : "not eligible") + " (" + edition + ")");
    }
}
