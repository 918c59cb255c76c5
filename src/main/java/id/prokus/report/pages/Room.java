package id.prokus.report.pages;

import java.util.List;
import java.util.function.UnaryOperator;

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
        double row) {

    static final double NO_CHART = 0;

    static final Room FULL = new Room(true, 9, 12, true, 8, 3, true, 2, 4, 3, 12);

    /** What is given up, the least loss first. */
    static final List<UnaryOperator<Room>> STEPS = List.of(
            room -> room.results(6),
            room -> room.named(6),
            room -> room.activities(2),
            room -> room.mainIndicators(),
            room -> room.results(4),
            room -> room.row(10.5),
            room -> room.named(5),
            room -> room.activities(0),
            room -> room.results(3),
            room -> room.supports(3),
            room -> room.oneProposal(),
            room -> room.row(9.5),
            room -> room.results(2),
            room -> room.named(4),
            room -> room.supports(2),
            room -> room.said(1),
            room -> room.results(1),
            room -> room.row(8.5),
            room -> room.named(3),
            room -> room.row(7.4),
            room -> room.unquoted(),
            room -> room.byProvince(),
            room -> room.results(0),
            room -> room.limits(1),
            room -> room.supports(1),
            room -> room.named(2),
            room -> room.row(6.2),
            room -> room.row(NO_CHART));

    private Room byProvince() {
        return new Room(
                false, activities, results, allIndicators, named, said, quoted, perActor, supports, limits, row);
    }

    private Room activities(int most) {
        return new Room(
                byIncubator, most, results, allIndicators, named, said, quoted, perActor, supports, limits, row);
    }

    private Room results(int most) {
        return new Room(
                byIncubator, activities, most, allIndicators, named, said, quoted, perActor, supports, limits, row);
    }

    private Room mainIndicators() {
        return new Room(byIncubator, activities, results, false, named, said, quoted, perActor, supports, limits, row);
    }

    private Room named(int most) {
        return new Room(
                byIncubator, activities, results, allIndicators, most, said, quoted, perActor, supports, limits, row);
    }

    private Room said(int most) {
        return new Room(
                byIncubator, activities, results, allIndicators, named, most, quoted, perActor, supports, limits, row);
    }

    private Room unquoted() {
        return new Room(
                byIncubator, activities, results, allIndicators, named, said, false, perActor, supports, limits, row);
    }

    private Room oneProposal() {
        return new Room(byIncubator, activities, results, allIndicators, named, said, quoted, 1, supports, limits, row);
    }

    private Room supports(int most) {
        return new Room(
                byIncubator, activities, results, allIndicators, named, said, quoted, perActor, most, limits, row);
    }

    private Room limits(int most) {
        return new Room(
                byIncubator, activities, results, allIndicators, named, said, quoted, perActor, supports, most, row);
    }

    private Room row(double height) {
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
                height);
    }
}
