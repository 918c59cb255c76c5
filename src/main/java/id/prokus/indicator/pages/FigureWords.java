package id.prokus.indicator.pages;

import id.prokus.indicator.formula.Definition;
import id.prokus.indicator.formula.Measure;
import id.prokus.indicator.rollup.By;
import id.prokus.place.Regions;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Language;
import id.prokus.vocabulary.Text;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How figures are written and their parts are called, in the reader's language. */
public record FigureWords(Language language, Regions regions) {

    /** The seven outcomes of the programme, in its own order, then what the programme gives and does. */
    public static final Map<String, Text> GROUPS = groups();

    private static final Map<String, Text> PARTS = Map.ofEntries(
            Map.entry("peserta=baru", new Text("baru", "new")),
            Map.entry("peserta=lanjutan", new Text("lanjutan", "continuing")),
            Map.entry("kelamin=P", new Text("perempuan", "women")),
            Map.entry("kelamin=L", new Text("laki-laki", "men")),
            Map.entry("pkh=aktif", new Text("PKH aktif", "in PKH")),
            Map.entry("pkh=graduasi", new Text("PKH graduasi", "graduated from PKH")),
            Map.entry("pkh=bukan", new Text("bukan PKH", "not a PKH family")));

    private static Map<String, Text> groups() {
        var groups = new java.util.LinkedHashMap<String, Text>();
        groups.put("keterampilan-keuangan", new Text("Keterampilan keuangan", "Financial skills"));
        groups.put("perencanaan-usaha", new Text("Perencanaan usaha", "Business planning"));
        groups.put("pendapatan", new Text("Pendapatan", "Income"));
        groups.put("perilaku", new Text("Perubahan perilaku", "Changed behaviour"));
        groups.put("jiwa-usaha", new Text("Jiwa usaha", "Entrepreneurial spirit"));
        groups.put("lapangan-kerja", new Text("Lapangan kerja", "Jobs"));
        groups.put("kreatif-inovatif", new Text("Kreatif dan inovatif", "Creative and innovative"));
        groups.put("cakupan", new Text("Cakupan", "Coverage"));
        groups.put("bantuan", new Text("Bantuan", "Aid"));
        groups.put("pendampingan", new Text("Pendampingan", "Mentoring"));
        groups.put("izin", new Text("Izin usaha", "Business papers"));
        groups.put("kredit", new Text("Kredit", "Credit"));
        groups.put("tahap", new Text("Kelas usaha", "Class of the business"));
        groups.put("graduasi", new Text("Graduasi dan keluar", "Graduation and leaving"));
        return java.util.Collections.unmodifiableMap(groups);
    }

    /** The value with its unit. */
    public String value(Reading reading) {
        Definition what = reading.formula().definition();
        return what.measure() == Measure.CLASSES ? classes(reading) : amount(reading.value(), what);
    }

    /** A number in the unit of an indicator: {@code Rp2.500.000}, {@code 43,2%}, {@code 1,8 sesi}. */
    public String amount(double value, Definition what) {
        Format format = Format.of(language);
        if (what.measure() == Measure.SHARE) {
            return format.percent(value);
        }
        if (what.unit().equals("rupiah")) {
            return format.rupiah(Math.round(value));
        }
        boolean whole = what.measure() == Measure.SUM || value == Math.rint(value);
        return (whole ? format.number(Math.round(value)) : format.decimal(value, 1)) + " " + unit(what);
    }

    /** One family's own value, which is never a percentage. */
    public String own(double value, Definition what) {
        if (what.measure() == Measure.CLASSES) {
            return what.classes().get((int) value);
        }
        if (what.measure() == Measure.SHARE && (value == 0 || value == 1)) {
            return new Text(value == 1 ? "ya" : "tidak", value == 1 ? "yes" : "no").in(language);
        }
        return amount(what.measure() == Measure.SHARE ? value * 100 : value, what);
    }

    private String unit(Definition what) {
        return language == Language.INDONESIAN
                ? what.unit()
                : switch (what.unit()) {
                    case "orang" -> "people";
                    case "sesi" -> "sessions";
                    case "kunjungan" -> "visits";
                    case "KPM" -> "families";
                    default -> what.unit();
                };
    }

    private String classes(Reading reading) {
        List<String> names = reading.formula().definition().classes();
        Format format = Format.of(language);
        if (names.size() > 5) {
            long up = IntStream.range(0, names.size())
                    .filter(at -> rises(names.get(at), names))
                    .mapToLong(at -> reading.sums().inClass(at))
                    .sum();
            return new Text("naik kelas ", "moved up ").in(language)
                    + format.percent(100d * up / reading.sums().n());
        }
        return IntStream.range(0, names.size())
                .filter(at -> reading.sums().inClass(at) > 0)
                .mapToObj(at -> names.get(at) + " "
                        + format.percent(100d
                                * reading.sums().inClass(at)
                                / reading.sums().n()))
                .collect(Collectors.joining(", "));
    }

    /** Of movements written {@code pemula>berkembang}, whether it goes up: to a class that comes later in the list. */
    static boolean rises(String movement, List<String> movements) {
        String[] ends = movement.split(">", 2);
        if (ends.length < 2 || ends[1].equals("tutup")) {
            return false;
        }
        List<String> order =
                movements.stream().map(one -> one.split(">", 2)[0]).distinct().toList();
        return order.indexOf(ends[1]) > order.indexOf(ends[0]);
    }

    /** What is measured and how: {@code median omzet usaha sebulan}. */
    public String measured(Definition what) {
        String name = what.name().in(language);
        return what.measure().label().in(language) + " " + name.substring(0, 1).toLowerCase(language.locale())
                + name.substring(1);
    }

    /** What one of these parts is. */
    public String of(By by) {
        String label = by.label().in(language);
        return label.substring(0, 1).toUpperCase(language.locale()) + label.substring(1);
    }

    /** What a part is called. */
    public String part(By by, String part) {
        return switch (by) {
            case PROVINCE, REGENCY -> part.isEmpty() ? unknown() : regions.nameOf(part);
            case NOTHING, INCUBATOR -> part.isEmpty() ? unknown() : part;
            case PARTICIPANT, SEX, CLUSTER, STAGE, PKH -> group(part);
        };
    }

    /** {@code kelamin=P} as people say it. */
    public String group(String group) {
        if (group.equals("semua")) {
            return new Text("semua keluarga", "all families").in(language);
        }
        Text known = PARTS.get(group);
        String after = group.substring(group.indexOf('=') + 1);
        return known != null ? known.in(language) : after.isEmpty() ? unknown() : after;
    }

    /** {@code 2021-08} as people say it. */
    public String round(String round) {
        return switch (round) {
            case "awal" -> new Text("putaran awal", "baseline").in(language);
            case "akhir" -> new Text("putaran akhir", "endline").in(language);
            case "" -> new Text("seluruh edisi", "the whole edition").in(language);
            default -> Format.of(language).month(YearMonth.parse(round));
        };
    }

    /** What a level of evidence lets one say. */
    public String evidence(String level) {
        return switch (level) {
            case "L0" -> new Text("L0: hitungan, bukan perubahan", "L0: a count, no change").in(language);
            case "L1" ->
                new Text(
                                "L1: sebelum dan sesudah pada keluarga yang sama, tanpa pembanding; bukan dampak",
                                "L1: before and after of the same families, nothing to compare with; no impact")
                        .in(language);
            default -> level;
        };
    }

    private String unknown() {
        return new Text("tidak diketahui", "not known").in(language);
    }
}
