package id.prokus.dissemination.followup;

import id.prokus.access.Standing;
import id.prokus.indicator.Capaian;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Scope;
import id.prokus.vocabulary.IsoDay;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.web.Flash;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A new action: written freely, or taken over from a sentence of the ringkasan or from a masukan. */
@Controller
@Needs({Right.CONVENE, Right.RESPOND})
class ProposalController {

    private final ProposeFollowUp proposeFollowUp;
    private final FromRingkasan fromRingkasan;
    private final Origins origins;
    private final Owners owners;
    private final Snapshots snapshots;
    private final Rosters rosters;

    ProposalController(
            ProposeFollowUp proposeFollowUp,
            FromRingkasan fromRingkasan,
            Origins origins,
            Owners owners,
            Snapshots snapshots,
            Rosters rosters) {
        this.proposeFollowUp = proposeFollowUp;
        this.fromRingkasan = fromRingkasan;
        this.origins = origins;
        this.owners = owners;
        this.snapshots = snapshots;
        this.rosters = rosters;
    }

    @GetMapping("/tindak-lanjut/baru")
    Screen blank(ProposalForm form) {
        Edition edition = edition();
        return Screen.of("dissemination/followup/baru", page(edition, form));
    }

    @PostMapping("/tindak-lanjut/baru")
    Screen propose(ProposalForm form, Standing standing) {
        Edition edition = edition();
        try {
            FollowUp one = proposeFollowUp.propose(proposal(edition, form), standing);
            return Screen.to("/tindak-lanjut/" + one.id())
                    .saying(Flash.done("Tindak lanjut diusulkan.", "The action was proposed."));
        } catch (Refusal refusal) {
            return Screen.of("dissemination/followup/baru", page(edition, form))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
    }

    /** What the ringkasan of the latest snapshot proposes, to be taken over with one click. */
    @GetMapping("/tindak-lanjut/usulan")
    Screen offered(@RequestParam(defaultValue = "") String lingkup) {
        Edition edition = edition();
        Optional<Snapshot> snapshot = snapshots.latest(edition);
        List<Scope> scopes = snapshot.map(one -> snapshots.scopes(one.id())).orElse(List.of());
        Optional<Scope> chosen = scopes.stream()
                .filter(scope -> ScopeKey.of(scope).equals(lingkup))
                .findFirst()
                .or(() -> scopes.stream().findFirst());
        return Screen.of(
                "dissemination/followup/usulan",
                new Offers(
                        edition,
                        scopes,
                        chosen,
                        snapshot.flatMap(one -> chosen.map(scope -> fromRingkasan.offers(one, scope)))
                                .orElse(List.of())));
    }

    @PostMapping("/tindak-lanjut/usulan")
    Screen take(
            @RequestParam(defaultValue = "") String lingkup,
            @RequestParam(defaultValue = "") String kunci,
            Standing standing) {
        Edition edition = edition();
        FollowUp one =
                proposeFollowUp.propose(fromRingkasan.proposal(edition, ScopeKey.read(lingkup), kunci), standing);
        return Screen.to("/tindak-lanjut/" + one.id())
                .saying(Flash.done(
                        "Kalimat perbaikan menjadi usulan tindak lanjut.", "The sentence became a proposed action."));
    }

    private Edition edition() {
        return rosters.latestEdition()
                .orElseThrow(() -> new Refusal(
                        "dissemination.no-edition",
                        new Text(
                                "Belum ada edisi dengan daftar inkubator. Muat daftarnya di halaman Olah.",
                                "There is no edition with a roster yet. Load one on the Olah page.")));
    }

    private ProposeFollowUp.Proposal proposal(Edition edition, ProposalForm form) {
        Doer doer = Doer.of(form.pelaku())
                .orElseThrow(() -> new Refusal(
                        "dissemination.follow-up-without-doer", new Text("Pilih pelakunya.", "Choose who does it.")));
        Owner owner = owners.find(edition, form.pemilik().strip())
                .orElseThrow(
                        () -> new Refusal(
                                "dissemination.follow-up-without-owner",
                                new Text(
                                        "Penanggung jawab tidak ada dalam daftar. Ketik sebagian namanya, lalu pilih dari yang ditawarkan.",
                                        "That owner is not on the list. Type a part of the name, then choose from what is offered.")));
        return new ProposeFollowUp.Proposal(
                edition,
                form.rapat(),
                form.apa(),
                doer,
                owner,
                form.petugas(),
                new Measure(form.ukuran(), figure(form), form.target()),
                IsoDay.read(form.tenggat())
                        .orElseThrow(() -> new Refusal(
                                "dissemination.follow-up-without-day",
                                new Text("Isi tenggatnya dengan sebuah tanggal.", "Give the due day as a date."))),
                origins.find(form.masukan()));
    }

    private static Optional<FigureKey> figure(ProposalForm form) {
        String[] parts = form.angka().split("\\|", 2);
        return parts.length < 2
                ? Optional.empty()
                : Optional.of(new FigureKey(parts[0], parts[1], ScopeKey.read(form.lingkup())));
    }

    private Page page(Edition edition, ProposalForm form) {
        Optional<Snapshot> snapshot = snapshots.latest(edition);
        return new Page(
                edition,
                form,
                origins.find(form.masukan()),
                owners.of(edition),
                snapshot.map(one -> snapshots.scopes(one.id())).orElse(List.of()),
                snapshot.map(this::figures).orElse(List.of()));
    }

    private List<Capaian> figures(Snapshot snapshot) {
        return snapshots.scopes(snapshot.id()).stream()
                .findFirst()
                .map(scope -> snapshots.ringkasan(snapshot.id(), scope).capaian())
                .orElse(List.of());
    }

    /**
     * @param masukan the id of what it is born from; empty where it is thought of freely
     * @param rapat the meeting it is proposed in; empty where it is none
     * @param angka kode and kelompok of the figure that measures it, with a bar between; empty where words do
     */
    public record ProposalForm(
            String apa,
            String pelaku,
            String pemilik,
            String petugas,
            String ukuran,
            String angka,
            String lingkup,
            String target,
            String tenggat,
            Optional<UUID> masukan,
            Optional<UUID> rapat) {}

    /** @param figures that can measure an action, as the first scope the reader may see has them */
    public record Page(
            Edition edition,
            ProposalForm form,
            Origin origin,
            List<Owner> owners,
            List<Scope> scopes,
            List<Capaian> figures) {}

    public record Offers(
            Edition edition, List<Scope> scopes, Optional<Scope> chosen, List<FromRingkasan.Offer> offers) {}
}
