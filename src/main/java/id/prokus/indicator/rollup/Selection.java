package id.prokus.indicator.rollup;

/**
 * Of which families a figure is told.
 *
 * @param edition the programme year
 * @param place Kemendagri digits of a province or regency; empty for everywhere
 * @param incubator its name; empty for all
 * @param group {@code kelamin=P}, or {@link #EVERYBODY}
 */
public record Selection(int edition, String place, String incubator, String group) {

    public static final String EVERYBODY = "semua";

    public static Selection whole(int edition) {
        return new Selection(edition, "", "", EVERYBODY);
    }

    public Selection in(String other) {
        return new Selection(edition, other, incubator, group);
    }

    public Selection of(String otherIncubator) {
        return new Selection(edition, place, otherIncubator, group);
    }

    public Selection among(String otherGroup) {
        return new Selection(edition, place, incubator, otherGroup);
    }

    /** Whether roll-ups by province answer it. */
    boolean ofProvinces() {
        return incubator.isEmpty() && place.length() <= 2;
    }
}
