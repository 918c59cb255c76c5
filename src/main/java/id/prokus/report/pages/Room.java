package id.prokus.report.pages;

/**
 * How much of each list stands on the two pages.
 *
 * @param byIncubator Tabel 1 by incubator instead of by province
 * @param activities sentences on activities
 * @param results groups of sentences on results
 * @param allIndicators Tabel 3 with every indicator
 * @param named lines of Tabel 4a and 4b
 * @param said sentences on tantangan and on kendala
 * @param quoted whether Tabel 4a and 4b quote
 * @param perActor proposals for each actor in Tabel 5
 * @param supports sentences on support
 * @param limits sentences on limits
 * @param row height of a line of Gambar 1, in points; {@link #NO_CHART} leaves the figure to the full version
 * @param chartInFront whether Gambar 1 stands on page one; else it stands beside Gambar 2
 */
record Room(
        boolean byIncubator,
        int activities,
        int results,
        boolean allIndicators,
        int named,
        int said,
        boolean quoted,
        int perActor,
        int supports,
        int limits,
        double row,
        boolean chartInFront) {

    static final double NO_CHART = 0;

    static final Room FULL = new Room(true, 9, 12, true, 8, 3, true, 2, 4, 3, 12, true);

    Room byProvince() {
        return new Room(
                false,
                activities,
                results,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room activities(int most) {
        return new Room(
                byIncubator,
                most,
                results,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room results(int most) {
        return new Room(
                byIncubator,
                activities,
                most,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room mainIndicators() {
        return new Room(
                byIncubator,
                activities,
                results,
                false,
                named,
                said,
                quoted,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room named(int most) {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                most,
                said,
                quoted,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room said(int most) {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                most,
                quoted,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room unquoted() {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                said,
                false,
                perActor,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room oneProposal() {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                said,
                quoted,
                1,
                supports,
                limits,
                row,
                chartInFront);
    }

    Room supports(int most) {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                most,
                limits,
                row,
                chartInFront);
    }

    Room limits(int most) {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                supports,
                most,
                row,
                chartInFront);
    }

    Room row(double height) {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                supports,
                limits,
                height,
                chartInFront);
    }

    Room chartBehind() {
        return new Room(
                byIncubator,
                activities,
                results,
                allIndicators,
                named,
                said,
                quoted,
                perActor,
                supports,
                limits,
                row,
                false);
    }
}
