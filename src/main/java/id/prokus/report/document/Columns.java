package id.prokus.report.document;

import java.util.List;

/**
 * Two columns side by side.
 *
 * @param leftShare the left column's part of the width, between 0 and 1
 */
public record Columns(List<Block> left, List<Block> right, double leftShare) implements Block {

    /** Between the columns, in points. */
    public static final double GAP = 12;

    public Columns {
        left = List.copyOf(left);
        right = List.copyOf(right);
    }

    double leftWidth(double width) {
        return (width - GAP) * leftShare;
    }

    double rightWidth(double width) {
        return (width - GAP) * (1 - leftShare);
    }
}
