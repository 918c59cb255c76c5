package id.prokus.outreach;

import id.prokus.access.Trail;
import id.prokus.dissemination.edition.Publication;
import id.prokus.dissemination.edition.Publications;
import id.prokus.indicator.Capaian;
import id.prokus.programme.Edition;
import id.prokus.report.Ringkasan;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.vocabulary.TimeOrderedId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of an issued edition become public, small groups held back for good. */
@Component
class PublishFigures {

    private final Publications publications;
    private final CountFamilies countFamilies;
    private final FiguresIssues issues;
    private final Trail trail;
    private final Clock clock;
    private final long least;

    /** @param least of how many families a group must be to be shown */
    PublishFigures(
            Publications publications,
            CountFamilies countFamilies,
            FiguresIssues issues,
            Trail trail,
            Clock clock,
            @Value("${prokus.ambang-umum:10}") long least) {
        this.publications = publications;
        this.countFamilies = countFamilies;
        this.issues = issues;
        this.trail = trail;
        this.clock = clock;
        this.least = Math.max(least, Capaian.LEAST_SHOWN);
    }

    long least() {
        return least;
    }

    /** @throws Refusal {@code outreach.nothing-issued}, {@code outreach.other-figures}, {@code outreach.moved-little} */
    @Transactional
    FiguresIssue publish(int year, Actor actor) {
        issues.lock();
        Publication issued = publications
                .latest(year)
                .orElseThrow(() -> new Refusal(
                        "outreach.nothing-issued",
                        new Text(
                                "Belum ada ringkasan %d yang terbit. Yang diumumkan hanya angka dari terbitan."
                                        .formatted(year),
                                "No ringkasan of %d was issued yet. Only figures of an issue become public."
                                        .formatted(year))));
        Ringkasan ringkasan = publications
                .national(issued.id())
                .orElseThrow(() -> new IllegalStateException("An issue has the nation's content"));
        var edition = Edition.prokus(year);
        Cube cube = countFamilies.of(ringkasan, edition);
        refuseOtherFigures(cube, ringkasan);
        Set<Cell> hidden = HoldBack.of(cube, before(year, cube), least);
        if (hidden.contains(Cell.ALL)) {
            throw new Refusal(
                    "outreach.moved-little",
                    new Text(
                            "Jumlah keluarga hanya berbeda sedikit dari angka yang pernah diumumkan, atau terlalu kecil. Selisihnya akan menunjuk keluarga tertentu, jadi angka ini tidak diumumkan; yang lama tetap berlaku.",
                            "The number of families differs only a little from what was public before, or is too small. The difference would point at families, so these figures are not published; the former ones stand."));
        }
        var issue = new FiguresIssue(
                TimeOrderedId.next(),
                issued.id(),
                figures(ringkasan, issued, cube, hidden),
                actor.name(),
                clock.instant(),
                Optional.empty());
        issues.add(issue);
        trail.record(
                actor,
                "outreach.figures-published",
                issue.id().toString(),
                year + ", versi " + issued.version() + ", " + hidden.size() + " sel ditahan");
        return issue;
    }

    /** @throws Refusal {@code outreach.issue-unknown} */
    @Transactional
    void withdraw(UUID id, Actor actor) {
        if (!issues.withdraw(id, actor.name())) {
            throw new Refusal(
                    "outreach.issue-unknown",
                    new Text(
                            "Angka ini tidak ada atau sudah ditarik. Buka kembali halamannya.",
                            "There are no such figures, or they were withdrawn. Open the page again."));
        }
        trail.record(actor, "outreach.figures-withdrawn", id.toString());
    }

    /** The public must not read another number than the issue says. */
    private static void refuseOtherFigures(Cube cube, Ringkasan issued) {
        if (cube.count(Cell.ALL) != issued.kelengkapan().kpm().semua().masuk()) {
            throw new Refusal(
                    "outreach.other-figures",
                    new Text(
                            "Olahannya memuat %d keluarga, terbitannya menyebut %d. Angka tidak diumumkan sampai keduanya sama."
                                    .formatted(
                                            cube.count(Cell.ALL),
                                            issued.kelengkapan().kpm().semua().masuk()),
                            "The run holds %d families, the issue says %d. Nothing is published until both are the same."
                                    .formatted(
                                            cube.count(Cell.ALL),
                                            issued.kelengkapan().kpm().semua().masuk())));
        }
    }

    /**
     * What was public before of the same families: of every issue of this edition, withdrawn ones too, and of the editions
     * beside it, whose families these were or become.
     */
    private List<Map<Cell, Long>> before(int year, Cube cube) {
        Map<String, Cell> cells = new HashMap<>();
        cube.counts().keySet().forEach(cell -> cells.put(cell.key(), cell));
        var before = new ArrayList<Map<Cell, Long>>();
        for (FiguresIssue issue : issues.all()) {
            int other = issue.figures().edisi();
            Map<Cell, Long> known = new HashMap<>();
            issue.figures()
                    .sel()
                    .forEach((key, count) ->
                            sameFamilies(key, other, year).map(cells::get).ifPresent(cell -> known.put(cell, count)));
            if (!known.isEmpty()) {
                before.add(known);
            }
        }
        return before;
    }

    /** Those who go on in a year are those of the year before, less whoever left: few enough to be told. */
    static Optional<String> sameFamilies(String key, int of, int in) {
        if (of == in) {
            return Optional.of(key);
        }
        String going = Cell.of(Dimension.ANGKATAN, id.prokus.programme.Cohort.CONTINUING.code())
                .key();
        if (of == in - 1) {
            return key.isEmpty()
                    ? Optional.of(going)
                    : key.matches("provinsi=\\w+") ? Optional.of(key + "|" + going) : Optional.empty();
        }
        if (of == in + 1) {
            return key.equals(going)
                    ? Optional.of("")
                    : key.matches("provinsi=\\w+\\|" + going)
                            ? Optional.of(key.substring(0, key.indexOf('|')))
                            : Optional.empty();
        }
        return Optional.empty();
    }

    private PublicFigures figures(Ringkasan ringkasan, Publication issued, Cube cube, Set<Cell> hidden) {
        var shown = new TreeMap<String, Long>();
        cube.counts().forEach((cell, count) -> {
            if (!hidden.contains(cell)) {
                shown.put(cell.key(), count);
            }
        });
        return new PublicFigures(
                issued.edition(),
                issued.version(),
                issued.hash(),
                ringkasan.keadaanPer(),
                least,
                ringkasan.kelengkapan().kpm().semua().sasaran(),
                ringkasan.kelengkapan().inkubator().masuk(),
                shown,
                hidden.stream().map(Cell::key).sorted().toList(),
                ringkasan.capaian().stream()
                        .filter(PublishFigures::publishable)
                        .filter(one -> shown.containsKey(Cell.of(Dimension.ANGKATAN, one.kelompok())
                                .with(Dimension.DIKETAHUI, one.kode())
                                .key()))
                        .map(PublishFigures::result)
                        .toList());
    }

    /** A change of medians, over families with both ends. */
    static boolean publishable(Capaian one) {
        return one.isShown()
                && one.isChange()
                && one.awal().flatMap(Capaian.Keadaan::median).isPresent()
                && one.akhir().flatMap(Capaian.Keadaan::median).isPresent();
    }

    private static PublicFigures.Result result(Capaian one) {
        return new PublicFigures.Result(
                one.kode(),
                one.nama(),
                one.kelompok(),
                one.satuan(),
                one.tingkatBukti(),
                one.n(),
                one.awal().flatMap(Capaian.Keadaan::median),
                one.akhir().flatMap(Capaian.Keadaan::median));
    }
}
