package id.prokus.mentoring;

import id.prokus.access.Standing;
import id.prokus.organisation.Person;
import id.prokus.organisation.PersonAccounts;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import id.prokus.web.Flash;
import id.prokus.web.ListAddress;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Families going from one who walks with them to another: proposed, accepted, declined. */
@Controller
@Needs(Right.FAMILIES)
class HandoverController {

    private static final int MANY = 500;

    private final Handovers handovers;
    private final ProposeHandover proposeHandover;
    private final AnswerHandover answerHandover;
    private final Walks walks;
    private final Walkers walkers;
    private final PersonAccounts accounts;
    private final Clock clock;

    HandoverController(
            Handovers handovers,
            ProposeHandover proposeHandover,
            AnswerHandover answerHandover,
            Walks walks,
            Walkers walkers,
            PersonAccounts accounts,
            Clock clock) {
        this.handovers = handovers;
        this.proposeHandover = proposeHandover;
        this.answerHandover = answerHandover;
        this.walks = walks;
        this.walkers = walkers;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/pendampingan/serah-terima")
    Screen list(Standing standing, Actor actor) {
        List<Handover> found = handovers.latest();
        return Screen.of(
                "mentoring/serah-terima",
                new Page(
                        found,
                        found.stream()
                                .filter(one -> answerHandover.mayAnswer(one, standing, actor))
                                .map(Handover::id)
                                .collect(Collectors.toSet()),
                        actor.name()));
    }

    /** @param petugas whose families; empty for the reader's own */
    @Needs(Right.ENTER)
    @GetMapping("/pendampingan/serah-terima/baru")
    Screen ask(
            @RequestParam(defaultValue = "") String petugas,
            @RequestParam(defaultValue = "") String peran,
            Actor actor) {
        return Screen.of("mentoring/serah-terima-baru", form(petugas, peran, actor));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pendampingan/serah-terima")
    Screen propose(
            @RequestParam(defaultValue = "") String petugas,
            @RequestParam(defaultValue = "") String peran,
            @RequestParam(defaultValue = "") List<String> keluarga,
            @RequestParam(defaultValue = "") String penerima,
            @RequestParam(defaultValue = "") String alasan,
            Standing standing,
            Actor actor) {
        try {
            proposeHandover.propose(
                    keluarga.stream()
                            .flatMap(id -> OwnFamiliesController.uuid(id).stream())
                            .distinct()
                            .toList(),
                    giver(petugas, actor).orElseThrow(Refused::personUnknown),
                    OwnFamiliesController.uuid(penerima).flatMap(walkers::find).orElseThrow(Refused::personUnknown),
                    WalkerRole.find(peran).orElseThrow(Refused::roleUnknown),
                    alasan,
                    standing,
                    actor);
        } catch (Refusal refusal) {
            return Screen.of("mentoring/serah-terima-baru", form(petugas, peran, actor))
                    .status(HttpStatus.UNPROCESSABLE_CONTENT)
                    .saying(Flash.refused(refusal.sentence()));
        }
        return Screen.to("/pendampingan/serah-terima")
                .saying(
                        Flash.done(
                                "Serah-terima diusulkan. Sampai diterima, keluarga tetap didampingi orang yang sekarang.",
                                "The hand-over is proposed. Until it is accepted the families stay with who walks with them now."));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pendampingan/serah-terima/{id}/penerimaan")
    Screen accept(@PathVariable UUID id, Standing standing, Actor actor) {
        answerHandover.accept(id, standing, actor);
        return Screen.to("/pendampingan/serah-terima")
                .saying(Flash.done("Keluarga diterima.", "The families are accepted."));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pendampingan/serah-terima/{id}/penolakan")
    Screen decline(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String alasan, Standing standing, Actor actor) {
        answerHandover.decline(id, alasan, standing, actor);
        return Screen.to("/pendampingan/serah-terima")
                .saying(Flash.done(
                        "Serah-terima ditolak; keluarga tetap pada yang mendampingi sekarang.",
                        "The hand-over is declined; the families stay with who walks with them now."));
    }

    @Needs(Right.ENTER)
    @PostMapping("/pendampingan/serah-terima/{id}/penarikan")
    Screen withdraw(@PathVariable UUID id, Actor actor) {
        answerHandover.withdraw(id, actor);
        return Screen.to("/pendampingan/serah-terima")
                .saying(Flash.done("Usul serah-terima ditarik.", "The proposal is withdrawn."));
    }

    private Optional<Walker> giver(String petugas, Actor actor) {
        return OwnFamiliesController.uuid(petugas)
                .or(() -> accounts.personOf(actor.name()).map(Person::id))
                .flatMap(walkers::find);
    }

    private FormPage form(String petugas, String peran, Actor actor) {
        Optional<Walker> giver = giver(petugas, actor);
        List<Walks.Walked> families = giver.map(one -> walks.of(
                        one.id(),
                        Jakarta.today(clock),
                        ListAddress.of("/pendampingan/serah-terima/baru", "nama", ""),
                        MANY))
                .orElse(List.of());
        WalkerRole role = WalkerRole.find(peran)
                .or(() -> families.stream().map(Walks.Walked::as).findFirst())
                .orElse(WalkerRole.MENTOR);
        List<Walks.Walked> inRole =
                families.stream().filter(family -> family.as() == role).toList();
        Map<UUID, Walker> receivers = inRole.stream()
                .map(Walks.Walked::family)
                .limit(1)
                .flatMap(family -> walkers.of(family, role).stream())
                .filter(walker ->
                        giver.filter(one -> one.id().equals(walker.id())).isEmpty())
                .collect(Collectors.toMap(Walker::id, walker -> walker, (one, _) -> one, java.util.LinkedHashMap::new));
        return new FormPage(giver, role, inRole, List.copyOf(receivers.values()));
    }

    /** @param answerable those the reader may accept or decline */
    public record Page(List<Handover> handovers, Set<UUID> answerable, String account) {}

    /** @param families of the giver in that role */
    public record FormPage(
            Optional<Walker> giver, WalkerRole role, List<Walks.Walked> families, List<Walker> receivers) {}
}
