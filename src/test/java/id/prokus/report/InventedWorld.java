package id.prokus.report;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.registry.Families;
import id.prokus.registry.Family;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Families of invented incubators, always the same ones, that a test can change before it makes a ringkasan of them.
 * Twelve incubators in four provinces, three to each, with about fifty KPM baru and twelve KPM lanjutan.
 */
final class InventedWorld {

    private static final Regions REGIONS = Regions.load();
    private static final LocalDate AS_OF = LocalDate.of(2021, 11, 24);
    private static final Instant WHEN = Instant.parse("2021-11-24T03:00:00Z");
    private static final List<String> PROVINCES = List.of("32", "33", "35", "73");
    private static final List<String> REGENCIES = List.of("3210", "3322", "3508", "7309");
    private static final List<String> CLUSTERS = List.of("kuliner", "ritel", "agribisnis");
    private static final List<String> CHALLENGES =
            List.of("pandemi menurunkan pembeli", "cuaca", "persaingan usaha sejenis", "jarak pasar jauh");
    private static final List<String> OBSTACLES = List.of(
            "modal terbatas",
            "kedelai mahal",
            "belum bisa pembukuan",
            "sinyal jelek",
            "belum punya NIB",
            "pemasaran hanya tetangga");

    /** One family's row, still open to change. */
    static final class Invented {
        String incubator;
        final String file;
        final int row;
        final String family;
        final Map<Field, String> values;

        Invented(String incubator, String file, int row, String family, Map<Field, String> values) {
            this.incubator = incubator;
            this.file = file;
            this.row = row;
            this.family = family;
            this.values = values;
        }

        String get(Field field) {
            return values.getOrDefault(field, "");
        }

        Invented set(Field field, Object value) {
            values.put(field, value.toString());
            return this;
        }

        boolean closed() {
            return get(Field.BUSINESS_STATUS).equals("tutup");
        }
    }

    final List<Invented> rows = new ArrayList<>();
    List<RosterEntry> roster = new ArrayList<>();
    private final Map<Invented, List<NoteCode>> extraNotes = new LinkedHashMap<>();
    private final List<Ringkasan.Pembetulan> corrections = new ArrayList<>();
    private String fingerprint = "sha256:c0ffee";
    private int settled;

    private InventedWorld() {}

    static InventedWorld withIncubators(int incubators) {
        var world = new InventedWorld();
        for (int i = 0; i < incubators; i++) {
            world.incubator(i, new Random(2021L + i));
        }
        return world;
    }

    static InventedWorld usual() {
        return withIncubators(12);
    }

    private void incubator(int number, Random random) {
        var name = "Inkubator %02d".formatted(number + 1);
        int place = number % PROVINCES.size();
        int newcomers = 45 + random.nextInt(10);
        int continuing = 12;
        roster.add(new RosterEntry(
                name, PROVINCES.get(place), List.of(REGENCIES.get(place)), newcomers + 5, continuing + 1));
        for (int i = 0; i < newcomers + continuing; i++) {
            rows.add(family(name, place, number * 1000 + i, 6 + i, i < newcomers ? "2021" : "2020", random));
        }
    }

    private static Invented family(String incubator, int place, int number, int row, String year, Random random) {
        Map<Field, String> v = new EnumMap<>(Field.class);
        var one = new Invented(incubator, incubator + ".xlsx", row, "k" + number, v);
        boolean closed = random.nextInt(20) == 0;
        boolean known = closed || random.nextInt(15) > 0;
        long opening = 50_000L * (6 + random.nextInt(50));
        long closing = Math.max(0, opening + 50_000L * (random.nextInt(24) - 6 + place));
        one.set(Field.NAME, "Siti Rahmawati")
                .set(Field.PROVINCE, PROVINCES.get(place))
                .set(Field.REGENCY, REGENCIES.get(place))
                .set(Field.COHORT, year)
                .set(Field.SEX, random.nextInt(4) == 0 ? "L" : "P")
                .set(Field.BIRTH_DATE, (1965 + random.nextInt(35)) + "-05-17")
                .set(Field.CLUSTER, CLUSTERS.get(random.nextInt(CLUSTERS.size())))
                .set(Field.BUSINESS_AGE, random.nextInt(60))
                .set(Field.AID, year.equals("2021") ? 2_000_000 : 3_500_000)
                .set(Field.TURNOVER_OPENING, opening)
                .set(Field.PROFIT_OPENING, opening / 4)
                .set(Field.SAVINGS_OPENING, 10_000L * random.nextInt(5))
                .set(Field.WORKERS_OPENING, 1 + random.nextInt(2))
                .set(Field.CLASS_OPENING, List.of("pemula", "berkembang").get(random.nextInt(2)))
                .set(Field.BUSINESS_STATUS, closed ? "tutup" : "aktif")
                .set(Field.MENTORING_SESSIONS, 3 + random.nextInt(10))
                .set(Field.MENTOR, "Mentor 7")
                .set(Field.CHALLENGE, CHALLENGES.get(random.nextInt(CHALLENGES.size())))
                .set(Field.OBSTACLE, OBSTACLES.get(random.nextInt(OBSTACLES.size())))
                .set(Field.KUR, random.nextInt(8) == 0 ? 5_000_000 : 0);
        for (Field field : List.of(
                Field.BOOKKEEPING_OPENING,
                Field.BOOKKEEPING_CLOSING,
                Field.BUSINESS_PLAN,
                Field.NIB,
                Field.PIRT,
                Field.HALAL,
                Field.ONLINE,
                Field.BRAND)) {
            one.set(field, random.nextInt(field == Field.HALAL ? 12 : 3) == 0 ? "ya" : "tidak");
        }
        if (known && !closed) {
            one.set(Field.TURNOVER_CLOSING, closing)
                    .set(Field.PROFIT_CLOSING, closing / 4)
                    .set(Field.SAVINGS_CLOSING, 10_000L * random.nextInt(9))
                    .set(Field.WORKERS_CLOSING, 1 + random.nextInt(3))
                    .set(
                            Field.CLASS_CLOSING,
                            List.of("pemula", "berkembang", "maju").get(random.nextInt(3)));
        }
        return one;
    }

