package id.prokus.indicator;

import id.prokus.intake.KpmRow;
import java.util.List;

/**
 * An achievement and what it rests on.
 *
 * @param rows exactly the rows that were counted in it: n of them
 */
public record Measured(Capaian capaian, List<KpmRow> rows) {}
