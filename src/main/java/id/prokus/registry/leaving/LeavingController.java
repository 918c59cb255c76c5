package id.prokus.registry.leaving;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.registry.timeline.FamilyHead;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.CsvFile;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.MenuEntry;
import id.prokus.web.MenuGroup;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is proposed to leave; and of one family, that it left, beside the edition's rule of success. */
@Controller
@Needs(Right.FAMILIES)
class LeavingController {

    private static final String LIST = "/usulan-keluar";
    private static final String PAGE = "/keluarga/{id}/keluar";

    private static final Map<String, Comparator<Proposals.Proposal>> ORDERS = Map.of(
            "nama", Comparator.comparing(Proposals.Proposal::name),
            "kabupaten", Comparator.comparing(Proposals.Proposal::regency),
            "tanggal", Comparator.comparing(Proposals.Proposal::on));

    private final FamilyHeads heads;
    private final Proposals proposals;
    private final ConfirmLeaving confirmLeaving;
    private final Regions regions;
    private final Trail trail;
    private final Clock clock;

    LeavingController(
            FamilyHeads heads,
            Proposals proposals,
            ConfirmLeaving confirmLeaving,
            Regions regions,
            Trail trail,
            Clock clock) {
        this.heads = heads;
        this.proposals = proposals;
        this.confirmLeaving = confirmLeaving;
        this.regions = regions;
        this.trail = trail;
        this.clock = clock;
    }

    @Bean
    static MenuEntry leavingEntry() {
        return new MenuEntry(
                MenuGroup.FAMILIES,
                33,
                LIST,
                new Text("Usulan keluar", "Proposals to leave"),
                new Text(
                        "Keluarga yang diusulkan keluar atau graduasi, dan menunggu pernyataan.",
                        "Families that are proposed to leave or to graduate, and wait for a word on it."));
    }

    @GetMapping(LIST)
    Screen list(
            @RequestParam(defaultValue = "") String urut,
            @RequestParam(defaultValue = "") String sesudah,
            Actor actor) {
        ListAddress address = ListAddress.of(LIST, urut, sesudah);
        ListPage<Proposals.Proposal> list =
                ListPage.ofAll(address, ListPage.sorted(proposals.waiting(), address, ORDERS), Proposals.Proposal::key);
        trail.recordLines(
                actor,
                "registry.leaving-listed",
                "",
                list.lines().stream().map(Proposals.Proposal::regency).toList());
        return Screen.of("registry/leaving/usulan", new ListShown(list, regions));
    }

    @GetMapping(LIST + ".csv")
    ResponseEntity<byte[]> take(@RequestParam(defaultValue = "") String urut, Actor actor) {
        List<Proposals.Proposal> all = ListPage.sorted(proposals.waiting(), ListAddress.of(LIST, urut, ""), ORDERS);
        var csv = new CsvFile("nama", "kabupaten", "inkubator", "edisi", "alasan", "tanggal", "oleh");
        for (Proposals.Proposal one : all) {
            csv.line(
                    one.name(),
                    regions.nameOf(one.regency()),
                    one.incubator(),
                    String.valueOf(one.edition()),
                    one.reason().label().indonesian(),
                    one.on().toString(),
                    one.by());
        }
        trail.recordLines(
                actor,
                "registry.leaving-listed",
                "csv",
                all.stream().map(Proposals.Proposal::regency).toList());
        return csv.takenBy(actor, clock, "usulan-keluar");
    }

    /** @param edisi the programme year; empty for the family's latest */
    @GetMapping(PAGE)
    Screen show(@PathVariable UUID id, @RequestParam Optional<Integer> edisi, Standing standing) {
        return Screen.of("registry/leaving/keluar", page(id, edisi, LeavingForm.EMPTY, standing));
    }

    @Needs(Right.APPROVE)
    @PostMapping(PAGE)
    Screen confirm(@PathVariable UUID id, LeavingForm form, Standing standing, Actor actor) {
        Page page = page(id, form.edisi(), form, standing);
        Leaving after;
        try {
            after = confirmLeaving.confirm(id, page.leaving().edition(), form.typed(), standing, actor);
        } catch (Refusal refusal) {
            return refused(page, refusal);
        }
        boolean unmet = form.alasan().orElse("").equals(LeavingReason.GRADUASI.code())
                && after.rules().stream()
                        .anyMatch(rule -> rule.holds().filter(holds -> !holds).isPresent());
        return back(page)
                .saying(
                        unmet
                                ? Flash.careful(
                                        "Dicatat keluar karena graduasi, meskipun aturan edisi belum terpenuhi menurut riwayatnya.",
                                        "Recorded as graduated, though by its timeline the edition's rule is not met.")
                                : Flash.done("Dicatat keluar.", "Recorded as left."));
    }

    @Needs(Right.APPROVE)
    @PostMapping(PAGE + "/pembatalan")
    Screen undo(
            @PathVariable UUID id,
            @RequestParam Optional<Integer> edisi,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        Page page = page(id, edisi, LeavingForm.EMPTY, standing);
        try {
            confirmLeaving.undo(id, page.leaving().edition(), alasan, standing, actor);
        } catch (Refusal refusal) {
            return refused(page, refusal);
        }
        return back(page).saying(Flash.done("Keluarga ini ikut kembali.", "The family takes part again."));
    }

    private static Screen back(Page page) {
        return Screen.to(page.address() + "?edisi=" + page.leaving().edition());
    }

    private static Screen refused(Page page, Refusal refusal) {
        return Screen.of("registry/leaving/keluar", page)
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .saying(Flash.refused(refusal.sentence()));
    }

    private Page page(UUID id, Optional<Integer> edition, LeavingForm form, Standing standing) {
        FamilyHead head = heads.get(id);
        int year = edition.filter(head.editions()::contains)
                .or(() -> head.editions().stream().findFirst())
                .orElse(0);
        boolean approves = standing.mandates().stream()
                .anyMatch(mandate ->
                        mandate.role().allows(Right.APPROVE) && mandate.role().allows(Right.FAMILIES));
        return new Page(head, confirmLeaving.of(head, year), form, approves);
    }

    /** What is said of a family that left; what was typed comes back where it is refused. */
    public record LeavingForm(
            Optional<Integer> edisi,
            Optional<String> alasan,
            Optional<String> tanggal,
            Optional<String> keterangan,
            Optional<String> bukti,
            Optional<String> umk) {

        static final LeavingForm EMPTY = new LeavingForm(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        Map<String, String> typed() {
            return Map.of(
                    ReadAnswers.ON, tanggal.orElse(""),
                    LeavingKinds.REASON, alasan.orElse(""),
                    LeavingKinds.NOTE, keterangan.orElse(""),
                    LeavingKinds.EVIDENCE, bukti.orElse(""),
                    LeavingKinds.WAGE, umk.orElse(""));
        }
    }

    /** @param approves whether the reader says that it left */
    public record Page(FamilyHead head, Leaving leaving, LeavingForm form, boolean approves) {

        public String address() {
            return head.address() + "/keluar";
        }
    }

    public record ListShown(ListPage<Proposals.Proposal> list, Regions regions) {}
}
