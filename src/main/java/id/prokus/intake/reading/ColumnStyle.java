package id.prokus.intake.reading;

import id.prokus.intake.Field;
import id.prokus.intake.value.DateText;
import id.prokus.intake.value.Units;
import id.prokus.intake.value.YesNoText;
import id.prokus.workbook.Cell;
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
 * @param pIsPria whether P stands beside W and so for pria
 * @param legend what short codes stand for, where the file says so
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
        boolean pIsPria,
        Legend legend,
        int edition) {

    /**
     * @param heading the heading's text
     * @param above what stands above the table
     * @param profile all values of the field in the file
     * @param legend what short codes stand for
     * @param fileTicks whether the file says yes and no by ticks elsewhere, for a column that never says yes
     */
    static ColumnStyle of(
            Field field,
            String heading,
            List<String> above,
            ColumnProfile profile,
            boolean fileTicks,
            Legend legend,
            int edition) {
        var texts = new ArrayList<>(profile.distinct());
        // A column of papers' numbers says no as a column of ticks does: by leaving the cell empty.
        boolean numbers = field.kind() == Field.Kind.YES_NO && profile.share(ColumnStyle::isPaperNumber) > 0;
        var yesNo = numbers || (texts.isEmpty() && fileTicks) ? YesNoText.Style.TICKS : YesNoText.styleOf(texts);
        boolean otherTicks = texts.stream().anyMatch(t -> "v√✓✔".contains(t));
        boolean brands = field == Field.BRAND
                && profile.share(c -> YesNoText.read(c.text(), YesNoText.Style.WORDS, false)
                                .unreadable())
                        > 0.3;
        boolean monthFirst = field == Field.BIRTH_DATE && profile.share(c -> DateText.mustBeMonthFirst(c.text())) > 0.1;
        boolean pIsPria = field == Field.SEX && texts.contains("p") && texts.contains("w") && !texts.contains("l");
        return new ColumnStyle(
                field.kind() == Field.Kind.MONEY ? Units.money(heading, above) : 1,
                field == Field.BUSINESS_AGE && Units.years(heading),
                monthFirst,
                yesNo,
                otherTicks,
                brands,
                field == Field.BUSINESS_STATUS && Units.asksWhetherClosed(heading),
                pIsPria,
                legend,
                edition);
    }

    static boolean isPaperNumber(Cell cell) {
        return cell.text().chars().filter(Character::isDigit).count() >= 8;
    }
}
