package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.programme.Edition;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.EntryKinds;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in a file of events: keeps its bytes as received, and makes sure that it can be read at all. Nothing of it counts yet. */
@Component
class HandInImport {

    private final ReceivedFiles receivedFiles;
    private final EntryKinds kinds;
    private final Imports imports;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    HandInImport(
            ReceivedFiles receivedFiles,
            EntryKinds kinds,
            Imports imports,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.receivedFiles = receivedFiles;
        this.kinds = kinds;
        this.imports = imports;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @throws Refusal where it cannot be read, or its kind is somebody else's duty */
    Import handIn(String kindCode, Edition edition, String name, byte[] bytes, Standing standing, Actor actor) {
        EntryKind kind = Duty.demand(kinds.get(kindCode), standing);
        SentTable.in(CheckImport.book(bytes), kind);
        ReceivedFile receipt = receive(edition, name, bytes, actor);
        Import file = new Import(
                TimeOrderedId.next(),
                kind.code(),
                edition.year(),
                receipt.id(),
                name,
                receipt.sha256(),
                clock.instant(),
                actor.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        transaction.executeWithoutResult(_ -> {
            imports.keep(file);
            trail.record(actor, "registry.entries-handed-in", file.id().toString(), kind.code());
        });
        return file;
    }

    /** A transaction of its own: a file is nobody's place, and is kept whatever becomes of it. */
    private ReceivedFile receive(Edition edition, String name, byte[] bytes, Actor actor) {
        try (var everything = RowScope.enter(RowScope.EVERYTHING)) {
            return receivedFiles.receive(edition, name, bytes, Optional.empty(), actor.name());
        }
    }
}
