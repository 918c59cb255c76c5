package id.prokus.registry.leaving;

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

/** Whether a family left, or is proposed to, on its page. */
@Component
@Order(50)
class LeavingSection implements FamilySection {

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        Optional<Entry> left = life.last(LeavingKinds.LEFT, day);
        Optional<Entry> proposed = life.last(LeavingKinds.PROPOSED, day)
                .filter(entry ->
                        left.filter(one -> one.edition() >= entry.edition()).isEmpty());
        Text said = proposed.map(entry -> said(entry, "diusulkan keluar", "proposed to leave"))
                .or(() -> left.map(entry -> said(entry, "keluar", "left")))
                .orElseGet(() -> new Text("tidak ada usulan keluar", "no proposal to leave"));
        return List.of(new Fact(
                new Text("Keikutsertaan", "Taking part"),
                said,
                proposed.isPresent() ? Tone.WARN : Tone.NEUTRAL,
                "/keluarga/" + family + "/keluar"));
    }

    private static Text said(Entry entry, String indonesian, String english) {
        Text reason = Leaving.reason(entry).label();
        return new Text(
                "%s: %s (edisi %d)".formatted(indonesian, reason.indonesian(), entry.edition()),
                "%s: %s (edition %d)".formatted(english, reason.english(), entry.edition()));
    }
}
