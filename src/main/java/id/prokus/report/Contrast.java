package id.prokus.report;

import id.prokus.indicator.Mention;
import id.prokus.indicator.Wilson;

/**
 * How often something is named in one province and in all others.
 *
 * @param here families of the province that name it
 * @param allHere its families
 * @param elsewhere families of the other provinces that name it
 * @param allElsewhere their families
 * @param effect by how much less families tell than as many independent ones: an incubator's are alike
 */
record Contrast(
        Mention mention, String province, int here, int allHere, int elsewhere, int allElsewhere, double effect) {

    /** By how much the province's interval lies above the others'; negative where they meet. */
    double gap() {
        return interval(here, allHere).low() - interval(elsewhere, allElsewhere).high();
    }

    private Wilson interval(int named, int all) {
        return Wilson.of((double) named / all, all / effect);
    }
}
