package id.prokus.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * How one column writes its values, told from its heading and from all its values in the file.
 *
 * @param unit what one stands for in money
 * @param years whether a bare number counts years
 * @param monthFirst whether dates have the month before the day
 * @param yesNo how yes and no are said
 * @param crossMeansNo whether an x among ticks says no
 * @param namesBrands whether the column holds names instead of yes and no
 * @param asksWhetherClosed whether the heading asks "tutup?"
 * @param edition the edition's year
 */
record ColumnStyle(
        long unit,
        boolean years,
        boolean monthFirst,
        YesNoText.Style yesNo,
        boolean crossMeansNo,
        boolean namesBrands,
        boolean asksWhetherClosed,
        int edition) {

    /**
     * @param heading the heading's text
     * @param above what stands above the table
     * @param profile all values of the field in the file
     * @param fileTicks whether the file says yes and no by ticks elsewhere, for a column that never says yes
     */
    static ColumnStyle of(
            Field field, String heading, List<String> above, ColumnProfile profile, boolean fileTicks, int edition) {
        var texts = new ArrayList<>(profile.distinct());
        var yesNo = texts.isEmpty() && fileTicks ? YesNoText.Style.TICKS : YesNoText.styleOf(texts);
        boolean otherTicks = texts.stream().anyMatch(t -> "v√✓✔".contains(t));
        boolean brands = field == Field.BRAND
                && profile.share(c -> YesNoText.read(c.text(), YesNoText.Style.WORDS, false)
                                .unreadable())
                        > 0.3;
        boolean monthFirst = field == Field.BIRTH_DATE && profile.share(c -> DateText.mustBeMonthFirst(c.text())) > 0.1;
        return new ColumnStyle(
                field.kind() == Field.Kind.MONEY ? Units.money(heading, above) : 1,
                field == Field.BUSINESS_AGE && Units.years(heading),
                monthFirst,
                yesNo,
                otherTicks,
                brands,
                field == Field.BUSINESS_STATUS && Units.asksWhetherClosed(heading),
                edition);
    }
}
