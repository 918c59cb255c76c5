package id.prokus.dissemination.followup;

import id.prokus.access.Role;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.programme.roster.Rosters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Everybody who can answer for an action of an edition: the ministry, and who works where its roster says. */
@Component
public class Owners {

    private final Rosters rosters;

    Owners(Rosters rosters) {
        this.rosters = rosters;
    }

    /** The ministry first, then provinces, incubators, regencies and their field staff. */
    public List<Owner> of(Edition edition) {
        Regions regions = Regions.in(edition.year());
        List<RosterEntry> entries = rosters.find(edition).map(Roster::entries).orElse(List.of());
        var owners = new ArrayList<Owner>();
        owners.add(new Owner(Role.SUBDIT, "", "", "Kementerian Sosial"));
        entries.stream()
                .map(RosterEntry::province)
                .distinct()
                .sorted()
                .forEach(code -> owners.add(
                        new Owner(Role.DINSOSPROV, code, "", "Dinas Sosial Provinsi " + regions.nameOf(code))));
        entries.forEach(entry -> owners.add(incubator(entry)));
        entries.stream()
                .flatMap(entry -> entry.regencies().stream())
                .distinct()
                .sorted()
                .forEach(code -> addRegency(owners, code, regions.nameOf(code)));
        return owners;
    }

    public Optional<Owner> find(Edition edition, String name) {
        return of(edition).stream().filter(owner -> owner.name().equals(name)).findFirst();
    }

    /** Its place is its province's, so that the province sees what its incubators have taken on. */
    private static Owner incubator(RosterEntry entry) {
        return new Owner(Role.INKUBATOR, entry.province(), entry.incubator(), entry.incubator());
    }

    private static void addRegency(List<Owner> owners, String code, String name) {
        owners.add(new Owner(Role.DINSOSKAB, code, "", "Dinas Sosial " + name));
        owners.add(new Owner(Role.KORKAB, code, "", "Korkab/Korkot " + name));
        owners.add(new Owner(Role.PENDAMPING, code, "", "Pendamping PKH " + name));
        owners.add(new Owner(Role.TKSK, code, "", "TKSK " + name));
    }
}
