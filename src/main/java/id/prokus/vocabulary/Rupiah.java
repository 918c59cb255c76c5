package id.prokus.vocabulary;

/**
 * An amount of money.
 *
 * @param amount whole rupiah; may be negative, where something fell
 */
public record Rupiah(long amount) {

    public static Rupiah of(long amount) {
        return new Rupiah(amount);
    }

    public static Rupiah of(double amount) {
        return new Rupiah(Math.round(amount));
    }

    @Override
    public String toString() {
        return Format.INDONESIAN.rupiah(amount);
    }
}
