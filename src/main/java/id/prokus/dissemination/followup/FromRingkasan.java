package id.prokus.dissemination.followup;

import id.prokus.access.Role;
import id.prokus.dissemination.followup.ProposeFollowUp.Proposal;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Actions as the ringkasan proposes them: its perbaikan sentences, with their measure and deadline. */
@Component
class FromRingkasan {

    private static final int WEEKS = 12;

    private final Snapshots snapshots;
    private final Owners owners;
    private final Clock clock;

    FromRingkasan(Snapshots snapshots, Owners owners, Clock clock) {
        this.snapshots = snapshots;
        this.owners = owners;
        this.clock = clock;
    }

    /** @param owner who would answer for it */
    public record Offer(Doer doer, Perbaikan sentence, Owner owner) {}

    List<Offer> offers(Snapshot snapshot, Scope scope) {
        Ringkasan ringkasan = snapshots.ringkasan(snapshot.id(), scope);
        return ringkasan.perbaikan().entrySet().stream()
                .flatMap(row -> Doer.of(row.getKey()).stream()
                        .flatMap(doer -> row.getValue().stream()
                                .map(sentence ->
                                        new Offer(doer, sentence, owner(snapshot.programmeEdition(), doer, scope)))))
                .toList();
    }

    /** @throws Refusal where that sentence is no longer said */
    Proposal proposal(Edition edition, Scope scope, String key) {
        Snapshot snapshot = snapshots.latest(edition).orElseThrow(FromRingkasan::gone);
        Offer offer = offers(snapshot, scope).stream()
                .filter(one -> one.sentence().kunci().equals(key))
                .findFirst()
                .orElseThrow(FromRingkasan::gone);
        String said = offer.sentence().kalimat();
        int measure = said.indexOf(", dengan ukuran selesai ");
        LocalDate today = LocalDate.now(clock);
        LocalDate due = offer.sentence().batasWaktu();
        return new Proposal(
                edition,
                Optional.empty(),
                measure < 0 ? said : said.substring(0, measure) + ".",
                offer.doer(),
                offer.owner(),
                "",
                new Measure(offer.sentence().ukuran(), Optional.empty(), ""),
                // A deadline that an old ringkasan names has passed; it is agreed anew.
                due.isBefore(today) ? today.plusWeeks(WEEKS) : due,
                new Origin(Origin.Kind.SENTENCE, key, said));
    }

    /** The organisation the sentence is about where it is one, else the ministry, which sees to it. */
    private Owner owner(Edition edition, Doer doer, Scope scope) {
        List<Owner> all = owners.of(edition);
        return all.stream()
                .filter(owner -> switch (scope.kind()) {
                    case INCUBATOR -> doer == Doer.INCUBATOR && owner.partner().equals(scope.key());
                    case NATION -> false;
                    default ->
                        owner.partner().isEmpty() && owner.place().equals(scope.key()) && owner.role() == role(doer);
                })
                .findFirst()
                .orElse(all.getFirst());
    }

    private static Role role(Doer doer) {
        return switch (doer) {
            case KPM, MINISTRY -> Role.SUBDIT;
            case INCUBATOR -> Role.INKUBATOR;
            case PROVINCIAL_OFFICE -> Role.DINSOSPROV;
            case REGENCY_OFFICE -> Role.DINSOSKAB;
            case COORDINATOR -> Role.KORKAB;
            case PKH_COMPANION -> Role.PENDAMPING;
            case TKSK -> Role.TKSK;
        };
    }

    private static Refusal gone() {
        return new Refusal(
                "dissemination.sentence-gone",
                new Text(
                        "Kalimat ini tidak ada lagi pada olahan beku terakhir. Muat ulang daftar usulannya.",
                        "The latest snapshot no longer says this sentence. Reload the list of proposals."));
    }
}
