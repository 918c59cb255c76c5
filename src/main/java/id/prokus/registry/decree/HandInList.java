package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.ReceivedFiles;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes in a list: keeps its bytes as received, and makes sure that it can be read at all. Nothing is set by it. */
@Component
public class HandInList {

    private final Editions editions;
    private final ReceivedFiles receivedFiles;
    private final HandedInLists lists;
    private final PreviewList previewList;
    private final Trail trail;
    private final Clock clock;

    HandInList(
            Editions editions,
            ReceivedFiles receivedFiles,
            HandedInLists lists,
            PreviewList previewList,
            Trail trail,
            Clock clock) {
        this.editions = editions;
        this.receivedFiles = receivedFiles;
        this.lists = lists;
        this.previewList = previewList;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param number of the SK
     * @param cohort whom it holds where its lines do not say
     */
    public record Letter(
            Edition edition,
            ListKind kind,
            String number,
            LocalDate decidedOn,
            String about,
            Optional<Cohort> cohort) {}

    /** @throws Refusal where there is no such edition, or the list was set before, cannot be read, or belongs to another edition */
    @Transactional
    public UUID handIn(Letter letter, String name, byte[] bytes, Actor actor) {
        demandUnset(letter, ReceivedFiles.sha256(bytes));
        editions.get(letter.edition().key());
        ReceivedFile receipt = receivedFiles.receive(letter.edition(), name, bytes, Optional.empty(), actor.name());
        HandedInList list = new HandedInList(
                TimeOrderedId.next(),
                letter.edition(),
                letter.kind(),
                letter.number(),
                letter.decidedOn(),
                letter.about(),
                letter.cohort(),
                receipt.id(),
                name,
                receipt.sha256(),
                clock.instant(),
                actor.name(),
                Optional.empty());
        previewList.preview(list, bytes);
        lists.keep(list);
        trail.record(actor, "registry.list-handed-in", list.id().toString(), letter.number());
        return list.id();
    }

    private void demandUnset(Letter letter, String sha256) {
        for (HandedInList before : lists.setBefore(sha256)) {
            int year = before.edition().year();
            throw year == letter.edition().year()
                    ? new Refusal(
                            "registry.list-set-before",
                            new Text(
                                    "Berkas yang sama sudah ditetapkan sebagai " + before.number()
                                            + ". Bila ada perubahan, muat SK perubahan.",
                                    "The same file was set before as " + before.number()
                                            + ". If something changed, load an SK perubahan."))
                    : new Refusal(
                            "registry.list-of-other-edition",
                            new Text(
                                    "Berkas ini sudah ditetapkan untuk edisi " + year + ". Pilih berkas edisi "
                                            + letter.edition().year() + ".",
                                    "This file was set for edition " + year + ". Choose the file of edition "
                                            + letter.edition().year() + "."));
        }
    }
}
