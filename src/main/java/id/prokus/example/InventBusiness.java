package id.prokus.example;

import java.util.List;
import java.util.Map;

/** How businesses do that do not exist: most a little better, some worse, a few closed. */
final class InventBusiness {

    private static final Map<String, List<String>> PRODUCTS = Map.of(
            "kuliner", List.of("martabak", "keripik pisang", "kue basah", "nasi kuning", "bakso", "jamu"),
            "ritel", List.of("warung kelontong", "sayur keliling", "pulsa dan gas"),
            "agribisnis", List.of("ternak ayam", "tempe", "bibit cabai", "telur asin"),
            "kriya", List.of("anyaman", "jahitan", "batik"));
    private static final List<String> CLUSTERS =
            List.of("kuliner", "kuliner", "kuliner", "ritel", "ritel", "agribisnis", "kriya");
    private static final List<String> CHALLENGES = List.of(
            "harga bahan baku naik",
            "persaingan usaha sejenis",
            "cuaca tidak menentu",
            "jarak ke pasar jauh",
            "pembeli berkurang karena pandemi",
            "");
    private static final List<String> OBSTACLES = List.of(
            "modal kerja terbatas",
            "belum punya izin usaha",
            "belum biasa mencatat keuangan",
            "belum bisa jualan online",
            "kemasan masih sederhana",
            "");

    private final Chance chance;

    InventBusiness(Chance chance) {
        this.chance = chance;
    }

    /** @param edition the year whose monitoring it is; who has walked longer does more of what was taught */
    Business of(InventedFamily family, int edition) {
        int learnt = edition > family.angkatan() ? 15 : 0;
        String cluster = chance.oneOf(CLUSTERS);
        boolean closed = chance.percent(4);
        long before = 50_000L * chance.between(12, 70);
        long after = closed ? 0 : before * chance.between(85, 165) / 100 / 10_000 * 10_000;
        return new Business(
                cluster,
                chance.oneOf(PRODUCTS.getOrDefault(cluster, CLUSTERS)),
                chance.between(3, 60),
                before,
                after,
                share(before),
                share(after),
                chance.between(0, 1),
                closed ? 0 : chance.between(0, 3),
                chance.percent(12),
                chance.percent(50 + learnt),
                chance.percent(60 + learnt),
                chance.percent(28 + learnt),
                chance.percent(25 + learnt),
                chance.percent(28 + learnt),
                closed,
                chance.between(4, 12),
                chance.oneOf(CHALLENGES),
                chance.oneOf(OBSTACLES));
    }

    /** A profit between a fifth and two fifths of the turnover. */
    private long share(long turnover) {
        return turnover * chance.between(20, 40) / 100 / 10_000 * 10_000;
    }
}
