package id.prokus.web.chart;

import id.prokus.vocabulary.Language;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;

/** Every kind of chart with numbers that are made up: of nothing, of one unit, of the usual, and of far too much. */
final class InventedPlots {

    private static final String LONG = "Inkubator Bisnis dan Kewirausahaan Universitas Contoh Nusantara Barat Daya";

    private final Language language;

    InventedPlots(Language language) {
        this.language = language;
    }

    /** By a name for the file. */
    Map<String, Plot> all() {
        Map<String, Plot> all = new LinkedHashMap<>();
        for (int size : new int[] {0, 1, 12, 60}) {
            all.put("bullet-" + size, bullet(size));
            all.put("slope-" + size, slope(size));
            all.put("trend-" + size, trend(size));
            all.put("spread-" + size, spread(size));
            all.put("ecdf-" + size, ecdf(size));
            all.put("caterpillar-" + size, caterpillar(size));
            all.put("funnelplot-" + size, funnelPlot(size));
            all.put("tilemap-" + size, tileMap(size));
        }
        all.put("funnel-0", new Funnel(language, List.of()));
        all.put("funnel-1", new Funnel(language, List.of(new Funnel.Step("Sasaran", OptionalLong.of(1)))));
        all.put("funnel-7", funnel(1));
        all.put("funnel-1000", funnel(1000));
        all.put("movement-0", movement(0));
        all.put("movement-1", movement(1));
        all.put("movement-1000", movement(1000));
        return all;
    }

    static String name(int i) {
        return i == 1 ? LONG : "Inkubator Contoh " + (i + 1);
    }

    Bullet bullet(int size) {
        Random random = new Random(size);
        return new Bullet(
                language,
                Quantity.COUNT,
                "Inkubator",
                IntStream.range(0, size)
                        .mapToObj(i -> {
                            int target = 100 + random.nextInt(300);
                            int actual = (int) (target * (0.5 + random.nextDouble() * 0.7));
                            return new Bullet.Row(
                                    name(i),
                                    i % 7 == 5 ? OptionalDouble.empty() : OptionalDouble.of(actual),
                                    i % 11 == 3 ? OptionalDouble.empty() : OptionalDouble.of(target),
                                    i % 7 == 5 || i % 11 == 3
                                            ? OptionalDouble.empty()
                                            : OptionalDouble.of(100.0 * actual / target));
                        })
                        .toList());
    }

    Slope slope(int size) {
        Random random = new Random(size);
        return new Slope(
                language,
                Quantity.RUPIAH,
                "Provinsi",
                "awal 2021",
                "akhir 2021",
                IntStream.range(0, size)
                        .mapToObj(i -> {
                            double before = 1_200_000 + random.nextInt(900_000);
                            double after = before * (0.9 + random.nextDouble() * 0.5);
                            boolean few = i % 9 == 6;
                            return new Slope.Row(
                                    i == 1 ? "Daerah Istimewa Contoh Selatan" : "Provinsi Contoh " + (i + 1),
                                    few ? 7 : 40 + random.nextInt(900),
                                    few ? OptionalDouble.empty() : OptionalDouble.of(before),
                                    few ? OptionalDouble.empty() : OptionalDouble.of(after));
                        })
                        .toList());
    }

    Trend trend(int size) {
        Random random = new Random(size);
        return new Trend(
                language,
                Quantity.COUNT,
                "kunjungan selesai",
                IntStream.range(0, size)
                        .mapToObj(i -> new Trend.Month(
                                YearMonth.of(2021, 3).plusMonths(i),
                                i % 10 == 4
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(520 + 25 * Math.min(i, 14) + random.nextInt(120))))
                        .toList(),
                OptionalDouble.of(900));
    }

