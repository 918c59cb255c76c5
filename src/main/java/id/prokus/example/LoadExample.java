package id.prokus.example;

import id.prokus.example.field.ExampleField;
import id.prokus.example.lives.LiveLives;
import id.prokus.indicator.CountOnce;
import id.prokus.olah.FileOutcome;
import id.prokus.olah.ProcessTray;
import id.prokus.olah.ReceiveFiles;
import id.prokus.olah.RunProgress;
import id.prokus.olah.SentFile;
import id.prokus.olah.Stage;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.HandInList;
import id.prokus.registry.decree.ListKind;
import id.prokus.registry.decree.SetList;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty database with an invented world, by the same use cases as people do. */
@Component
class LoadExample {

    /** Who brings the example in, as the trail and the receipts name it. */
    static final Actor BY = new Actor("contoh");

    private final ExampleWorlds worlds;
    private final ExamplePeople people;
    private final ExampleOffices offices;
    private final ExampleRounds rounds;
    private final DecideSome decideSome;
    private final FreezeExample freezeExample;
    private final IssueExample issueExample;
    private final LiveLives liveLives;
    private final ExampleField exampleField;
    private final ExampleStories exampleStories;
    private final ExampleMeeting exampleMeeting;
    private final CountOnce countOnce;
    private final Rosters rosters;
    private final HandInList handInList;
    private final SetList setList;
    private final ReceiveFiles receiveFiles;
    private final ProcessTray processTray;
    private final Regions regions;
    private final TransactionTemplate transaction;

    LoadExample(
            ExampleWorlds worlds,
            ExamplePeople people,
            ExampleOffices offices,
            ExampleRounds rounds,
            DecideSome decideSome,
            FreezeExample freezeExample,
            IssueExample issueExample,
            LiveLives liveLives,
            ExampleField exampleField,
            ExampleStories exampleStories,
            ExampleMeeting exampleMeeting,
            CountOnce countOnce,
            Rosters rosters,
            HandInList handInList,
            SetList setList,
            ReceiveFiles receiveFiles,
            ProcessTray processTray,
            Regions regions,
            TransactionTemplate transaction) {
        this.worlds = worlds;
        this.people = people;
        this.offices = offices;
        this.rounds = rounds;
        this.decideSome = decideSome;
        this.freezeExample = freezeExample;
        this.issueExample = issueExample;
        this.liveLives = liveLives;
        this.exampleField = exampleField;
        this.exampleStories = exampleStories;
        this.exampleMeeting = exampleMeeting;
        this.countOnce = countOnce;
        this.rosters = rosters;
        this.handInList = handInList;
        this.setList = setList;
        this.receiveFiles = receiveFiles;
        this.processTray = processTray;
        this.regions = regions;
        this.transaction = transaction;
    }

    /**
     * What comes in stands or falls as a whole; the processing after it can be repeated.
     *
     * @throws Refusal {@code example.database-not-empty}
     */
    void load(long seed, List<Fault> faults, ExampleProgress progress) {
        if (!worlds.databaseIsEmpty()) {
            throw new Refusal(
                    "example.database-not-empty",
                    new Text(
                            "Basis data ini sudah berisi. Contoh hanya dapat dimuat ke basis data kosong: pilih folder data lain dengan PROKUS_DATA, atau hapus contoh yang ada.",
                            "This database has content. The example goes only into an empty one: choose another data folder with PROKUS_DATA, or remove the example that is there."));
        }
        progress.begin(ExampleStep.INVENTING, 1);
        World world = InventWorld.of(seed, faults, regions);
        progress.done("");
        List<Snapshot> frozen = new ArrayList<>();
        countOnce.after(() -> {
            transaction.executeWithoutResult(status -> {
                worlds.add(world);
                people.add(world, progress);
                offices.add(world, progress);
                rounds.date();
                World.editions().forEach(year -> receive(world, year, progress));
            });
            World.editions().forEach(year -> process(year, progress));
            decideSome.decide(progress);
            frozen.add(freezeExample.freeze(progress));
            issueExample.issue(progress);
            progress.begin(ExampleStep.LIVES, 1);
            liveLives.live(seed, BY);
            progress.done("");
            progress.begin(ExampleStep.FIELD, 1);
            exampleField.send(seed, BY);
            progress.done("");
        });
        progress.begin(ExampleStep.STORIES, 1);
        exampleStories.tell(BY);
        progress.done("");
        exampleMeeting.hold(frozen.getFirst(), progress);
    }

    private void receive(World world, int year, ExampleProgress progress) {
        var edition = Edition.prokus(year);
        rosters.load(edition, roster(world, year), BY.name());
        progress.begin(ExampleStep.DECREE, 2);
        decree(world, year, edition);
        progress.done("SK " + year);
        payments(world, year, edition);
        progress.done("salur " + year);
        List<SentFile> reports = new Reports(world, regions).of(year);
        progress.begin(ExampleStep.REPORTS, reports.size());
        reports.forEach(report -> {
            receiveFiles.receive(edition, List.of(report), BY);
            progress.done(report.name());
        });
    }

    private void decree(World world, int year, Edition edition) {
        var letter = new HandInList.Letter(
                edition,
                ListKind.DECREE,
                "CONTOH/" + year,
                LocalDate.of(year, 3, 1),
                "Penetapan KPM ProKUS " + year + " (rekaan)",
                Optional.empty());
        var list = handInList.handIn(letter, "BNBA contoh " + year + ".xlsx", DecreeList.of(world, year, regions), BY);
        setList.set(list, 0, BY);
    }

    private void payments(World world, int year, Edition edition) {
        var letter = new HandInList.Letter(
                edition,
                ListKind.PAYMENT,
                "SALUR-CONTOH/" + year,
                PaymentList.paidOn(year),
                "Daftar salur tahap pertama (rekaan)",
                Optional.empty());
        var list = handInList.handIn(letter, "Daftar salur contoh " + year + ".xlsx", PaymentList.of(world, year), BY);
        setList.set(list, 0, BY);
    }

    private static Roster roster(World world, int year) {
        return new Roster(world.incubatorsOf(year).stream()
                .map(incubator -> new RosterEntry(
                        incubator.name(),
                        incubator.province(),
                        incubator.regencies(),
                        year == 2020 ? incubator.targetContinuing() : incubator.targetNew(),
                        year == 2020 ? 0 : incubator.targetContinuing()))
                .toList());
    }

    private void process(int year, ExampleProgress progress) {
        processTray.process(Edition.prokus(year), BY, new RunProgress() {
            @Override
            public void begin(Stage stage, int parts) {
                progress.begin(ExampleStep.PROCESSING, parts);
            }

            @Override
            public void done(Stage stage, String part) {
                progress.done(part);
            }

            @Override
            public void file(FileOutcome outcome) {}
        });
    }
}
