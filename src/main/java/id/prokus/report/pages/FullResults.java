package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Figure;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Chapters IV and V: the seven outcomes one by one, and how provinces and incubators differ. */
final class FullResults {

    private static final List<String> ENDS = List.of("pemula", "berkembang", "maju", "tutup", "tidak_diketahui");

    private final Ringkasan ringkasan;
    private final Captions captions;
    private final Numbering numbers;
    private final Sentences sentences;
    private final Charts charts;
    private final Breakdown breakdown;

    FullResults(Ringkasan ringkasan, Captions captions, Numbering numbers) {
        this.ringkasan = ringkasan;
        this.captions = captions;
        this.numbers = numbers;
        this.sentences = new Sentences(ringkasan);
        this.charts = new Charts(ringkasan);
        this.breakdown = new Breakdown(ringkasan, captions, numbers);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.CHAPTER, "IV. Capaian hasil"));
        sentences.first("B1").ifPresent(text -> blocks.add(Paragraph.of(Style.BODY, RichText.italic(text))));
        for (int outcome = 1; outcome <= OutcomeTable.OUTCOMES.size(); outcome++) {
            outcome(blocks, outcome);
        }
        blocks.add(Paragraph.of(Style.SECTION, "Yang belum diukur di luar tujuh outcome"));
        unmeasured(blocks, Optional.empty());
        FullCompleteness.said(blocks, sentences.by("HM"));
        FullCompleteness.said(blocks, sentences.by("HP"));
        new PeoplesWords(ringkasan).answers(blocks, "hasil");
        variation(blocks);
        return blocks;
    }

    private void outcome(List<Block> blocks, int outcome) {
        blocks.add(Paragraph.of(Style.SECTION, "IV." + outcome + " " + OutcomeTable.OUTCOMES.get(outcome - 1)));
        List<Capaian> figures = ringkasan.capaian().stream()
                .filter(c -> c.outcome().filter(number -> number == outcome).isPresent())
                .filter(Capaian::isShown)
                .toList();
        if (figures.isEmpty()) {
            unmeasured(blocks, Optional.of(outcome));
            return;
        }
        Set<String> questions = new LinkedHashSet<>();
        figures.forEach(c -> questions.add(MeasureWords.of(c.kode()).question()));
        blocks.add(Paragraph.of(Style.BODY, RichText.bold("Yang ditanyakan: ").and(String.join(" ", questions))));
        figures.forEach(c -> FullCompleteness.said(blocks, sentences.results(c.kode(), c.kelompok())));
        blocks.add(table(outcome, figures));
        blocks.addAll(breakdown.of(outcome));
        Set<String> amounts = new LinkedHashSet<>();
        figures.stream()
                .filter(c -> c.awal().flatMap(Capaian.Keadaan::median).isPresent())
                .forEach(c -> amounts.add(c.kode()));
        amounts.forEach(code -> blocks.add(distribution(code)));
        figures.stream().filter(c -> c.perpindahan().isPresent()).forEach(c -> blocks.add(moves(c)));
    }

    /** What the workbooks do not ask, with the reason; never something like it instead. */
    private void unmeasured(List<Block> blocks, Optional<Integer> outcome) {
        ringkasan.belumDiukur().stream()
                .filter(unmeasured -> unmeasured.outcome().equals(outcome))
                .forEach(unmeasured -> {
                    sentences
                            .ofKey("H5." + unmeasured.kode())
                            .ifPresent(sentence -> blocks.add(Paragraph.body(sentence.teks())));
                    blocks.add(Paragraph.body("Alasan: " + unmeasured.alasan() + "."));
                });
    }

    private Table table(int outcome, List<Capaian> figures) {
        List<Row> rows = figures.stream()
                .filter(c -> c.perpindahan().isEmpty())
                .map(c -> {
                    OutcomeFigures row = OutcomeFigures.of(c);
                    return Row.of(
                            MeasureWords.of(c.kode()).label(),
                            c.kelompok(),
                            row.opening(),
                            row.closing(),
                            row.change(),
                            row.clean(),
                            row.n(),
                            row.coverage(),
                            Numerals.percent(c.cakupanMasuk()),
                            c.tingkatBukti());
                })
                .toList();
        return new Table(
                captions.table(
                        numbers.table(),
                        OutcomeTable.OUTCOMES.get(outcome - 1) + ", KPM baru dan lanjutan",
                        captions.basisOfReported() + ", n tiap baris tersendiri",
                        "median untuk uang (ribu rupiah berlaku, tanpa penyesuaian inflasi), persen untuk ya/tidak;"
                                + " perubahan: rata-rata untuk uang, poin persen, atau jumlah orang",
                        Captions.evidence("L0") + "; " + Captions.evidence("L1")),
                List.of(
                        text("Indikator", 104),
                        text("KPM", 42),
                        number("awal", 36),
                        number("akhir", 36),
                        number("perubahan (95%)", 84),
                        number("tanpa catatan", 40),
                        number("n", 34),
                        number("cakupan sasaran", 44),
                        number("cakupan masuk", 44),
                        text("Bukti", 34)),
                rows,
                Style.CELL,
                "Data sensus; rentang 95% dalam kurung hanya berlaku untuk inkubator serupa di masa depan.");
    }

    private Figure distribution(String code) {
        String label = MeasureWords.of(code).label();
        String basis = ringkasan.capaian(code, "baru").map(captions::basis).orElse(captions.basisOfReported())
                + ringkasan
                        .capaian(code, "lanjutan")
                        .map(c -> "; " + captions.basis(c))
                        .orElse("");
        return new Figure(
                captions.figure(
                        numbers.figure(),
                        "Sebaran " + label.toLowerCase(Locale.ROOT) + " pada awal dan akhir, KPM baru dan lanjutan",
                        basis,
                        "median (kuartil 1–3), rupiah berlaku, tanpa penyesuaian inflasi",
                        Captions.evidence("L1")),
                charts.amounts(code, Paper.TEXT_WIDTH * 0.72, 16),
                label
                        + " pada awal dan akhir: median dengan kuartil 1–3 bagi KPM baru dan KPM lanjutan; angkanya dimuat dalam"
                        + " Lampiran A.");
    }

    private Table moves(Capaian classes) {
        List<Row> rows = classes.perpindahan().orElseThrow().entrySet().stream()
                .map(from -> {
                    Map<String, Integer> to = from.getValue();
                    String[] cells = new String[ENDS.size() + 2];
                    cells[0] = from.getKey();
                    int sum = 0;
                    for (int i = 0; i < ENDS.size(); i++) {
                        int count = to.getOrDefault(ENDS.get(i), 0);
                        sum += count;
                        cells[i + 1] = Numerals.count(count);
                    }
                    cells[ENDS.size() + 1] = Numerals.count(sum);
                    return Row.of(cells);
                })
                .toList();
        return new Table(
                captions.table(
                        numbers.table(),
                        "Perpindahan kelas usaha, KPM " + classes.kelompok(),
                        captions.basis(classes)
                                .replace("usaha tutup dihitung nol", "usaha tutup pada kolom tersendiri"),
                        "jumlah KPM",
                        Captions.evidence(classes.tingkatBukti())),
                List.of(
                        text("Kelas awal", 90),
                        number("pemula", 60).under("Kelas akhir"),
                        number("berkembang", 60).under("Kelas akhir"),
                        number("maju", 60).under("Kelas akhir"),
                        number("tutup", 60),
                        number("tidak diketahui", 70),
                        number("Jumlah", 60)),
                rows,
                Style.CELL,
                "");
    }

    private void variation(List<Block> blocks) {
        blocks.add(Paragraph.of(Style.CHAPTER, "V. Variasi antarprovinsi dan antarinkubator"));
        List<String> said = sentences.by("V");
        FullCompleteness.said(
                blocks,
                said.isEmpty()
                        ? List.of(
                                "Variasi antarinkubator tidak dinyatakan karena kurang dari sepuluh inkubator memiliki"
                                        + " sekurang-kurangnya sepuluh KPM dengan data awal dan akhir.")
                        : said);
        blocks.add(Paragraph.body("Hasil tidak diurutkan menurut nilai dan inkubator tidak disebut namanya."));
        blocks.add(new ProvinceFigure(ringkasan, captions).figure(numbers.figure(), Paper.TEXT_WIDTH * 0.86, 15));
        List<Row> rows = ringkasan.perProvinsi().stream()
                .flatMap(province -> List.of("baru", "lanjutan").stream().map(cohort -> {
                    var figure = Charts.of(province, "omzet", cohort);
                    OutcomeFigures row = figure.map(OutcomeFigures::of).orElse(OutcomeFigures.NONE);
                    return Row.of(
                            province.provinsi(),
                            cohort,
                            row.opening(),
                            row.closing(),
                            row.change(),
                            row.clean(),
                            row.n(),
                            row.coverage());
                }))
                .toList();
        blocks.add(
                new Table(
                        captions.table(
                                numbers.table(),
                                "Omzet per bulan menurut provinsi, KPM baru dan lanjutan",
                                captions.basisOfReported() + ", n tiap baris tersendiri; usaha tutup dihitung nol",
                                "median awal dan akhir, rata-rata perubahan (ribu rupiah berlaku, tanpa penyesuaian inflasi)",
                                Captions.evidence("L1")),
                        List.of(
                                text("Provinsi", 120),
                                text("KPM", 50),
                                number("awal", 44),
                                number("akhir", 44),
                                number("perubahan (95%)", 92),
                                number("tanpa catatan", 48),
                                number("n", 40),
                                number("cakupan", 46)),
                        rows,
                        Style.CELL,
                        "Data sensus; rentang 95% hanya berlaku untuk inkubator serupa di masa depan. – = tidak ditampilkan (n < 10)."));
    }
}
