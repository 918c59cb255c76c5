package id.prokus.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a column of a sheet was taken for.
 *
 * @param sheet the sheet's name
 * @param sheetIndex its position in the workbook, from 0
 * @param headingRow the (last) row of the heading, from 1
 * @param column the column as people name it ("O")
 * @param heading the heading as sent, both lines joined where there are two
 * @param field what it was taken for; null where it is not about any field, or where it is still asked
 * @param confidence from 0 to 1
 * @param how what decided
 * @param examples up to five values as sent; identity numbers masked
 * @param candidates what else it might be, the likeliest first
 */
public record ColumnMapping(
        String sheet,
        int sheetIndex,
        int headingRow,
        String column,
        String heading,
        @Nullable Field field,
        double confidence,
        How how,
        List<String> examples,
        List<Field> candidates) {

    /** What decided. */
    public enum How {
        /** The heading's words. */
        WORDS,
        /** The column's values. */
        VALUES,
        /** A person said so earlier for this incubator. */
        REMEMBERED,
        /** A column nobody asked for, known by its words (No, Keterangan, Foto). */
        IGNORED,
        /** Still to be asked: listed in pertanyaan.csv, its values left out until answered. */
        ASKED
    }
}
