package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every kind of event, with its workbook to fill in, to send and to take along. */
@Controller
@Needs(Right.FAMILIES)
class ExchangeController {

    private final EntryKinds kinds;
    private final Exports exports;
    private final ExchangeEdition exchangeEdition;

    ExchangeController(EntryKinds kinds, Exports exports, ExchangeEdition exchangeEdition) {
        this.kinds = kinds;
        this.exports = exports;
        this.exchangeEdition = exchangeEdition;
    }

    @Bean
    static MenuEntry exchangeEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                32,
                "/peristiwa",
                new Text("Peristiwa", "Events"),
                new Text(
                        "Templat, kiriman, dan unduhan untuk setiap jenis peristiwa keluarga.",
                        "Templates, files to send and to take along for every kind of event of a family."));
    }

    @GetMapping("/peristiwa")
    Screen show(@RequestParam Optional<Integer> edisi, Standing standing) {
        Edition edition = exchangeEdition.of(edisi);
        return Screen.of(
                "registry/exchange/peristiwa",
                new Page(
                        edition.year(),
                        kinds.all(),
                        kinds.all().stream()
                                .filter(kind -> kind.sentBy(standing))
                                .map(EntryKind::code)
                                .collect(Collectors.toSet()),
                        exports.counts(edition.year())));
    }

    /**
     * @param writable codes of the kinds that the reader tells
     * @param counts events that count, by kind's code
     */
    public record Page(int edition, List<EntryKind> kinds, Set<String> writable, Map<String, Integer> counts) {

        public List<EntryKind> of(Section section) {
            return kinds.stream().filter(kind -> kind.section() == section).toList();
        }

        public int count(EntryKind kind) {
            return counts.getOrDefault(kind.code(), 0);
        }
    }
}
