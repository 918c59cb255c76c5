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
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The figures of an issued edition become public, small groups held back for good. */
@Component
public class PublishFigures {

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
    public FiguresIssue publish(int year, Actor actor) {
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
        Set<Cell> hidden = HoldBack.of(cube, EarlierIssues.of(issues.all(), year, cube), least);
        refuseNothingLeft(cube, hidden);
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

    /** A page of nothing but marks would take good figures away. */
    private void refuseNothingLeft(Cube cube, Set<Cell> hidden) {
        if (cube.counts().keySet().stream().noneMatch(cell -> cell.values().size() == 1 && !hidden.contains(cell))) {
            throw new Refusal(
                    "outreach.moved-little",
                    new Text(
                            "Dari angka ini tidak satu kelompok pun dapat diumumkan: semuanya terlalu kecil, atau hanya berbeda beberapa keluarga dari yang pernah diumumkan. Angka lama tetap berlaku. Kumpulkan perbaikan lain sampai yang berubah paling sedikit %1$d keluarga, bekukan dan terbitkan lagi, lalu umumkan."
                                    .formatted(least),
                            "Of these figures not one group can be published: all are too small, or differ by a few families from what was public before. The former figures stand. Gather more corrections until at least %1$d families changed, freeze and issue again, then publish."
                                    .formatted(least)));
        }
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
