package id.prokus.intake.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads rupiah as people write them: "Rp 1.500.000", "Rp. 1.500.000,-", "1,5 jt", "500rb", "1 juta 500 ribu". A figure
 * per day or a range is no monthly value: it stays unread, with what the sender may have meant as a hint.
 */
public final class MoneyText {

    private static final Pattern LEAD =
            Pattern.compile("^(?:±|\\+/-|kurang lebih|kira-kira|kira2|sekitar|sktr|rp|idr|[.:=' ])+");
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s*(?:,-+|\\.-+|,--|/\\s*(?:bulan|bln)|per\\s*(?:bulan|bln)|sebulan|perbulan|rupiah|rp))+\\s*$");
    private static final Pattern OTHER_PERIOD = Pattern.compile(
            "(?:/|\\bper\\s*|\\bse|\\btiap\\s*)\\s*(hari|hr|minggu|mgg|pekan|tahun|thn|th|panen|musim)\\b\\.?");
    private static final Pattern RANGE = Pattern.compile("(.*\\d.*?)\\s*(?:-|–|—|~|\\bs/?d\\b|\\bsampai(?: dengan)?\\b"
            + "|\\bhingga\\b|\\batau\\b)\\s*((?:rp\\.?\\s*)?\\d.*)");
    private static final Pattern AMOUNT = Pattern.compile(
            "\\s*([0-9][0-9.,]*)\\s*(juta|jt|jta|jtan|ribu|rb|rbu|rban|ribuan|jutaan|k|miliar|milyar|m)?\\b\\.?");
    private static final Pattern SPACED_THOUSANDS =
            Pattern.compile("(\\D*)(\\d{1,3}(?:\\s\\d{3})+)((?:,\\d\\d|,-+)?\\D*)");
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("juta", 1_000_000L),
            Map.entry("jutaan", 1_000_000L),
            Map.entry("jt", 1_000_000L),
            Map.entry("jta", 1_000_000L),
            Map.entry("jtan", 1_000_000L),
            Map.entry("ribu", 1_000L),
            Map.entry("ribuan", 1_000L),
            Map.entry("rb", 1_000L),
            Map.entry("rbu", 1_000L),
            Map.entry("rban", 1_000L),
            Map.entry("k", 1_000L),
            Map.entry("miliar", 1_000_000_000L),
            Map.entry("milyar", 1_000_000_000L),
            Map.entry("m", 1_000_000_000L));
    /** No household business of the programme turns over more in a month: beyond it, a text is no amount. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000L);

    private MoneyText() {}

    /**
     * @param text the cell's text
     * @param unit what one stands for where the text names no unit: 1, 1.000 ("ribu Rp") or 1.000.000
     */
    public static TextValue read(String text, long unit) {
        if (TextValue.saysNothing(text)) {
            return TextValue.NOTHING;
        }
        var plain = text.toLowerCase(Locale.ROOT).replace('\u00a0', ' ').strip();
        var spaced = SPACED_THOUSANDS.matcher(plain);
        if (spaced.matches()) {
            plain = spaced.group(1) + spaced.group(2).replaceAll("\\s", "") + spaced.group(3);
        }
        if (plain.equals("nol") || plain.equals("nihil")) {
            return TextValue.of(0);
        }
        var period = OTHER_PERIOD.matcher(plain);
        if (period.find()) {
            return otherPeriod(text, plain.substring(0, period.start()), period.group(1), unit);
        }
        var read = amount(plain, unit);
        if (read.isPresent()) {
            return TextValue.of(read.get());
        }
        var range = RANGE.matcher(plain);
        return range.matches() ? range(text, range, unit) : TextValue.UNREADABLE;
    }

    public static TextValue read(double number, long unit) {
        var rupiah =
                BigDecimal.valueOf(number).multiply(BigDecimal.valueOf(unit)).setScale(0, RoundingMode.HALF_UP);
        return rupiah.abs().compareTo(MOST) > 0 ? TextValue.UNREADABLE : TextValue.of(rupiah.longValueExact());
    }

    private static Optional<Long> amount(String plain, long unit) {
        var text = LEAD.matcher(plain).replaceFirst("");
        boolean saysRupiah = plain.contains("rp") || plain.contains("idr");
        boolean negative = (text.startsWith("(") && text.endsWith(")")) || text.startsWith("-");
        if (negative) {
            text = LEAD.matcher(text.replaceAll("^[-(]|\\)$", "")).replaceFirst("");
        }
        text = TAIL.matcher(text).replaceFirst("").strip();
        var found = AMOUNT.matcher(text);
        var sum = BigDecimal.ZERO;
        long last = Long.MAX_VALUE;
        int at = 0;
        while (at < text.length()) {
            if (!found.find(at) || found.start() != at) {
                return Optional.empty();
            }
            var word = found.group(2);
            boolean first = at == 0;
            boolean millions = word != null && UNITS.getOrDefault(word, 1L) >= 1_000_000;
            var number = DecimalText.read(found.group(1).replaceAll("[.,]+$", ""), millions || unit >= 1_000_000);
            if (number.isEmpty() || (word == null && !first)) {
                return Optional.empty();
            }
            long times = word != null ? UNITS.getOrDefault(word, 1L) : unitOf(number.get(), unit, saysRupiah);
            if (times >= last) {
                return Optional.empty();
            }
            sum = sum.add(number.get().multiply(BigDecimal.valueOf(times)));
            last = times;
            at = found.end();
        }
        if (last == Long.MAX_VALUE || sum.compareTo(MOST) > 0) {
            return Optional.empty();
        }
        long rupiah = sum.setScale(0, RoundingMode.HALF_UP).longValueExact();
        return Optional.of(negative ? -rupiah : rupiah);
    }

    /** "Rp 1.750.000" in a column of thousands was meant as it stands. */
    private static long unitOf(BigDecimal number, long unit, boolean saysRupiah) {
        return saysRupiah && unit > 1 && number.compareTo(BigDecimal.valueOf(100_000)) >= 0 ? 1 : unit;
    }

    private static TextValue otherPeriod(String text, String before, String period, long unit) {
        int times = switch (period) {
            case "hari", "hr" -> 30;
            case "minggu", "mgg", "pekan" -> 4;
            default -> 0;
        };
        var amount = amount(before.strip(), unit);
        if (times == 0 || amount.isEmpty()) {
            return TextValue.unreadable("\"" + text + "\" bukan nilai per bulan.");
        }
        return TextValue.unreadable(
                "\"%s\" bukan nilai per bulan; bila usaha berjalan %d kali dalam sebulan, nilainya %s."
                        .formatted(text, times, rupiah(amount.get() * times)));
    }

    private static TextValue range(String text, Matcher range, long unit) {
        var to = amount(range.group(2).strip(), unit);
        var unitWord = range.group(2).replaceAll("[^a-z]", "").replace("rp", "");
        var fromText = range.group(1).strip();
        var from = amount(
                UNITS.containsKey(unitWord) && fromText.matches(".*\\d$") ? fromText + unitWord : fromText, unit);
        if (from.isEmpty() || to.isEmpty()) {
            return TextValue.UNREADABLE;
        }
        return TextValue.unreadable(
                "\"%s\" adalah rentang; nilai tengahnya %s.".formatted(text, rupiah((from.get() + to.get()) / 2)));
    }

    private static String rupiah(long amount) {
        return "Rp" + String.format(Locale.of("id", "ID"), "%,d", amount);
    }
}
