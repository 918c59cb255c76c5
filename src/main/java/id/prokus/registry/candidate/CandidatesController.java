package id.prokus.registry.candidate;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.registry.listing.ListedFamily;
import id.prokus.registry.listing.Listing;
import id.prokus.registry.listing.Wanted;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is proposed for an edition: listed by state, selected by SK, taken back. */
@Controller
@Needs(Right.FAMILIES)
class CandidatesController {

    private final ShownEdition shownEdition;
    private final Listing listing;
    private final Candidacies candidacies;
    private final CandidateLists lists;
    private final SelectCandidates selectCandidates;
    private final ChangeCandidacy changeCandidacy;
    private final Rosters rosters;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    CandidatesController(
            ShownEdition shownEdition,
            Listing listing,
            Candidacies candidacies,
            CandidateLists lists,
            SelectCandidates selectCandidates,
            ChangeCandidacy changeCandidacy,
            Rosters rosters,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.shownEdition = shownEdition;
        this.listing = listing;
        this.candidacies = candidacies;
        this.lists = lists;
        this.selectCandidates = selectCandidates;
        this.changeCandidacy = changeCandidacy;
        this.rosters = rosters;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry candidatesEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                30,
                "/usulan",
                new Text("Usulan", "Candidates"),
                new Text(
                        "Keluarga yang diusulkan, keadaannya, dan penetapannya dengan SK.",
                        "Families that are proposed, how each stands, and their selection by SK."));
    }

    @GetMapping("/usulan")
    Screen show(ListForm asked, Standing standing, Actor actor) {
        return Screen.of("registry/candidate/usulan", page(asked, SelectForm.EMPTY, standing, actor));
    }

    @Needs(Right.PROCESS)
    @PostMapping("/usulan/penetapan")
    Screen select(
            ListForm asked,
            SelectForm form,
            @RequestParam(required = false) List<UUID> keluarga,
            Standing standing,
            Actor actor) {
        Edition edition = shownEdition.of(asked.edisi());
        try {
            Collection<UUID> families = form.semua().isPresent()
                    ? all(edition, asked)
                    : Optional.ofNullable(keluarga).orElse(List.of());
            int selected = selectCandidates.select(families, form.word(edition), actor);
            return Screen.to("/usulan?edisi=" + edition.year())
                    .saying(Flash.done(
                            "%d usulan ditetapkan dengan %s."
                                    .formatted(selected, form.word(edition).decree()),
                            "%d candidates are selected by %s."
                                    .formatted(selected, form.word(edition).decree())));
        } catch (Refusal refusal) {
            return Screen.of("registry/candidate/usulan", page(asked, form, standing, actor))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    @Needs(Right.PROCESS)
    @PostMapping("/usulan/pembatalan")
    Screen takeBack(
            ListForm asked,
            @RequestParam(required = false) List<UUID> keluarga,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        Edition edition = shownEdition.of(asked.edisi());
        List<UUID> families = Optional.ofNullable(keluarga).orElse(List.of());
        if (alasan.isBlank() || families.isEmpty()) {
            return Screen.of("registry/candidate/usulan", page(asked, SelectForm.EMPTY, standing, actor))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(new Text(
                            "Centang keluarga yang dibatalkan, dan tulis alasannya.",
                            "Tick the families to take back, and give the reason.")));
        }
        LocalDate today = Jakarta.today(clock);
        families.forEach(family -> changeCandidacy.change(
                family, edition.year(), CandidacyState.DIBATALKAN, today, alasan.strip(), actor));
        return Screen.to("/usulan?edisi=" + edition.year())
                .saying(Flash.done(
                        "%d usulan dibatalkan.".formatted(families.size()),
                        "%d proposals are taken back.".formatted(families.size())));
    }

    private List<UUID> all(Edition edition, ListForm asked) {
        return listing
                .find(edition, asked.wanted(), asked.nama(), ListAddress.of("/usulan", "nama", ""), Integer.MAX_VALUE)
                .stream()
                .map(ListedFamily::family)
                .toList();
    }

    private CandidatesPage page(ListForm asked, SelectForm form, Standing standing, Actor actor) {
        Edition edition = shownEdition.of(asked.edisi());
        ListAddress address = asked.address(edition);
        var list = ListPage.of(
                address,
                listing.find(edition, asked.wanted(), asked.nama(), address, ListPage.LINES + 1),
                family -> family.family().toString());
        trail.recordLines(
                actor,
                "registry.candidates-listed",
                String.valueOf(edition.year()),
                list.lines().stream().map(ListedFamily::regency).toList());
        boolean processes = standing.may(Right.PROCESS);
        return new CandidatesPage(
                edition,
                asked,
                form,
                rosters.find(edition).stream()
                        .flatMap(roster -> roster.entries().stream())
                        .map(RosterEntry::incubator)
                        .sorted()
                        .toList(),
                regions.above(asked.wilayah()),
                asked.wilayah().length() >= 6 ? List.of() : regions.childrenOf(asked.wilayah()),
                processes ? candidacies.counts(edition.year()) : Map.of(),
                processes ? lists.of(edition) : List.of(),
                list,
                regions);
    }

    /** What the address of a list asks for. */
    public record ListForm(
            Optional<Integer> edisi, String keadaan, String wilayah, String nama, String urut, String sesudah) {

        public ListForm {
            nama = nama.strip();
            wilayah = wilayah.matches("(\\d\\d){1,3}") ? wilayah : "";
            keadaan = CandidacyState.find(keadaan)
                    .filter(state -> state != CandidacyState.DITETAPKAN)
                    .orElse(CandidacyState.USULAN)
                    .code();
        }

        Wanted wanted() {
            return Wanted.ALL.in(wilayah).with("standing", keadaan);
        }

        ListAddress address(Edition edition) {
            return ListAddress.of("/usulan", urut, sesudah)
                    .orderedByOneOf(Listing.ORDERS.keySet(), "nama")
                    .with("edisi", edition.year())
                    .with("keadaan", keadaan)
                    .with("wilayah", wilayah)
                    .with("nama", nama);
        }
    }
}
