package id.prokus.example;

import id.prokus.access.AddAccount;
import id.prokus.access.Role;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Somebody of every role, to sign in as, and colleagues where one enters what another approves. Their accounts are named
 * after the role and share a password that is no secret.
 */
@Component
public class ExamplePeople {

    /** It opens an invented world and nothing else: the accounts are closed with it. */
    public static final String PASSWORD = "contoh-prokus";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    /** Where the second incubator and province are of which two people speak. */
    private static final int ELSEWHERE = 6;

    private static final List<Colleague> COLLEAGUES = List.of(
            new Colleague("subdit-2", Role.SUBDIT, 1, new Text("Subdirektorat, rekan", "Subdirectorate, colleague")),
            new Colleague(
                    "inkubator-2",
                    Role.INKUBATOR,
                    1,
                    new Text("Inkubator bisnis, rekan", "Business incubator, colleague")),
            new Colleague(
                    "dinsosprov-2",
                    Role.DINSOSPROV,
                    1,
                    new Text("Dinas Sosial provinsi, rekan", "Provincial social office, colleague")),
            new Colleague(
                    "inkubator-06", Role.INKUBATOR, ELSEWHERE, new Text("Inkubator Contoh 06", "Inkubator Contoh 06")),
            new Colleague(
                    "inkubator-06-2",
                    Role.INKUBATOR,
                    ELSEWHERE,
                    new Text("Inkubator Contoh 06, rekan", "Inkubator Contoh 06, colleague")),
            new Colleague(
                    "dinsosprov-32",
                    Role.DINSOSPROV,
                    ELSEWHERE,
                    new Text("Dinas Sosial provinsi lain", "Another provincial social office")),
            new Colleague(
                    "dinsosprov-32-2",
                    Role.DINSOSPROV,
                    ELSEWHERE,
                    new Text("Dinas Sosial provinsi lain, rekan", "Another provincial social office, colleague")));

    private final AddAccount addAccount;
    private final Regions regions;

    ExamplePeople(AddAccount addAccount, Regions regions) {
        this.addAccount = addAccount;
        this.regions = regions;
    }

    /** Whom one can sign in as. */
    public record Account(String name, Text label) {}

    /** @param incubator the number of the incubator it works for, or in whose province */
    private record Colleague(String account, Role role, int incubator, Text label) {}

    void add(World world, ExampleProgress progress) {
        var incubator = world.incubators().getFirst();
        String district = new Reports(world, regions).districtWithMostToDo(incubator, 2021);
        progress.begin(ExampleStep.PEOPLE, accounts().size());
        String hash = addAccount.hashOfKnown(PASSWORD);
        for (Role role : roles()) {
            add(role.code(), role.label(), role, district.substring(0, role.digits()), incubator, hash);
            progress.done(role.code());
        }
        for (Colleague one : COLLEAGUES) {
            var other = world.incubators().get(one.incubator() - 1);
            add(
                    one.account(),
                    one.label(),
                    one.role(),
                    other.province().substring(0, one.role().digits()),
                    other,
                    hash);
            progress.done(one.account());
        }
    }

    private void add(String account, Text label, Role role, String place, InventedIncubator incubator, String hash) {
        addAccount.addKnown(
                LoadExample.BY,
                account,
                label.indonesian() + " (contoh)",
                hash,
                role,
                place,
                role.needsPartner() ? incubator.name() : "",
                SINCE);
    }

    void remove() {
        accounts().forEach(account -> addAccount.closeKnown(LoadExample.BY, account.name()));
    }

    /** The roles somebody has; the account is named as the role's code. */
    public static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OPERATOR)
                .toList();
    }

    /** One of each role, then the colleagues. */
    static List<Account> accounts() {
        return Stream.concat(
                        roles().stream().map(role -> new Account(role.code(), role.label())),
                        COLLEAGUES.stream().map(one -> new Account(one.account(), one.label())))
                .toList();
    }
}
