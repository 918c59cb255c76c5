package id.prokus.registry.timeline;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Jakarta;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A family: who it is, how it stands or stood on a day, and its timeline. */
@Controller
@Needs(Right.FAMILIES)
class FamilyPageController {

    private final FamilyHeads heads;
    private final Timeline timeline;
    private final EntryKinds kinds;
    private final FamilySections sections;
    private final ProofFiles proofs;
    private final List<FormLinks> forms;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    FamilyPageController(
            FamilyHeads heads,
            Timeline timeline,
            EntryKinds kinds,
            FamilySections sections,
            ProofFiles proofs,
            List<FormLinks> forms,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.heads = heads;
        this.timeline = timeline;
        this.kinds = kinds;
        this.sections = sections;
        this.proofs = proofs;
        this.forms = List.copyOf(forms);
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param sisi one side of its life: usaha; empty for all
     * @param pada how it stood on that day; empty for today
     */
    @GetMapping("/keluarga/{id}")
    Screen show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String sisi,
            @RequestParam(defaultValue = "") String pada,
            Standing standing,
            Actor actor) {
        FamilyHead head = heads.get(id);
        LocalDate today = Jakarta.today(clock);
        LocalDate day = IsoDay.read(pada).orElse(today);
        Timeline.Told told = timeline.of(id, today);
        trail.record(actor, "registry.family-viewed", id.toString(), "", head.regency());
        return Screen.of(
                "registry/timeline/keluarga",
                new Page(
                        head,
                        regions.nameOf(head.regency()),
                        heads.enrolled(id),
                        Section.find(sisi),
                        day,
                        day.equals(today),
                        sections.facts(id, told.life(), day),
                        List.copyOf(told.life().standing(day, kinds).values()),
                        told.of(Section.find(sisi)).stream()
                                .filter(line -> !line.on().isAfter(day) || day.equals(today))
                                .toList(),
                        proofs.of(heads.one(id)),
                        kinds.all().stream()
                                .filter(kind -> kind.writtenBy(standing))
                                .toList(),
                        forms.stream()
                                .flatMap(all -> all.of(id, standing).stream())
                                .toList()));
    }

    /**
     * @param enrolled under which ids it is on an SK; none for a candidate
     * @param facts what modules say of it, by side
     * @param standing the answers that stood on the day
     * @param proofs photographs and receipts, by what they show
     * @param writable what the reader may record
     * @param forms the field's, which it is the reader's duty to fill in
     */
    public record Page(
            FamilyHead head,
            String place,
            List<UUID> enrolled,
            Optional<Section> section,
            LocalDate day,
            boolean today,
            Map<Section, List<FamilySection.Fact>> facts,
            List<Life.Stood> standing,
            List<TimelineLine> lines,
            Map<UUID, List<ProofFile>> proofs,
            List<EntryKind> writable,
            List<FormLinks.Link> forms) {

        /** Whether the reader may put a photograph or receipt beside it. */
        public boolean takesProof(TimelineLine line) {
            return writable.stream()
                    .anyMatch(kind -> kind.proven() && kind.code().equals(line.kind()));
        }

        public List<ProofFile> proofsOf(TimelineLine line) {
            return line.thing()
                    .map(thing -> proofs.getOrDefault(thing, List.of()))
                    .orElse(List.of());
        }

        public String address(String side) {
            return head.address() + (side.isEmpty() ? "?" : "?sisi=" + side + "&") + (today ? "" : "pada=" + day);
        }
    }
}
