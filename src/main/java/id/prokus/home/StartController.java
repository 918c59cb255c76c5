package id.prokus.home;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.access.Mandate;
import id.prokus.access.Standing;
import id.prokus.access.TrailLine;
import id.prokus.access.TrailPages;
import id.prokus.example.ExampleWorlds;
import id.prokus.olah.CurrentResults;
import id.prokus.olah.Processed;
import id.prokus.place.ProvinceMap;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.SetQuotas;
import id.prokus.programme.roster.Rosters;
import id.prokus.registry.decree.Denominators;
import id.prokus.report.Ringkasan.Kelengkapan;
import id.prokus.web.Here;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after sign-in: what waits for the reader, and how the reader's own territory stands. */
@Controller
@Needs({})
class StartController {

    private static final int CHANGES = 8;

    private final Accounts accounts;
    private final ExampleWorlds exampleWorlds;
    private final Rosters rosters;
    private final CurrentResults currentResults;
    private final WhatWaits whatWaits;
    private final Denominators denominators;
    private final SetQuotas setQuotas;
    private final TrailPages trail;
    private final Regions regions;

    StartController(
            Accounts accounts,
            ExampleWorlds exampleWorlds,
            Rosters rosters,
            CurrentResults currentResults,
            WhatWaits whatWaits,
            Denominators denominators,
            SetQuotas setQuotas,
            TrailPages trail,
            Regions regions) {
        this.accounts = accounts;
        this.exampleWorlds = exampleWorlds;
        this.rosters = rosters;
        this.currentResults = currentResults;
        this.whatWaits = whatWaits;
        this.denominators = denominators;
        this.setQuotas = setQuotas;
        this.trail = trail;
        this.regions = regions;
    }

    @GetMapping("/")
    Screen start(Standing standing, Here here) {
        boolean chosen =
                accounts.find(standing.account()).map(Account::passwordChosen).orElse(true);
        Optional<Processed> processed = rosters.latestEdition().flatMap(currentResults::find);
        boolean results = standing.may(Right.RESULTS);
        return Screen.of(
                "home/start",
                new Page(
                        !chosen,
                        standing,
                        standing.main().map(this::place).orElse(""),
                        standing.may(Right.ADMINISTER) && exampleWorlds.databaseIsEmpty(),
                        processed.map(Processed::edition),
                        processed.map(shown -> whatWaits.of(standing, shown)).orElse(List.of()),
                        processed
                                .filter(shown -> results)
                                .map(shown -> shown.ringkasan().kelengkapan()),
                        processed.filter(shown -> results).map(shown -> CoverageMap.of(shown, regions, here)),
                        processed
                                .filter(shown ->
                                        !results && !standing.mandates().isEmpty())
                                .map(shown -> Territory.of(
                                        standing,
                                        shown,
                                        denominators.inScope(shown.edition()),
                                        setQuotas.find(shown.edition()))),
                        standing.may(Right.ADMINISTER)
                                ? trail.latest(CHANGES)
                                : trail.latestOf(standing.account(), CHANGES)));
    }

    private String place(Mandate mandate) {
        String place = mandate.place().isEmpty() ? "Indonesia" : regions.nameOf(mandate.place());
        return mandate.partner().isEmpty() ? place : mandate.partner() + ", " + place;
    }

    /**
     * @param passwordToChoose whether the password from the terminal is still in use
     * @param place of the main mandate, and its incubator; empty where there is none
     * @param empty whether nothing was ever brought in and the reader could begin
     * @param edition whose figures these are; empty where nothing was processed
     * @param completeness of the whole country, for those who see it
     * @param map coverage of KPM by province, for those who see the whole country
     * @param territory the reader's own, for those who see less
     * @param changes what was done last: by anybody for who looks after the machine, else by the reader
     */
    public record Page(
            boolean passwordToChoose,
            Standing standing,
            String place,
            boolean empty,
            Optional<Edition> edition,
            List<Waiting> waiting,
            Optional<Kelengkapan> completeness,
            Optional<ProvinceMap> map,
            Optional<Territory> territory,
            List<TrailLine> changes) {}
}
