package id.prokus.registry.consent;

import id.prokus.registry.timeline.FamilySection;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What a family agreed to, on its page; what was withdrawn with the hour by which its use must stop. */
@Component
@Order(40)
class ConsentSection implements FamilySection {

    @Override
    public Section section() {
        return Section.KELUARGA;
    }

    @Override
    public List<Fact> facts(UUID family, Life life, LocalDate day) {
        String page = "/keluarga/" + family + "/persetujuan";
        List<ConsentState> states = ConsentState.of(life, day);
        var facts = new ArrayList<Fact>();
        List<ConsentState> given = states.stream().filter(ConsentState::given).toList();
        facts.add(new Fact(
                new Text("Persetujuan", "Consent"),
                given.isEmpty()
                        ? new Text("belum ada yang diberikan", "none given")
                        : new Text(
                                given.stream()
                                        .map(one -> one.purpose().label().indonesian())
                                        .collect(Collectors.joining("; ")),
                                given.stream()
                                        .map(one -> one.purpose().label().english())
                                        .collect(Collectors.joining("; "))),
                Tone.NEUTRAL,
                page));
        for (ConsentState state : states) {
            state.limit()
                    .ifPresent(limit -> facts.add(new Fact(
                            state.purpose().label(),
                            new Text(
                                    state.said().indonesian() + "; batas " + Format.INDONESIAN.moment(limit),
                                    state.said().english() + "; limit " + Format.ENGLISH.moment(limit)),
                            state.stopped().isPresent() ? Tone.NEUTRAL : Tone.DANGER,
                            page)));
        }
        return facts;
    }
}
