package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Share;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import id.prokus.programme.roster.RosterEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the social offices of provinces and regencies, and the coordinators of PKH, can improve. */
final class OfficeProposals {

    /** [I] in points of coverage. */
    private static final BigDecimal FAR_BEHIND = BigDecimal.TEN;

    private static final int MOST_NAMED = 3;

    private OfficeProposals() {}

    private record Lag(String province, int incubators, int missing, BigDecimal points) {}

    /** The province whose coverage lies furthest, and at least ten points, below the nation's. */
    static Optional<Improvement> gather(Findings f) {
        if (f.scope.kind() != Scope.Kind.NATION && f.scope.kind() != Scope.Kind.PROVINCE) {
            return Optional.empty();
        }
        var known = Provinces.count(f, f.rowsWhere(Findings::knownAtTheEnd));
        var nation = f.ground.nationalCoverage();
        return f.roster().provinces().stream()
                .map(code -> lag(f, code, known.getOrDefault(code, 0), nation))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Lag::points))
                .map(lag -> gathered(f, lag));
    }

    private static Optional<Lag> lag(Findings f, String province, int known, BigDecimal nation) {
        var entries =
                f.entries.stream().filter(e -> e.province().equals(province)).toList();
        int target = target(entries);
        var points = nation.subtract(Share.percent(known, target));
        return points.compareTo(FAR_BEHIND) < 0 || target <= known
                ? Optional.empty()
                : Optional.of(new Lag(province, entries.size(), target - known, points));
    }

    static int target(List<RosterEntry> entries) {
        return entries.stream()
                .mapToInt(e -> e.targetNew() + e.targetContinuing())
                .sum();
    }

    private static Improvement gathered(Findings f, Lag lag) {
        return Improvement.of(
                Actor.PROVINCIAL_OFFICE,
                Improvement.begin(Actor.PROVINCIAL_OFFICE, "cakupan")
                        .say("Dinas Sosial Provinsi " + f.regions.nameOf(lag.province()) + " dapat mempertemukan ")
                        .countInWords(lag.incubators(), "per_inkubator")
                        .say(" inkubator dan Dinas Sosial kabupaten/kota guna melengkapi data akhir ")
                        .count(lag.missing(), "per_provinsi." + lag.province())
                        .say(" KPM"),
                "cakupan data akhir provinsi sekurang-kurangnya sepuluh poin di bawah nasional",
                "cakupan data akhir provinsi mencapai cakupan nasional",
                f.rowsWhere(row -> f.provinceOf(row).equals(lag.province()) && !Findings.knownAtTheEnd(row)),
                List.of());
    }

    /** Between incubators of one province; those across provinces are for the ministry to decide. */
    static Optional<Improvement> settleDuplicates(Findings f) {
        var shared = Duplicates.betweenIncubators(f).withinOneProvince();
        var rows = f.rowsOf(shared);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.PROVINCIAL_OFFICE,
                        Improvement.begin(Actor.PROVINCIAL_OFFICE, "data_ganda")
                                .say("Dinas Sosial provinsi dapat memastikan inkubator pendamping bagi ")
                                .count(rows.size(), "temuan.DUPLIKAT_ANTAR")
                                .say(" KPM yang dilaporkan oleh lebih dari satu inkubator di provinsinya"),
                        "KPM yang sama pada dua inkubator di satu provinsi",
                        "setiap KPM dilaporkan oleh satu inkubator",
                        rows,
                        shared));
    }

    static Optional<Improvement> helpWithPapers(Findings f) {
        var rows = f.mentioning("perizinan");
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var places = byRegency(rows).entrySet().stream()
                .filter(e -> e.getValue().size() >= Capaian.LEAST_SHOWN)
                .sorted(Comparator.comparingInt((Map.Entry<String, List<KpmRow>> e) ->
                                e.getValue().size())
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_NAMED)
                .map(e -> f.regions.nameOf(e.getKey()))
                .toList();
        var sentence = Improvement.begin(Actor.REGENCY_OFFICE, "perizinan").say(regencyOffice(f));
        if (!places.isEmpty() && f.scope.kind() != Scope.Kind.REGENCY) {
            sentence.say(", terutama di ").names(places, "kode_kabupaten").say(",");
        }
        return Optional.of(Improvement.of(
                Actor.REGENCY_OFFICE,
                sentence.say(" dapat memfasilitasi pengurusan NIB dan P-IRT bagi ")
                        .count(rows.size(), "kendala.perizinan.jumlah")
                        .say(" KPM bersama perangkat daerah terkait"),
                "kendala perizinan",
                "jumlah KPM yang memiliki NIB dan P-IRT bertambah",
                rows,
                List.of()));
    }

    private static String regencyOffice(Findings f) {
        return "Dinas Sosial " + (f.scope.kind() == Scope.Kind.REGENCY ? f.scope.name() : "kabupaten/kota");
    }

    static Optional<Improvement> tellPlaces(Findings f) {
        var notes = f.notesWhere(code -> code == NoteCode.WILAYAH_TIDAK_DIKENAL);
        var rows = f.rowsOf(notes);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.REGENCY_OFFICE,
                        Improvement.begin(Actor.REGENCY_OFFICE, "wilayah")
                                .say(regencyOffice(f) + " dapat memastikan wilayah tempat tinggal ")
                                .count(rows.size(), "temuan.WILAYAH_TIDAK_DIKENAL")
                                .say(" KPM"),
                        "wilayah yang tidak dikenali",
                        "wilayah seluruh KPM dikenali",
                        rows,
                        notes));
    }

    /** Where more than a tenth of a regency's families have no closing data. */
    static Optional<Improvement> sendVisits(Findings f) {
        var missing = new ArrayList<KpmRow>();
        var places = new ArrayList<String>();
        byRegency(f.rows).forEach((code, rows) -> {
            var unknown =
                    rows.stream().filter(row -> !Findings.knownAtTheEnd(row)).toList();
            if (rows.size() >= Capaian.LEAST_SHOWN && unknown.size() * 10 > rows.size()) {
                missing.addAll(unknown);
                places.add(f.regions.nameOf(code));
            }
        });
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Improvement.of(
                        Actor.COORDINATOR,
                        Improvement.begin(Actor.COORDINATOR, "kunjungan")
                                .say("Korkab/Korkot di ")
                                .firstNames(places, MOST_NAMED, "kabupaten/kota lain", "kode_kabupaten")
                                .say(" dapat menugaskan pendamping PKH mengunjungi ")
                                .count(missing.size(), "omzet_akhir")
                                .say(" KPM yang belum memiliki data akhir"),
                        "kabupaten/kota dengan lebih dari sepersepuluh KPM tanpa data akhir",
                        "kunjungan tercatat",
                        missing,
                        List.of()));
    }

    private static Map<String, List<KpmRow>> byRegency(List<KpmRow> rows) {
        return rows.stream()
                .filter(row -> row.has(Field.REGENCY))
                .collect(Collectors.groupingBy(row -> row.value(Field.REGENCY), TreeMap::new, Collectors.toList()));
    }
}
