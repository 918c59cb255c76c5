package id.prokus.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Numbers, money, shares and days as people in Indonesia write them, and as English readers expect them. */
public enum Format {
    INDONESIAN(
            Language.INDONESIAN, ',', '.', "persen", "HH.mm 'WIB'", new String[] {"ribu", "juta", "miliar", "triliun"}),
    ENGLISH(Language.ENGLISH, '.', ',', "percent", "HH:mm 'WIB'", new String[] {
        "thousand", "million", "billion", "trillion"
    });

    private static final BigDecimal ROUNDS_TO_THOUSAND = new BigDecimal("999.995");

    private final DecimalFormatSymbols symbols;
    private final String percentWord;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;
    private final DateTimeFormatter moment;
    private final String[] thousands;

    Format(Language language, char decimal, char grouping, String percentWord, String time, String[] thousands) {
        this.symbols = new DecimalFormatSymbols(language.locale());
        this.symbols.setDecimalSeparator(decimal);
        this.symbols.setGroupingSeparator(grouping);
        this.symbols.setMinusSign('-');
        this.percentWord = percentWord;
        this.day = DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale());
        this.month = DateTimeFormatter.ofPattern("MMMM uuuu", language.locale());
        this.moment = DateTimeFormatter.ofPattern("d MMMM uuuu " + time, language.locale())
                .withZone(Jakarta.ZONE);
        this.thousands = thousands;
    }

    public static Format of(Language language) {
        return language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
    }

    /** 7.000 */
    public String number(long number) {
        return decimals(BigDecimal.valueOf(number), 0, 0);
    }

    /** 1,6; always with the given number of decimals. */
    public String decimal(double number, int decimals) {
        return decimals(BigDecimal.valueOf(number), decimals, decimals);
    }

    /** Rp3.500.000; -Rp250.000 */
    public String rupiah(long amount) {
        return (amount < 0 ? "-Rp" : "Rp") + number(Math.abs(amount));
    }

    /** Rp3,5 juta; Rp1,25 miliar: at most two decimals, for headings and charts, never where the sum must be exact. */
    public String rupiahShort(long amount) {
        BigDecimal left = BigDecimal.valueOf(Math.abs(amount));
        String unit = "";
        for (int i = 0; i < thousands.length && left.compareTo(ROUNDS_TO_THOUSAND) >= 0; i++) {
            left = left.movePointLeft(3);
            unit = " " + thousands[i];
        }
        return (amount < 0 ? "-Rp" : "Rp") + decimals(left, 0, 2) + unit;
    }

    /** 98,8%; for tables. */
    public String percent(double value) {
        return decimal(value, 1) + "%";
    }

    /** 98,8 persen; for sentences. */
    public String percentInWords(double value) {
        return decimal(value, 1) + " " + percentWord;
    }

    /** 27 Agustus 2021 */
    public String day(LocalDate date) {
        return day.format(date);
    }

    /** Agustus 2021 */
    public String month(YearMonth whole) {
        return month.format(whole);
    }

    /** 27 Agustus 2021 14.05 WIB: Jakarta decides when a day ends. */
    public String moment(Instant instant) {
        return moment.format(instant);
    }

    /** Whatever stands in a sentence: numbers, money, shares and days as above, anything else as it writes itself. */
    public Object show(Object value) {
        return switch (value) {
            case Integer number -> number(number);
            case Long number -> number(number);
            case Double number -> decimals(BigDecimal.valueOf(number), 0, 2);
            case Rupiah money -> rupiah(money.amount());
            case Percentage share -> percentInWords(share.value());
            case LocalDate date -> day(date);
            case YearMonth whole -> month(whole);
            case Instant instant -> moment(instant);
            default -> value;
        };
    }

    private String decimals(BigDecimal number, int atLeast, int atMost) {
        // A format is not safe for two threads at once, and cheap to make.
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(atMost);
        format.setRoundingMode(RoundingMode.HALF_UP);
        String text = format.format(number);
        return text.matches("-0([.,]0*)?") ? text.substring(1) : text;
    }
}
