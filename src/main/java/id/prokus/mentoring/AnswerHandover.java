package id.prokus.mentoring;

import id.prokus.access.Mandate;
import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.organisation.Person;
import id.prokus.organisation.PersonAccounts;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The receiver accepts families or declines them with a reason; the incubator or the operator may do so on their behalf. */
@Component
class AnswerHandover {

    private final Handovers handovers;
    private final AssignWalker assignWalker;
    private final PersonAccounts accounts;
    private final Clock clock;
    private final Trail trail;

    AnswerHandover(Handovers handovers, AssignWalker assignWalker, PersonAccounts accounts, Clock clock, Trail trail) {
        this.handovers = handovers;
        this.assignWalker = assignWalker;
        this.accounts = accounts;
        this.clock = clock;
        this.trail = trail;
    }

    /** @throws Refusal {@code mentoring.handover-unknown}, {@code mentoring.handover-answered}, {@code mentoring.handover-not-yours} */
    @Transactional
    void accept(UUID id, Standing standing, Actor actor) {
        Handover handover = open(id, standing, actor);
        assignWalker.assign(
                handover.families().stream().map(Handover.Family::id).toList(),
                handover.receiver(),
                handover.role(),
                Jakarta.today(clock),
                actor);
        answer(handover, Handover.Answer.DITERIMA, "", actor);
    }

    /** @throws Refusal the same, and {@code mentoring.reason-missing} */
    @Transactional
    void decline(UUID id, String why, Standing standing, Actor actor) {
        Handover handover = open(id, standing, actor);
        if (why.isBlank()) {
            throw Refused.refusal(
                    "mentoring.reason-missing",
                    "Tulis alasan penolakan, misalnya: sudah mendampingi 40 keluarga.",
                    "Say why it is declined, such as: walks with 40 families already.");
        }
        answer(handover, Handover.Answer.DITOLAK, why.strip(), actor);
    }

    /** Whoever proposed it takes it back while nobody has answered. */
    @Transactional
    void withdraw(UUID id, Actor actor) {
        Handover handover = handovers.held(id).orElseThrow(AnswerHandover::unknown);
        if (!handover.open()) {
            throw answered();
        }
        if (!handover.proposedBy().equals(actor.name())) {
            throw notYours();
        }
        answer(handover, Handover.Answer.DITARIK, "", actor);
    }

    boolean mayAnswer(Handover handover, Standing standing, Actor actor) {
        return handover.open()
                && (accounts.personOf(actor.name())
                                .map(Person::id)
                                .filter(handover.receiver().id()::equals)
                                .isPresent()
                        || onBehalf(handover, standing));
    }

    /** A mentor's families: the incubator's own; a companion's: the operator only. */
    private static boolean onBehalf(Handover handover, Standing standing) {
        return standing.mandates().stream()
                .anyMatch(mandate -> mandate.role() == Role.OPERATOR
                        || mandate.role() == Role.INKUBATOR
                                && !handover.role().companion()
                                && handover.families().stream().allMatch(family -> isOf(family, mandate)));
    }

    private static boolean isOf(Handover.Family family, Mandate mandate) {
        return family.incubator().equals(mandate.partner());
    }

    private Handover open(UUID id, Standing standing, Actor actor) {
        Handover handover = handovers.held(id).orElseThrow(AnswerHandover::unknown);
        if (!handover.open()) {
            throw answered();
        }
        if (!mayAnswer(handover, standing, actor)) {
            throw notYours();
        }
        return handover;
    }

    private void answer(Handover handover, Handover.Answer answer, String why, Actor actor) {
        handovers.answer(handover.id(), answer, why, actor);
        trail.record(actor, "mentoring.handover-answered", handover.id().toString(), answer.code());
    }

    private static Refusal unknown() {
        return Refused.refusal(
                "mentoring.handover-unknown",
                "Serah-terima ini tidak ada di wilayah Anda. Buka kembali daftarnya.",
                "There is no such hand-over in your place. Open the list again.");
    }

    private static Refusal answered() {
        return Refused.refusal(
                "mentoring.handover-answered",
                "Serah-terima ini sudah dijawab. Lihat jawabannya pada daftar.",
                "This hand-over has been answered. See the answer on the list.");
    }

    private static Refusal notYours() {
        return Refused.refusal(
                "mentoring.handover-not-yours",
                "Serah-terima dijawab oleh penerimanya, atau inkubator atau operator atas namanya.",
                "A hand-over is answered by its receiver, or by the incubator or the operator on their behalf.");
    }
}
