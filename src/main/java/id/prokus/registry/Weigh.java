package id.prokus.registry;

import java.util.function.DoubleSupplier;

/**
 * Weighs what two rows share and where they differ. What is rare weighs more than what is common; what follows from
 * something already weighed (a NIK holds a birth date and a place) is not weighed twice.
 */
final class Weigh {

    /** Of so many rows about people, one has a second row. */
    private static final double ROWS_PER_SECOND_ROW = 50;

    private static final double FEWEST_ROWS = 1_000;

    private static final double SAME_SEX = 0.5;

    private final Commonness commonness;
    private final CompareNames names;
    private final double before;

    Weigh(Commonness commonness) {
        this.commonness = commonness;
        this.names = new CompareNames(commonness);
        this.before = -log2((commonness.rows() + FEWEST_ROWS) * ROWS_PER_SECOND_ROW);
    }

    /** Whether the names, if they agreed, could make it one person; most pairs are dismissed so, before names are read. */
    boolean worthWeighing(Profile a, Profile b) {
        var nik = NikAgreement.of(a.nik(), a.whole(), b.nik(), b.whole());
        var birth = BirthAgreement.of(a.birth(), b.birth());
        double atBest = nikBits(nik, a.whole() && b.whole(), birth == BirthAgreement.SAME)
                + birthBits(birth, () -> Commonness.MOST_FOR_DAY)
                + cardBits(CardAgreement.of(a.card(), b.card()))
                + (sharesRegion(nik) ? 1 : Commonness.MOST_FOR_DISTRICT)
                + Commonness.MOST_FOR_NAME;
        return atBest + SAME_SEX + before >= 0;
    }

    Evidence weigh(Profile a, Profile b) {
        var nik = NikAgreement.of(a.nik(), a.whole(), b.nik(), b.whole());
        var name = names.compare(a.name(), b.name());
        var birth = BirthAgreement.of(a.birth(), b.birth());
        var card = CardAgreement.of(a.card(), b.card());
        var place = PlaceAgreement.of(a, b);
        return new Evidence(
                nik,
                nikBits(nik, a.whole() && b.whole(), birth == BirthAgreement.SAME),
                name.agreement(),
                name.bits(),
                birth,
                birthBits(birth, () -> commonness.dayBits(a.birth())),
                card,
                cardBits(card),
                place,
                placeBits(place, sharesRegion(nik), a),
                a.otherSex(b) ? -4 : SAME_SEX,
                before);
    }

    private static double nikBits(NikAgreement nik, boolean bothWhole, boolean sameBirth) {
        return switch (nik) {
            case SAME -> 30;
            case LAST_DIGIT_LOST -> sameBirth ? 9 : 20;
            case SERIAL_SLIP, SERIAL_LENGTH_SLIP -> sameBirth ? 10 : 21;
            case REGION_SLIP -> sameBirth ? 9 : 18;
            case SLIP -> sameBirth ? 16 : 18;
            case NEAR -> 4;
            case OTHER_SERIAL -> sameBirth ? -6 : 4;
            case DIFFERENT -> bothWhole ? -14 : -9;
            case UNKNOWN -> 0;
        };
    }

    private static double birthBits(BirthAgreement birth, DoubleSupplier dayBits) {
        return switch (birth) {
            case SAME -> dayBits.getAsDouble();
            case SWAPPED -> dayBits.getAsDouble() - 4;
            case SLIP -> 5;
            case DIFFERENT -> -8;
            case UNKNOWN -> 0;
        };
    }

    private static double cardBits(CardAgreement card) {
        return switch (card) {
            case SAME -> 14;
            case SLIP -> 9;
            case DIFFERENT -> -7;
            case UNKNOWN -> 0;
        };
    }

    private double placeBits(PlaceAgreement place, boolean weighedByNik, Profile a) {
        return switch (place) {
            case SAME_DISTRICT -> weighedByNik ? 1 : commonness.districtBits(a.district());
            case SAME_REGENCY -> weighedByNik ? 0.5 : 4;
            case OTHER_DISTRICT -> -2;
            case OTHER_REGENCY -> -4;
            case UNKNOWN -> 0;
        };
    }

    private static boolean sharesRegion(NikAgreement nik) {
        return switch (nik) {
            case SAME, LAST_DIGIT_LOST, SERIAL_SLIP, SERIAL_LENGTH_SLIP, REGION_SLIP, SLIP, NEAR, OTHER_SERIAL -> true;
            case DIFFERENT, UNKNOWN -> false;
        };
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }
}
