package id.prokus.report.pages;

import java.util.List;
import java.util.function.UnaryOperator;

/** What the two pages give up when not everything fits. */
final class Shortening {

    private Shortening() {}

    /** The least loss first. */
    static final List<UnaryOperator<Room>> STEPS = List.of(
            room -> room.results(6),
            room -> room.named(6),
            room -> room.activities(2),
            room -> room.mainIndicators(),
            room -> room.results(4),
            room -> room.row(10.5),
            room -> room.chartBehind(),
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
            room -> room.row(Room.NO_CHART));
}
