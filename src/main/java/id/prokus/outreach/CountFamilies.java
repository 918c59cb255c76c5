package id.prokus.outreach;

import id.prokus.indicator.Capaian;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.olah.CurrentResults;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.registry.Family;
import id.prokus.report.Ringkasan;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts the families of an issue in every group the public is shown, as the issue itself counts them. */
@Component
class CountFamilies {

    static final String UNKNOWN = "tidak_dilaporkan";

    private static final List<String> CLASSES = List.of("pemula", "berkembang", "maju");

    static final List<Cube.Table> TABLES = List.of(
            new Cube.Table(Dimension.PROVINSI, Dimension.ANGKATAN),
            new Cube.Table(Dimension.PROVINSI, Dimension.STATUS),
            new Cube.Table(Dimension.PROVINSI, Dimension.KELAS),
            new Cube.Table(Dimension.ANGKATAN, Dimension.GERAK),
            new Cube.Table(Dimension.KLASTER, Dimension.STATUS),
            new Cube.Table(Dimension.JENIS_KELAMIN, Dimension.STATUS));

    private final CurrentResults currentResults;

    CountFamilies(CurrentResults currentResults) {
        this.currentResults = currentResults;
    }

    /**
     * A frozen round keeps rows, of which a family may have several; which are one family only the run knows. So the run
     * must still be the one that was issued.
     *
     * @throws Refusal {@code outreach.figures-moved-on} where something came in since
     */
    Cube of(Ringkasan issued, Edition edition) {
        var provinces = new HashMap<String, String>();
        issued.perInkubator()
                .forEach(unit -> unit.inkubator().ifPresent(name -> provinces.put(name, unit.kodeProvinsi())));
        List<Map<Dimension, String>> families = currentResults
                .find(edition)
                .filter(now -> now.fingerprint().equals(issued.sidik()))
                .orElseThrow(CountFamilies::movedOn)
                .material()
                .families()
                .all()
                .stream()
                .map(Family::counted)
                .map(row -> family(row, provinces, edition))
                .toList();
        return withResults(Cube.of(families, TABLES), issued);
    }

    private static Refusal movedOn() {
        return new Refusal(
                "outreach.figures-moved-on",
                new Text(
                        "Sejak ringkasan ini terbit ada laporan atau keputusan baru. Bekukan, susun, dan terbitkan lagi, lalu umumkan angkanya; yang diumumkan harus sama dengan yang terbit.",
                        "Reports or decisions came in since this ringkasan was issued. Freeze, compose and issue again, then publish the figures; what is public must be what was issued."));
    }

    private static Map<Dimension, String> family(KpmRow row, Map<String, String> provinces, Edition edition) {
        var family = new EnumMap<Dimension, String>(Dimension.class);
        family.put(Dimension.PROVINSI, provinces.getOrDefault(row.incubator(), UNKNOWN));
        family.put(
                Dimension.ANGKATAN,
                Cohort.of(edition, row.value(Field.COHORT)).map(Cohort::code).orElse(UNKNOWN));
        family.put(Dimension.STATUS, said(row, Field.BUSINESS_STATUS));
        family.put(Dimension.KELAS, said(row, Field.CLASS_CLOSING));
        family.put(Dimension.GERAK, moved(row));
        family.put(Dimension.KLASTER, said(row, Field.CLUSTER));
        family.put(Dimension.JENIS_KELAMIN, said(row, Field.SEX));
        return family;
    }

    /** From class to class; a closed business is neither a class nor unknown. */
    private static String moved(KpmRow row) {
        int from = CLASSES.indexOf(row.value(Field.CLASS_OPENING));
        int to = CLASSES.indexOf(row.value(Field.CLASS_CLOSING));
        if (row.closed() && from >= 0) {
            return "tutup";
        }
        if (from < 0 || to < 0) {
            return UNKNOWN;
        }
        return to > from ? "naik" : to < from ? "turun" : "tetap";
    }

    private static String said(KpmRow row, Field field) {
        String value = row.value(field).strip().replace('|', ' ').replace('=', ' ');
        return value.isEmpty() ? UNKNOWN : value;
    }

    /** Behind each median stand the families with both ends: the rest of the cohort is a group as well. */
    private static Cube withResults(Cube cube, Ringkasan issued) {
        var counts = new HashMap<>(cube.counts());
        var sums = new java.util.ArrayList<>(cube.sums());
        for (Capaian one : issued.capaian()) {
            Cell cohort = Cell.of(Dimension.ANGKATAN, one.kelompok());
            if (PublishFigures.publishable(one) && counts.containsKey(cohort)) {
                Cell known = cohort.with(Dimension.DIKETAHUI, one.kode());
                Cell rest = cohort.with(Dimension.DIKETAHUI, "bukan " + one.kode());
                counts.put(known, (long) one.n());
                counts.put(rest, cube.count(cohort) - one.n());
                sums.add(new Cube.Sum(cohort, List.of(known, rest)));
            }
        }
        return new Cube(counts, List.copyOf(sums));
    }
}
