package id.prokus.indicator.formula;

import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;

/**
 * What an indicator means.
 *
 * @param code as in addresses, and the folder's name: {@code perubahan-omzet}
 * @param why what it is good for, in a sentence
 * @param outcome one of the programme's seven outcomes; empty of a component
 * @param component what else it belongs to, such as bantuan; empty of an outcome
 * @param unit KPM, rupiah, orang, sesi …
 * @param higherIsBetter which way is good
 * @param evidence L0 a count, L1 before and after of the same families; higher ones need a comparison
 * @param classes from lowest to highest, of an indicator that sorts families; else none
 * @param numerator what is counted or added
 * @param denominator of which families
 * @param validFrom from which day it is used
 * @param text the whole definition as written
 */
public record Definition(
        String code,
        Text name,
        Text why,
        String outcome,
        String component,
        String unit,
        Measure measure,
        boolean higherIsBetter,
        String evidence,
        Scale scale,
        List<String> classes,
        Text numerator,
        Text denominator,
        Text source,
        Text frequency,
        Text owner,
        LocalDate validFrom,
        String text) {

    public Definition {
        classes = List.copyOf(classes);
    }

    /** Under what it stands: an outcome or a component. */
    public String group() {
        return outcome.isEmpty() ? component : outcome;
    }

    /** Whether before and after of the same families are compared. */
    public boolean change() {
        return !evidence.equals("L0");
    }
}