    /** Changes every row that passes the test. */
    InventedWorld where(Predicate<Invented> test, Consumer<Invented> change) {
        rows.stream().filter(test).forEach(change);
        return this;
    }

    /** As if that incubator had sent nothing. */
    InventedWorld without(String incubator) {
        rows.removeIf(row -> row.incubator.equals(incubator));
        return this;
    }

    InventedWorld swapNames(String one, String other) {
        roster = new ArrayList<>(roster.stream()
                .map(e -> new RosterEntry(
                        swapped(e.incubator(), one, other),
                        e.province(),
                        e.regencies(),
                        e.targetNew(),
                        e.targetContinuing()))
                .toList());
        rows.forEach(row -> row.incubator = swapped(row.incubator, one, other));
        return this;
    }

    private static String swapped(String name, String one, String other) {
        return name.equals(one) ? other : name.equals(other) ? one : name;
    }

    InventedWorld note(int index, NoteCode code) {
        extraNotes.computeIfAbsent(rows.get(index), row -> new ArrayList<>()).add(code);
        return this;
    }

    InventedWorld corrected(Ringkasan.Pembetulan correction) {
        corrections.add(correction);
        return this;
    }

    InventedWorld version(String digits) {
        fingerprint = "sha256:" + digits;
        return this;
    }

    InventedWorld settled(int notes) {
        settled = notes;
        return this;
    }

    Ringkasan ringkasan() {
        return ComposeRingkasan.compose(material());
    }

    Ringkasan ringkasan(Scope scope) {
        return ComposeRingkasan.compose(material(), scope);
    }

    Material material() {
        Map<String, List<KpmRow>> byFamily = new LinkedHashMap<>();
        var notes = new ArrayList<Note>();
        for (Invented one : rows) {
            var row = row(one);
            byFamily.computeIfAbsent(one.family, id -> new ArrayList<>()).add(row);
            codes(one).forEach(code -> notes.add(note(code, row.at())));
            extraNotes.getOrDefault(one, List.of()).forEach(code -> notes.add(note(code, row.at())));
        }
        var families = byFamily.entrySet().stream()
                .map(e -> new Family(e.getKey(), e.getValue(), e.getValue().getFirst()))
                .toList();
        return new Material(
                Edition.prokus(2021),
                new Families(families, List.of(), List.of()),
                notes,
                settled,
                Optional.empty(),
                new Roster(roster),
                REGIONS,
                corrections,
                fingerprint,
                AS_OF,
                WHEN);
    }

    private static Note note(NoteCode code, RowAddress at) {
        return new Note(code, at, Field.TURNOVER_CLOSING, "O", "", "");
    }

    private static List<NoteCode> codes(Invented one) {
        var codes = new ArrayList<NoteCode>();
        long opening = number(one, Field.TURNOVER_OPENING);
        long closing = number(one, Field.TURNOVER_CLOSING);
        if (opening > 0 && closing > 5 * opening) {
            codes.add(NoteCode.LONJAKAN);
        }
        if (number(one, Field.PROFIT_OPENING) > Math.max(opening, 0)) {
            codes.add(NoteCode.LABA_MELEBIHI_OMZET);
        }
        if (closing < 0 && !one.closed()) {
            codes.add(NoteCode.KOSONG_WAJIB);
        }
        return codes;
    }

    private static long number(Invented one, Field field) {
        return one.get(field).isEmpty() ? -1 : Long.parseLong(one.get(field));
    }

    private static KpmRow row(Invented one) {
        var fields = Field.values();
        return new KpmRow(
                new RowAddress(one.file, "Data KPM", 0, one.row),
                one.incubator,
                IntStream.range(0, fields.length)
                        .mapToObj(i -> one.get(fields[i]))
                        .toArray(String[]::new),
                "");
    }
}
