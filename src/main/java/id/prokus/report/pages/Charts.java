package id.prokus.report.pages;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Capaian.Keadaan;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.document.BeforeAfterChart;
import id.prokus.report.document.BeforeAfterChart.Spread;
import id.prokus.report.document.VariationChart;
import id.prokus.web.chart.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The drawings of a ringkasan. */
public final class Charts {

    private final Ringkasan ringkasan;

    public Charts(Ringkasan ringkasan) {
        this.ringkasan = ringkasan;
    }

    /** Gambar 1: median turnover of KPM baru with its quartiles, by province in the order of codes. */
    public Drawing turnoverByProvince(double width, double rowHeight) {
        List<BeforeAfterChart.Line> lines = ringkasan.perProvinsi().stream()
                .map(province -> line(province.provinsi(), of(province, "omzet", "baru")))
                .toList();
        return BeforeAfterChart.of(lines, "ribu rupiah per bulan", width, rowHeight, Charts::thousands);
    }

    /** What {@link #turnoverByProvince} shows, in words. */
    public String turnoverByProvinceInWords() {
        return "Median omzet KPM baru pada awal dan akhir dengan kuartil 1–3 di "
                + ringkasan.perProvinsi().size() + " provinsi, menurut urutan kode; angkanya dimuat dalam Lampiran A.";
    }

    /** Opening and closing of one amount, baru and lanjutan. */
    Drawing amounts(String code, double width, double rowHeight) {
        List<BeforeAfterChart.Line> lines = new ArrayList<>();
        for (String cohort : List.of("baru", "lanjutan")) {
            lines.add(line("KPM " + cohort, ringkasan.capaian(code, cohort)));
        }
        return BeforeAfterChart.of(lines, "ribu rupiah", width, rowHeight, Charts::thousands);
    }

    /** Gambar 2: one dot and interval for each incubator, unnamed, in the order of the roster. */
    public Drawing variationByIncubator(double width, double height) {
        List<Difference> differences = differences();
        List<VariationChart.Unit> units = differences.stream()
                .map(d -> new VariationChart.Unit(d.low(), d.middle(), d.high(), d.own()))
                .toList();
        return VariationChart.of(
                units,
                ringkasan.variasi().map(v -> (double) v.rata()),
                "ribu rupiah per bulan",
                units.size() + " inkubator, tanpa nama, tidak diurutkan menurut nilai"
                        + (units.stream().anyMatch(VariationChart.Unit::own)
                                ? "; titik penuh: " + ringkasan.wilayah()
                                : ""),
                width,
                height,
                Charts::thousands);
    }

    /** What {@link #variationByIncubator} shows, in words. */
    public String variationByIncubatorInWords() {
        return "Perubahan omzet KPM baru pada " + differences().size()
                + " inkubator tanpa nama, masing-masing dengan rentangnya; angkanya dimuat dalam Lampiran A.";
    }

    /** What is drawn for one incubator. */
    record Difference(int n, long low, long middle, long high, boolean own) {}

    /** An incubator finds itself in its own edition, and nobody else. */
    private boolean isOwn(String incubator) {
        return ringkasan.lingkup().equals("inkubator") && ringkasan.wilayah().equals(incubator);
    }

    /** At a common mix of families where that was computed, else as reported. */
    List<Difference> differences() {
        return ringkasan
                .variasi()
                .map(v -> v.inkubator().stream()
                        .map(i -> new Difference(
                                i.n(), i.ki95().get(0), i.perubahan(), i.ki95().get(1), isOwn(i.inkubator())))
                        .toList())
                .orElseGet(() -> changes().stream()
                        .map(c -> {
                            Capaian.Perubahan change = c.perubahan().orElseThrow();
                            List<Long> quartiles = change.kuartil().orElseThrow();
                            return new Difference(
                                    c.n(), quartiles.get(0), change.median().orElseThrow(), quartiles.get(1), false);
                        })
                        .toList());
    }

    /** What the dots and intervals of Gambar 2 are. */
    String measureOfDifferences() {
        return ringkasan
                .variasi()
                .map(_ -> "rata-rata setelah memperhitungkan perbedaan KPM (95%, untuk inkubator serupa di masa depan),"
                        + " rupiah berlaku")
                .orElse("median perubahan (kuartil 1–3), rupiah berlaku, inkubator dengan n paling sedikit 10");
    }

    /** The change of turnover of every incubator with enough families, in the order of the roster. */
    private List<Capaian> changes() {
        return ringkasan.perInkubator().stream()
                .flatMap(unit -> of(unit, "omzet", "baru").stream())
                .filter(c -> c.isShown() && c.perubahan().isPresent())
                .toList();
    }

    static Optional<Capaian> of(Bagian unit, String code, String cohort) {
        return unit.capaian().stream()
                .filter(c -> c.kode().equals(code) && c.kelompok().equals(cohort))
                .findFirst();
    }

    private static BeforeAfterChart.Line line(String name, Optional<Capaian> figure) {
        Optional<Capaian> shown = figure.filter(Capaian::isShown);
        String label =
                shown.map(c -> name + " (n = " + Numerals.count(c.n()) + ")").orElse(name);
        return new BeforeAfterChart.Line(
                label,
                shown.flatMap(c -> c.awal()
                        .flatMap(Charts::spread)
                        .flatMap(opening ->
                                c.akhir().flatMap(Charts::spread).map(closing -> List.of(opening, closing)))));
    }

    private static Optional<Spread> spread(Keadaan state) {
        return state.median().flatMap(median -> state.kuartil().map(q -> new Spread(q.get(0), median, q.get(1))));
    }

    private static String thousands(double rupiah) {
        return Numerals.thousands(Math.round(rupiah));
    }
}
