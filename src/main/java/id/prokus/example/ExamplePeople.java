package id.prokus.example;

import id.prokus.access.AddAccount;
import id.prokus.access.Role;
import id.prokus.place.Regions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Somebody of every role, to sign in as. Their accounts are named after the role and share a password that is no secret. */
@Component
public class ExamplePeople {

    /** It opens an invented world and nothing else: the accounts are closed with it. */
    public static final String PASSWORD = "contoh-prokus";

    private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);

    private final AddAccount addAccount;
    private final Regions regions;

    ExamplePeople(AddAccount addAccount, Regions regions) {
        this.addAccount = addAccount;
        this.regions = regions;
    }

    void add(World world, ExampleProgress progress) {
        var incubator = world.incubators().getFirst();
        String district = new Reports(world, regions).districtWithMostToDo(incubator, 2021);
        progress.begin(ExampleStep.PEOPLE, roles().size());
        for (Role role : roles()) {
            addAccount.addKnown(
                    LoadExample.BY,
                    role.code(),
                    role.label().indonesian() + " (contoh)",
                    PASSWORD,
                    role,
                    district.substring(0, role.digits()),
                    role.needsPartner() ? incubator.name() : "",
                    SINCE);
            progress.done(role.code());
        }
    }

    void remove() {
        roles().forEach(role -> addAccount.closeKnown(LoadExample.BY, role.code()));
    }

    /** The names one can sign in with, which are the roles' codes. */
    public static List<Role> roles() {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.OPERATOR)
                .toList();
    }
}
