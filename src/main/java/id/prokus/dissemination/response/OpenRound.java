package id.prokus.dissemination.response;

import id.prokus.access.Trail;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.place.Regions;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.Ringkasan;
import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks every incubator and province of the roster what it says to a snapshot. Where an earlier version was asked about,
 * whoever's figures are the same is not asked again: what they said then is carried over, and marked.
 */
@Component
public class OpenRound {

    private final ResponseRounds rounds;
    private final Responses responses;
    private final Snapshots snapshots;
    private final Rosters rosters;
    private final Trail trail;
    private final Clock clock;

    OpenRound(
            ResponseRounds rounds,
            Responses responses,
            Snapshots snapshots,
            Rosters rosters,
            Trail trail,
            Clock clock) {
        this.rounds = rounds;
        this.responses = responses;
        this.snapshots = snapshots;
        this.rosters = rosters;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws Refusal where the deadline has passed, or a later version exists already */
    @Transactional
    public Round open(UUID id, LocalDate deadline, Actor actor) {
        Snapshot snapshot = snapshots.get(id);
        if (deadline.isBefore(LocalDate.now(clock))) {
            throw new Refusal(
                    "dissemination.deadline-past",
                    new Text(
                            "Batas waktunya sudah lewat. Pilih hari ini atau sesudahnya.",
                            "The deadline has passed. Choose today or a later day."));
        }
        if (rounds.find(id).isPresent()) {
            rounds.postpone(id, deadline);
            trail.record(actor, "dissemination.response-deadline-changed", id.toString(), deadline.toString());
            return rounds.find(id).orElseThrow();
        }
        if (snapshots.latest(snapshot.programmeEdition()).map(Snapshot::version).orElse(0) > snapshot.version()) {
            throw new Refusal(
                    "dissemination.snapshot-superseded",
                    new Text(
                            "Sudah ada versi olahan yang lebih baru. Mintalah tanggapan atas versi terakhir.",
                            "There is a later version. Ask for answers to the latest."));
        }
        Round round = new Round(id, snapshot.edition(), snapshot.version(), deadline);
        Optional<Round> former = rounds.before(snapshot.edition(), snapshot.version());
        rounds.add(round, actor);
        asked(snapshot).forEach(asked -> ask(round, asked, former));
        trail.record(actor, "dissemination.responses-asked", id.toString(), deadline.toString());
        return round;
    }

    private void ask(Round round, Asked asked, Optional<Round> former) {
        boolean same = former.map(Round::snapshot)
                .map(earlier -> figures(earlier, asked).equals(figures(round.snapshot(), asked)))
                .orElse(false);
        var now = new Asked(asked.kind(), asked.key(), asked.name(), asked.place(), asked.families(), !same);
        rounds.add(round.snapshot(), now);
        if (same) {
            responses.of(former.orElseThrow().snapshot(), asked).stream()
                    .filter(Response::approved)
                    .findFirst()
                    .ifPresent(said -> responses.add(carried(round, said), now));
        }
    }

    private static Response carried(Round round, Response said) {
        return new Response(
                TimeOrderedId.next(),
                round.snapshot(),
                said.kind(),
                said.key(),
                said.answer(),
                said.words(),
                Response.Channel.CARRIED,
                said.late(),
                said.enteredBy(),
                said.enteredAt(),
                said.approvedBy(),
                Optional.of(said.id()));
    }

    /** What an organisation answers for: its counts, achievements and what was named; not how it lies among others. */
    private List<Object> figures(UUID snapshot, Asked asked) {
        Ringkasan own;
        try {
            own = snapshots.ringkasan(snapshot, asked.scope());
        } catch (Refusal notThere) {
            return List.of();
        }
        return List.of(own.kelengkapan(), own.capaian(), own.tantangan(), own.kendala());
    }

    private List<Asked> asked(Snapshot snapshot) {
        Roster roster = rosters.find(snapshot.programmeEdition()).orElseThrow();
        Regions regions = Regions.in(snapshot.edition());
        Ringkasan whole = snapshots.ringkasan(snapshot.id(), Scope.nation());
        List<Asked> provinces = roster.provinces().stream()
                .map(code -> new Asked(
                        Asked.Kind.PROVINCE,
                        code,
                        "Dinas Sosial Provinsi " + regions.nameOf(code),
                        code,
                        families(
                                whole.perProvinsi(), part -> part.kodeProvinsi().equals(code)),
                        true))
                .toList();
        List<Asked> incubators =
                roster.entries().stream().map(entry -> incubator(entry, whole)).toList();
        return Stream.concat(provinces.stream(), incubators.stream()).toList();
    }

    private static Asked incubator(RosterEntry entry, Ringkasan whole) {
        return new Asked(
                Asked.Kind.INCUBATOR,
                entry.incubator(),
                entry.incubator(),
                entry.province(),
                families(whole.perInkubator(), part -> part.inkubator().equals(Optional.of(entry.incubator()))),
                true);
    }

    private static int families(List<Ringkasan.Bagian> parts, Predicate<Ringkasan.Bagian> theirs) {
        return parts.stream().filter(theirs).mapToInt(Ringkasan.Bagian::masuk).sum();
    }
}
