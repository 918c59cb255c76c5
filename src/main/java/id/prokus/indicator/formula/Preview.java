package id.prokus.indicator.formula;

import java.util.List;

/**
 * What a formula says of the families its author may see, before anybody else sees it.
 *
 * @param rows one for each family, edition and round
 */
public record Preview(long rows, List<OfRound> rounds) {

    public Preview {
        rounds = List.copyOf(rounds);
    }

    /** Of one round: how many families, and the least, mean and greatest value (of classes their position). */
    public record OfRound(int edition, String round, long families, double least, double mean, double most) {}
}