    Spread spread(int size) {
        List<Spread.Bin> bins = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double z = (i - size * 0.3) / (size * 0.18 + 1);
            bins.add(new Spread.Bin(
                    i * 250_000.0,
                    i == size - 1 && size > 1 ? Double.POSITIVE_INFINITY : (i + 1) * 250_000.0,
                    Math.round(900 * Math.exp(-z * z / 2))));
        }
        return new Spread(
                language, Quantity.RUPIAH, "omzet sebulan", bins, size * 50_000.0, size * 85_000.0, size * 120_000.0);
    }

    Ecdf ecdf(int size) {
        Random random = new Random(size);
        double[] before = IntStream.range(0, size * 20)
                .mapToDouble(i -> Math.round(Math.exp(14 + 0.5 * random.nextGaussian()) / 1000) * 1000.0)
                .toArray();
        double[] after = IntStream.range(0, size * 19)
                .mapToDouble(i -> Math.round(Math.exp(14.25 + 0.55 * random.nextGaussian()) / 1000) * 1000.0)
                .toArray();
        return new Ecdf(
                language,
                Quantity.RUPIAH,
                "omzet sebulan",
                Ecdf.Curve.of("awal 2021", before),
                Ecdf.Curve.of("akhir 2021", after));
    }

    Movement movement(long scale) {
        long[][] counts = {{1240, 610, 40, 210}, {130, 980, 260, 60}, {4, 35, 190, 9}};
        List<List<OptionalLong>> families = new ArrayList<>();
        for (int row = 0; row < 3; row++) {
            List<OptionalLong> cells = new ArrayList<>();
            for (int column = 0; column < 4; column++) {
                cells.add(
                        scale == 1 && counts[row][column] < 10
                                ? OptionalLong.empty()
                                : OptionalLong.of(counts[row][column] * scale));
            }
            families.add(cells);
        }
        return new Movement(
                language,
                "kelas awal 2021",
                "kelas akhir 2021",
                List.of("pemula", "berkembang", "maju"),
                List.of("pemula", "berkembang", "maju", "tutup"),
                families);
    }

    Funnel funnel(long scale) {
        return new Funnel(
                language,
                List.of(
                        new Funnel.Step("Sasaran", OptionalLong.of(8000 * scale)),
                        new Funnel.Step("Ditetapkan", OptionalLong.of(7412 * scale)),
                        new Funnel.Step("Bantuan cair", OptionalLong.of(7208 * scale)),
                        new Funnel.Step("Dilatih", OptionalLong.of(6954 * scale)),
                        new Funnel.Step("Usaha aktif", OptionalLong.of(6120 * scale)),
                        new Funnel.Step("Berkembang atau maju", OptionalLong.of(2415 * scale)),
                        new Funnel.Step("Graduasi", OptionalLong.empty())));
    }

    Caterpillar caterpillar(int size) {
        Random random = new Random(size);
        return new Caterpillar(
                language,
                Quantity.RUPIAH,
                "Inkubator",
                412_000,
                0.62,
                IntStream.range(0, size)
                        .mapToObj(i -> {
                            double raw = 412_000 + 260_000 * random.nextGaussian();
                            double error = 40_000 + random.nextInt(120_000);
                            double kept = 0.35 + random.nextDouble() * 0.5;
                            return new Caterpillar.Unit(
                                    name(i), 20 + random.nextInt(400), raw, 412_000 + kept * (raw - 412_000), error);
                        })
                        .toList());
    }

    FunnelPlot funnelPlot(int size) {
        Random random = new Random(size);
        double centre = 78;
        List<FunnelPlot.Limit> limits = new ArrayList<>();
        for (int n = 5; n <= 420; n += 5) {
            double error = Math.sqrt(centre * (100 - centre) / n);
            limits.add(new FunnelPlot.Limit(
                    n,
                    Math.max(0, centre - 3.09 * error),
                    Math.max(0, centre - 1.96 * error),
                    Math.min(100, centre + 1.96 * error),
                    Math.min(100, centre + 3.09 * error)));
        }
        return new FunnelPlot(
                language,
                "Inkubator",
                "Usaha aktif",
                centre,
                "rata-rata kohort",
                size > 20 ? 2.3 : 1,
                limits,
                IntStream.range(0, size)
                        .mapToObj(i -> {
                            int n = 15 + random.nextInt(400);
                            double share = Math.clamp(centre + 6 * random.nextGaussian(), 0, 100);
                            boolean outside = Math.abs(share - centre) > 3.09 * Math.sqrt(centre * (100 - centre) / n);
                            return new FunnelPlot.Unit(
                                    name(i), n, share, outside ? "di luar batas 99,8%" : "di dalam batas", outside);
                        })
                        .toList());
    }

    TileMap tileMap(int size) {
        Random random = new Random(size);
        return new TileMap(
                language,
                Quantity.PERCENT,
                IntStream.range(0, size)
                        .mapToObj(i -> {
                            long n = i % 8 == 3 ? 0 : i % 13 == 5 ? 6 : 30 + random.nextInt(900);
                            return new TileMap.Tile(
                                    Integer.toString(11 + i),
                                    "P" + (char) ('A' + i % 26),
                                    "Provinsi Contoh " + i,
                                    i % 12,
                                    i / 12,
                                    n == 0
                                            ? OptionalDouble.empty()
                                            : OptionalDouble.of(i % 10 == 1 ? 100 : 100 * random.nextDouble()),
                                    n);
                        })
                        .toList(),
                List.of(20.0, 40.0, 60.0, 80.0),
                10);
    }
}
