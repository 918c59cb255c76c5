package id.prokus.report;

import id.prokus.indicator.Share;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What in the data brings up a proposal for each of the seven actors: a list of named rules. */
final class ImprovementRules {

    /** The seven actors, in the order in which they are printed, with their names. */
    static final Map<String, String> ACTORS = actors();

    private static final Set<NoteCode> IDENTITY =
            Set.of(NoteCode.NIK_STRUKTUR, NoteCode.NIK_TANGGAL, NoteCode.NIK_JENIS_KELAMIN);
    private static final BigDecimal BEHIND = BigDecimal.TEN;
    private static final String NO_PKH_STATUS = "; status kepesertaan PKH belum dicantumkan dalam laporan";

    private static final List<Function<Findings, Optional<Improvement>>> RULES = List.of(
            ImprovementRules::familiesKeepBooks,
            ImprovementRules::familiesSave,
            ImprovementRules::incubatorsCorrect,
            ImprovementRules::incubatorsComplete,
            ImprovementRules::provincesGather,
            ImprovementRules::provincesSettleDuplicates,
            ImprovementRules::regenciesHelpWithPapers,
            ImprovementRules::regenciesNamePlaces,
            ImprovementRules::coordinatorsSendVisits,
            f -> companionsMatch(f, "pendamping_pkh"),
            f -> companionsMatch(f, "tksk"));

    private ImprovementRules() {}

