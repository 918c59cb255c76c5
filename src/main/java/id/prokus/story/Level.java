package id.prokus.story;

import id.prokus.access.Mandate;
import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Who chooses the stories that matter most, one level after the other. */
public enum Level {
    INKUBATOR(new Text("inkubator", "incubator"), Set.of(Role.INKUBATOR)),
    PROVINSI(new Text("provinsi", "province"), Set.of(Role.DINSOSPROV)),
    PUSAT(new Text("pusat", "ministry"), Set.of(Role.SUBDIT, Role.DIREKTUR, Role.DIRJEN));

    private final Text label;
    private final Set<Role> roles;

    Level(Text label, Set<Role> roles) {
        this.label = label;
        this.roles = roles;
    }

    public Text label() {
        return label;
    }

    Optional<Level> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }

    /** At which somebody chooses; the highest of several. */
    static Optional<Level> of(Standing standing) {
        return Arrays.stream(values())
                .filter(level -> standing.mandates().stream().map(Mandate::role).anyMatch(level.roles::contains))
                .reduce((lower, higher) -> higher);
    }
}
