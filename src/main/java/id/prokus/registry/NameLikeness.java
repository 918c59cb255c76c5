package id.prokus.registry;

import java.util.List;

/** Whether two names may be one person's, told as everywhere else: titles, abbreviations and slips of the hand forgiven. */
public final class NameLikeness {

    private final ReadName readName = new ReadName();
    private final CompareNames compareNames = new CompareNames(new Commonness(List.of()));

    /** Where either name is missing they are not alike: nothing speaks for it. */
    public boolean alike(String one, String other) {
        return switch (compareNames
                .compare(readName.read(one), readName.read(other))
                .agreement()) {
            case SAME, SLIP, SHORTENED -> true;
            case CLOSE, DIFFERENT, UNKNOWN -> false;
        };
    }
}