    static List<Improvement> of(Findings f) {
        return RULES.stream()
                .map(rule -> rule.apply(f))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Map<String, String> actors() {
        var actors = new java.util.LinkedHashMap<String, String>();
        actors.put("kpm", "KPM");
        actors.put("inkubator", "inkubator bisnis");
        actors.put("dinsos_provinsi", "Dinas Sosial provinsi");
        actors.put("dinsos_kabupaten", "Dinas Sosial kabupaten/kota");
        actors.put("korkab", "Korkab/Korkot");
        actors.put("pendamping_pkh", "pendamping PKH");
        actors.put("tksk", "TKSK");
        return java.util.Collections.unmodifiableMap(actors);
    }

    private static Optional<Improvement> familiesKeepBooks(Findings f) {
        var rows = f.rows.stream()
                .filter(r -> !r.closed() && r.yes(Field.BOOKKEEPING_CLOSING).equals(Optional.of(false)))
                .toList();
        return when(
                rows,
                () -> Improvement.of(
                        "kpm",
                        Improvement.begin()
                                .say("KPM yang belum melakukan pembukuan (")
                                .count(rows.size(), "pembukuan_akhir")
                                .say(
                                        " KPM) dapat mulai mencatat penerimaan dan pengeluaran usaha setiap minggu bersama mentor bisnis"),
                        "pembukuan_akhir = tidak",
                        "bagian KPM yang melakukan pembukuan bertambah pada putaran berikutnya",
                        rows,
                        List.of()));
    }

    private static Optional<Improvement> familiesSave(Findings f) {
        var rows = f.rows.stream()
                .filter(r -> !r.closed() && r.number(Field.SAVINGS_CLOSING).orElse(1) == 0)
                .toList();
        return when(
                rows,
                () -> Improvement.of(
                        "kpm",
                        Improvement.begin()
                                .say("KPM yang belum memiliki tabungan (")
                                .count(rows.size(), "tabungan_akhir")
                                .say(" KPM) dapat menyisihkan sebagian laba setiap minggu"),
                        "tabungan_akhir = 0",
                        "bagian KPM yang menabung bertambah pada putaran berikutnya",
                        rows,
                        List.of()));
    }

    private static Optional<Improvement> incubatorsCorrect(Findings f) {
        var notes = Stream.of(NoteCode.Owner.INCUBATOR, NoteCode.Owner.MENTOR)
                .flatMap(owner -> f.notesOf(owner).stream())
                .filter(n -> n.code() != NoteCode.KOSONG_WAJIB)
                .toList();
        var rows = f.rowsOf(notes);
        return when(
                rows,
                () -> Improvement.of(
                        "inkubator",
                        Improvement.begin()
                                .say("Inkubator dapat memperbaiki ")
                                .count(notes.size(), "temuan")
                                .say(" isian pada ")
                                .count(rows.size(), "temuan")
                                .say(" KPM"),
                        "catatan perbaikan yang terbuka",
                        "seluruh catatan perbaikan selesai",
                        rows,
                        notes));
    }

    private static Optional<Improvement> incubatorsComplete(Findings f) {
        var rows = f.withoutClosing();
        return when(
                rows,
                () -> Improvement.of(
                        "inkubator",
                        Improvement.begin()
                                .say("Inkubator dapat melengkapi omzet akhir ")
                                .count(rows.size(), "omzet_akhir")
                                .say(" KPM yang usahanya aktif"),
                        "omzet_akhir kosong pada usaha aktif",
                        "omzet akhir seluruh usaha aktif terisi",
                        rows,
                        f.notesOf(Set.of(NoteCode.KOSONG_WAJIB))));
    }

    /** The province whose coverage lies furthest, and at least ten points, below the nation's. */
    private static Optional<Improvement> provincesGather(Findings f) {
        if (f.scope.kind() != Scope.Kind.NATION) {
            return Optional.empty();
        }
        var withClosing =
                f.rows.stream().filter(ImprovementRules::knownAtTheEnd).toList();
        int target = f.entries.stream()
                .mapToInt(e -> e.targetNew() + e.targetContinuing())
                .sum();
        var nation = Share.percent(withClosing.size(), target);
        return f.roster().provinces().stream()
                .map(code -> lag(f, code, withClosing, nation))
                .flatMap(Optional::stream)
                .max(Comparator.comparing(Lag::points))
                .map(lag -> Improvement.of(
                        "dinsos_provinsi",
                        Improvement.begin()
                                .say("Dinas Sosial Provinsi " + f.regions.nameOf(lag.province())
                                        + " dapat mempertemukan ")
                                .count(lag.incubators(), "inkubator." + lag.province())
                                .say(" inkubator dan Dinas Sosial kabupaten/kota guna melengkapi data akhir ")
                                .count(lag.missing(), "kelengkapan." + lag.province())
                                .say(" KPM"),
                        "cakupan provinsi sekurang-kurangnya sepuluh poin di bawah nasional",
                        "cakupan data akhir provinsi mencapai cakupan nasional",
                        f.rows.stream()
                                .filter(r -> f.provinceOf(r).equals(lag.province()) && !knownAtTheEnd(r))
                                .toList(),
                        List.of()));
    }

    private record Lag(String province, int incubators, int missing, BigDecimal points) {}

    private static Optional<Lag> lag(Findings f, String province, List<KpmRow> withClosing, BigDecimal nation) {
        var entries =
                f.entries.stream().filter(e -> e.province().equals(province)).toList();
        int target = entries.stream()
                .mapToInt(e -> e.targetNew() + e.targetContinuing())
                .sum();
        int known = (int) withClosing.stream()
                .filter(r -> f.provinceOf(r).equals(province))
                .count();
        var points = nation.subtract(Share.percent(known, target));
        return points.compareTo(BEHIND) < 0 || target <= known
                ? Optional.empty()
                : Optional.of(new Lag(province, entries.size(), target - known, points));
    }

    private static boolean knownAtTheEnd(KpmRow row) {
        return row.closed() || row.has(Field.TURNOVER_CLOSING);
    }

    private static Optional<Improvement> provincesSettleDuplicates(Findings f) {
        var notes = f.notesOf(Set.of(NoteCode.DUPLIKAT_ANTAR));
        var rows = f.rowsOf(notes);
        return when(
                rows,
                () -> Improvement.of(
                        "dinsos_provinsi",
                        Improvement.begin()
                                .say("Dinas Sosial provinsi dapat memastikan inkubator pendamping bagi ")
                                .count(rows.size(), "temuan.DUPLIKAT_ANTAR")
                                .say(" KPM yang dilaporkan oleh lebih dari satu inkubator"),
                        "KPM yang sama pada dua inkubator",
                        "setiap KPM dilaporkan oleh satu inkubator",
                        rows,
                        notes));
    }

    private static Optional<Improvement> regenciesHelpWithPapers(Findings f) {
        var rows = f.mentions.stream()
                .filter(m -> m.code().code().equals("perizinan"))
                .flatMap(m -> m.rows().stream())
                .toList();
        return when(
                rows,
                () -> Improvement.of(
                        "dinsos_kabupaten",
                        Improvement.begin()
                                .say("Dinas Sosial kabupaten/kota dapat memfasilitasi pengurusan NIB dan P-IRT bagi ")
                                .count(rows.size(), "kendala.perizinan")
                                .say(" KPM yang menyebut kendala perizinan bersama perangkat daerah terkait"),
                        "kendala perizinan",
                        "jumlah KPM yang memiliki NIB dan P-IRT bertambah",
                        rows,
                        List.of()));
    }

    private static Optional<Improvement> regenciesNamePlaces(Findings f) {
        var notes = f.notesOf(Set.of(NoteCode.WILAYAH_TIDAK_DIKENAL));
        var rows = f.rowsOf(notes);
        return when(
                rows,
                () -> Improvement.of(
                        "dinsos_kabupaten",
                        Improvement.begin()
                                .say("Dinas Sosial kabupaten/kota dapat memastikan wilayah tempat tinggal ")
                                .count(rows.size(), "temuan.WILAYAH_TIDAK_DIKENAL")
                                .say(" KPM"),
                        "wilayah yang tidak dikenali",
                        "wilayah seluruh KPM dikenali",
                        rows,
                        notes));
    }

    /** Regencies where more than a tenth of the families have no closing data. */
    private static Optional<Improvement> coordinatorsSendVisits(Findings f) {
        Map<String, List<KpmRow>> byRegency = f.rows.stream()
                .filter(r -> r.has(Field.REGENCY))
                .collect(Collectors.groupingBy(r -> r.value(Field.REGENCY), TreeMap::new, Collectors.toList()));
        var missing = new ArrayList<KpmRow>();
        var places = new ArrayList<String>();
        byRegency.forEach((code, rows) -> {
            var unknown = rows.stream().filter(r -> !knownAtTheEnd(r)).toList();
            if (rows.size() >= Sections.LEAST_SHOWN && unknown.size() * 10 > rows.size()) {
                missing.addAll(unknown);
                places.add(f.regions.nameOf(code));
            }
        });
        return when(
                missing,
                () -> Improvement.of(
                        "korkab",
                        Improvement.begin()
                                .say("Korkab/Korkot di " + shortened(places)
                                        + " dapat menugaskan pendamping PKH mengunjungi ")
                                .count(missing.size(), "omzet_akhir")
                                .say(" KPM yang belum memiliki data akhir"),
                        "kabupaten/kota dengan lebih dari sepersepuluh KPM tanpa data akhir",
                        "kunjungan tercatat",
                        missing,
                        List.of()));
    }

    private static String shortened(List<String> places) {
        return places.size() <= 3
                ? Words.list(places)
                : String.join(", ", places.subList(0, 3)) + ", dan kabupaten/kota lain yang datanya belum lengkap";
    }

    private static Optional<Improvement> companionsMatch(Findings f, String actor) {
        var notes = f.notesOf(IDENTITY);
        var rows = f.rowsOf(notes);
        var closed = f.rows.stream().filter(KpmRow::closed).toList();
        if (rows.isEmpty() && closed.isEmpty()) {
            return Optional.empty();
        }
        var sentence = Improvement.begin().say("Pendamping PKH dan TKSK dapat ");
        if (!rows.isEmpty()) {
            sentence.say("mencocokkan NIK ").count(rows.size(), "temuan").say(" KPM dengan KTP-el dan Kartu Keluarga");
        }
        if (!closed.isEmpty()) {
            sentence.say(rows.isEmpty() ? "" : " serta ")
                    .say("memotivasi ")
                    .count(closed.size(), "status_usaha")
                    .say(" KPM yang usahanya tutup");
        }
        return Optional.of(Improvement.of(
                actor,
                sentence.say(NO_PKH_STATUS),
                "catatan NIK, tanggal lahir, atau jenis kelamin; usaha tutup",
                "catatan perbaikan selesai dan kunjungan tercatat",
                Stream.concat(rows.stream(), closed.stream()).distinct().toList(),
                notes));
    }

    private static Optional<Improvement> when(List<KpmRow> rows, java.util.function.Supplier<Improvement> improvement) {
        return rows.isEmpty() ? Optional.empty() : Optional.of(improvement.get());
    }
}
