package id.prokus.mentoring;

import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which families have nobody, and who is to walk with them. */
@Controller
@Needs(Right.ENTER)
class AssignController {

    private final Unpaired unpaired;
    private final Walkers walkers;
    private final AssignWalker assignWalker;
    private final AssignDefaultCompanion assignDefaultCompanion;
    private final EntryKinds kinds;
    private final Rosters rosters;
    private final Regions regions;
    private final Clock clock;

    AssignController(
            Unpaired unpaired,
            Walkers walkers,
            AssignWalker assignWalker,
            AssignDefaultCompanion assignDefaultCompanion,
            EntryKinds kinds,
            Rosters rosters,
            Regions regions,
            Clock clock) {
        this.unpaired = unpaired;
        this.walkers = walkers;
        this.assignWalker = assignWalker;
        this.assignDefaultCompanion = assignDefaultCompanion;
        this.kinds = kinds;
        this.rosters = rosters;
        this.regions = regions;
        this.clock = clock;
    }

    @GetMapping("/pendampingan/penugasan")
    Screen show(ListForm asked, Standing standing) {
        return Screen.of("mentoring/penugasan", page(asked, standing));
    }

    /** Of those who were ticked: one chosen person, or for each the companion that the rule gives. */
    @PostMapping("/pendampingan/penugasan")
    Screen assign(
            ListForm asked,
            @RequestParam(defaultValue = "") List<String> keluarga,
            @RequestParam(defaultValue = "") String orang,
            @RequestParam(defaultValue = "") String sejak,
            @RequestParam(defaultValue = "") String bawaan,
            Standing standing,
            Actor actor) {
        List<UUID> families = keluarga.stream()
                .flatMap(id -> OwnFamiliesController.uuid(id).stream())
                .distinct()
                .toList();
        try {
            WalkerRole role = WalkerRole.find(asked.peran()).orElseThrow(Refused::roleUnknown);
            if (!mayAssign(role, standing)) {
                throw Refused.notYourDuty(kinds.get(MentoringKinds.PAIRING));
            }
            var from = IsoDay.read(sejak).orElseThrow(Refused::dayUnreadable);
            if (BeginsSoon.tooFar(from, Jakarta.today(clock))) {
                throw Refused.refusal("mentoring.begins-too-late", BeginsSoon.TOO_FAR);
            }
            if (!bawaan.isEmpty()) {
                return byRule(asked, assignDefaultCompanion.assign(families, from, actor));
            }
            Walker walker =
                    OwnFamiliesController.uuid(orang).flatMap(walkers::find).orElseThrow(Refused::personUnknown);
            int changed = assignWalker.assign(families, walker, role, from, actor);
            return Screen.to(asked.address().start())
                    .saying(Flash.done(
                            "%d keluarga dipasangkan; yang sebelumnya mendampingi berakhir sehari sebelumnya."
                                    .formatted(changed),
                            "%d families are paired; whoever walked with them before ends the day before."
                                    .formatted(changed)));
        } catch (Refusal refusal) {
            return Screen.of("mentoring/penugasan", page(asked, standing))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    private static Screen byRule(ListForm asked, AssignDefaultCompanion.Outcome outcome) {
        return Screen.to(asked.address().start())
                .saying(Flash.done(
                        "%d keluarga dipasangkan menurut status PKH; %d sudah punya pendamping; %d perlu dipilihkan karena status atau pemegang tugasnya belum jelas."
                                .formatted(outcome.paired(), outcome.had(), outcome.undecided()),
                        "%d families are paired by PKH status; %d had a companion; %d need somebody to choose, since the status or the holder of the post is not clear."
                                .formatted(outcome.paired(), outcome.had(), outcome.undecided())));
    }

    /** Mentors are assigned by their incubator, companions by those who accompany; the operator does either. */
    static boolean mayAssign(WalkerRole role, Standing standing) {
        return standing.mandates().stream()
                .anyMatch(mandate -> mandate.role() == Role.OPERATOR
                        || (role.companion()
                                ? mandate.role() == Role.PENDAMPING || mandate.role() == Role.TKSK
                                : mandate.role() == Role.INKUBATOR));
    }

    private Page page(ListForm asked, Standing standing) {
        Edition edition = edition(asked.edisi());
        List<WalkerRole> roles = java.util.Arrays.stream(WalkerRole.values())
                .filter(role -> mayAssign(role, standing))
                .toList();
        WalkerRole role = WalkerRole.find(asked.peran())
                .or(() -> roles.stream().findFirst())
                .orElse(WalkerRole.MENTOR);
        var wanted = new Unpaired.Wanted(
                edition.year(),
                role,
                !asked.semua().equals("ya"),
                asked.inkubator(),
                asked.wilayah().replaceAll("[^0-9]", ""));
        ListAddress address = asked.address();
        return new Page(
                edition.year(),
                role,
                roles,
                ListPage.of(
                        address,
                        unpaired.page(wanted, Jakarta.today(clock), address, ListPage.LINES + 1),
                        line -> line.family().toString()),
                walkers.in(role, wanted.place(), standing.partner(Right.ENTER).orElse(asked.inkubator())),
                regions,
                Jakarta.today(clock).toString());
    }

    private Edition edition(Optional<Integer> year) {
        return year.map(Edition::prokus).or(rosters::latestEdition).orElse(Edition.prokus(2021));
    }

    /** @param semua ya for all families, not only those with nobody */
    record ListForm(
            Optional<Integer> edisi,
            String peran,
            String semua,
            String inkubator,
            String wilayah,
            String urut,
            String sesudah) {

        ListAddress address() {
            return ListAddress.of("/pendampingan/penugasan", urut, sesudah)
                    .orderedByOneOf(Unpaired.COLUMNS.keySet(), "nama")
                    .with("edisi", edisi.map(String::valueOf).orElse(""))
                    .with("peran", peran)
                    .with("semua", semua)
                    .with("inkubator", inkubator)
                    .with("wilayah", wilayah.replaceAll("[^0-9]", ""));
        }
    }

    /** @param walkers who may be chosen */
    public record Page(
            int edition,
            WalkerRole role,
            List<WalkerRole> roles,
            ListPage<Unpaired.Line> list,
            List<Walker> walkers,
            Regions regions,
            String today) {

        public String filter(String name) {
            return list.address().filter(name);
        }
    }
}
