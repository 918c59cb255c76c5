package id.prokus.report.pages;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.Ringkasan.Bagian;
import id.prokus.report.Ringkasan.JumlahKpm;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.document.SlideTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of the slides: fewer columns and rows than those of the document, for the last row of a room. */
record SlideTables(Ringkasan ringkasan) {

    private static final int MOST_NAMED = 4;
    private static final List<String> SHOWN = List.of(
            "omzet", "laba", "tabungan", "pembukuan", "rencana_usaha", "tenaga_kerja", "nib", "daring", "merek");

    SlideTable completeness() {
        List<List<String>> rows = new ArrayList<>();
        for (Bagian unit : byProvince() ? ringkasan.perProvinsi() : ringkasan.perInkubator()) {
            rows.add(line(
                    byProvince() ? unit.provinsi() : unit.inkubator().orElse(unit.provinsi()),
                    unit.baru().masuk(),
                    unit.baru().sasaran(),
                    unit.lanjutan().masuk(),
                    unit.lanjutan().sasaran()));
        }
        JumlahKpm fresh = ringkasan.kelengkapan().kpm().baru();
        JumlahKpm older = ringkasan.kelengkapan().kpm().lanjutan();
        rows.add(line("Jumlah", fresh.masuk(), fresh.sasaran(), older.masuk(), older.sasaran()));
        return new SlideTable(
                List.of(
                        byProvince() ? "Provinsi" : "Inkubator",
                        "KPM baru",
                        "sasaran",
                        "%",
                        "KPM lanjutan",
                        "sasaran",
                        "%"),
                rows,
                new double[] {324, 90, 90, 90, 90, 90, 90},
                1);
    }

    /** One province has nothing beside it, and is told by its incubators. */
    boolean byProvince() {
        return ringkasan.perProvinsi().size() > 1;
    }

    private static List<String> line(String name, int arrived, int target, int older, int olderTarget) {
        return List.of(
                name,
                Numerals.count(arrived),
                target == 0 ? Numerals.NONE : Numerals.count(target),
                Numerals.share(arrived, target),
                Numerals.count(older),
                olderTarget == 0 ? Numerals.NONE : Numerals.count(olderTarget),
                Numerals.share(older, olderTarget));
    }

    SlideTable results() {
        List<List<String>> rows = new ArrayList<>();
        for (String code : SHOWN) {
            Optional<Capaian> figure = ringkasan.capaian(code, "baru").filter(Capaian::isShown);
            OutcomeFigures shown = figure.map(OutcomeFigures::of).orElse(OutcomeFigures.NONE);
            rows.add(List.of(
                    MeasureWords.of(code).label(),
                    shown.opening(),
                    shown.closing(),
                    shown.change(),
                    shown.n(),
                    shown.coverage()));
        }
        return new SlideTable(
                List.of("Indikator, KPM baru", "awal", "akhir", "perubahan", "n", "cakupan"),
                rows,
                new double[] {324, 90, 90, 200, 80, 80},
                1);
    }

    SlideTable named() {
        List<List<String>> rows = new ArrayList<>();
        rows.addAll(rows("T", ringkasan.tantangan()));
        rows.addAll(rows("D", ringkasan.kendala()));
        return new SlideTable(
                List.of("Tantangan (T) atau kendala (D)", "Dapat diatasi oleh", "KPM", "%"),
                rows,
                new double[] {360, 344, 80, 80},
                2);
    }

    private static List<List<String>> rows(String letter, List<Sebutan> named) {
        return named.stream()
                .filter(one -> one.jumlah() >= Capaian.LEAST_SHOWN)
                .limit(MOST_NAMED)
                .map(one -> List.of(
                        letter + " · " + one.nama(),
                        one.diatasiOleh().isEmpty() ? Numerals.NONE : one.diatasiOleh(),
                        Numerals.count(one.jumlah()),
                        Numerals.share(one.persen())))
                .toList();
    }

    /** All seven, always; the first of each. */
    SlideTable improvements() {
        List<List<String>> rows = new ArrayList<>();
        ActorTable.ACTORS.forEach((code, name) -> {
            List<Perbaikan> theirs = ringkasan.perbaikan().getOrDefault(code, List.of());
            rows.add(
                    theirs.isEmpty()
                            ? List.of(
                                    name, "Belum terdapat data atau masukan yang menjadi dasar usulan.", Numerals.NONE)
                            : List.of(
                                    name,
                                    ActorTable.withoutMeasure(theirs.getFirst()) + " "
                                            + ActorTable.basis(theirs.getFirst()),
                                    theirs.getFirst().ukuran()));
        });
        return new SlideTable(
                List.of("Pelaku", "Usulan dan dasarnya", "Ukuran selesai"), rows, new double[] {140, 504, 220}, 3);
    }
}
