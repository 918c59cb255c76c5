package id.prokus.registry.candidate;

import id.prokus.access.Trail;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a list of candidates over: keeps its bytes as received. Nothing comes in by it. */
@Component
class HandInCandidates {

    private final Editions editions;
    private final ReceivedFiles receivedFiles;
    private final CandidateLists lists;
    private final Trail trail;
    private final Clock clock;

    HandInCandidates(Editions editions, ReceivedFiles receivedFiles, CandidateLists lists, Trail trail, Clock clock) {
        this.editions = editions;
        this.receivedFiles = receivedFiles;
        this.lists = lists;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param decidedOn the day from which the numbers on the list hold
     * @return the list; the same bytes again give the same list
     */
    @Transactional
    public UUID handIn(Edition edition, CodeSystem codes, LocalDate decidedOn, String name, byte[] bytes, Actor actor) {
        editions.get(edition.key());
        Optional<CandidateList> before = lists.same(edition, ReceivedFiles.sha256(bytes), codes);
        if (before.isPresent()) {
            return before.get().id();
        }
        ReceivedFile receipt = receivedFiles.receive(edition, name, bytes, Optional.empty(), actor.name());
        UUID id = TimeOrderedId.next();
        lists.keep(new CandidateList(
                id,
                edition,
                codes,
                decidedOn,
                receipt.id(),
                name,
                receipt.sha256(),
                clock.instant(),
                actor.name(),
                Optional.empty(),
                "",
                Optional.empty()));
        trail.record(actor, "registry.candidates-handed-in", id.toString(), name);
        return id;
    }
}
