package id.prokus.registry.candidate;

import id.prokus.access.Trail;
import id.prokus.registry.FamiliesChanged;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says what became of a proposal, short of its selection by SK: found eligible or not, taken back, proposed again. */
@Component
public class ChangeCandidacy {

    private final Candidacies candidacies;
    private final ApplicationEventPublisher publisher;
    private final Trail trail;

    ChangeCandidacy(Candidacies candidacies, ApplicationEventPublisher publisher, Trail trail) {
        this.candidacies = candidacies;
        this.publisher = publisher;
        this.trail = trail;
    }

    /**
     * Changes nothing where it has that state already.
     *
     * @param edition the programme year
     * @param state any but {@link CandidacyState#DITETAPKAN}, which takes an SK
     * @param reason in words without personal data
     * @throws Refusal {@code registry.candidacy-unknown} where the family is no candidate of the edition in the scope of
     *     whoever asks; {@code registry.candidacy-closed} where it is selected already
     */
    @Transactional
    public void change(UUID family, int edition, CandidacyState state, LocalDate on, String reason, Actor actor) {
        Candidacy candidacy = candidacies.hold(List.of(family), edition).stream()
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        "registry.candidacy-unknown",
                        new Text(
                                "Keluarga ini tidak diusulkan untuk edisi %d di wilayah Anda.".formatted(edition),
                                "This family is not proposed for edition %d in your place.".formatted(edition))));
        if (candidacy.state() == state) {
            return;
        }
        if (!candidacy.state().open() || state == CandidacyState.DITETAPKAN) {
            throw new Refusal(
                    "registry.candidacy-closed",
                    new Text(
                            "Keluarga ini sudah ditetapkan dengan SK. Perubahan sesudahnya dicatat pada Penetapan.",
                            "This family is named by SK already. What changes afterwards is recorded under Penetapan."));
        }
        candidacies.changeAll(List.of(candidacy), state, on, reason, actor);
        publisher.publishEvent(FamiliesChanged.of(List.of(family)));
        trail.record(actor, "registry.candidacy-changed", family.toString(), state.code(), candidacy.regency());
    }
}
