package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.Rosters;
import id.prokus.vocabulary.Actor;
import org.springframework.stereotype.Component;

/** Runs what lies in an edition's tray while its caller waits: for whoever has put it there by programme. */
@Component
public class ProcessTray {

    private final ProcessWorkbooks processWorkbooks;
    private final CurrentResults currentResults;
    private final Rosters rosters;
    private final Tray tray;

    ProcessTray(ProcessWorkbooks processWorkbooks, CurrentResults currentResults, Rosters rosters, Tray tray) {
        this.processWorkbooks = processWorkbooks;
        this.currentResults = currentResults;
        this.rosters = rosters;
        this.tray = tray;
    }

    /**
     * @throws java.util.NoSuchElementException where the edition has no roster
     * @throws RunFailed where the database or the disk refused
     */
    public Processed process(Edition edition, Actor by, RunProgress progress) {
        var order = new RunOrder(edition, rosters.find(edition).orElseThrow(), tray.files(edition), by);
        var result = processWorkbooks.run(order, progress);
        currentResults.put(edition, result);
        return result.processed();
    }
}
