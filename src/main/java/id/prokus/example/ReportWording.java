package id.prokus.example;

import id.prokus.place.Regions;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;

/**
 * How one incubator writes its report.
 *
 * @param headings which of the wordings its headings have
 * @param moneyAsText "Rp1.500.000" rather than a number
 */
record ReportWording(int headings, boolean moneyAsText, Regions regions) {

    static ReportWording of(InventedIncubator incubator, Regions regions) {
        return new ReportWording(incubator.number() % 2, incubator.number() % 3 == 0, regions);
    }

    Object money(long rupiah) {
        return moneyAsText ? Format.of(Language.INDONESIAN).rupiah(rupiah) : (Object) rupiah;
    }

    String placeName(String code) {
        return regions.nameOf(code);
    }
}
