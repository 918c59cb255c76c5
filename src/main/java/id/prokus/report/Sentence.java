package id.prokus.report;

import id.prokus.indicator.Share;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.report.Kalimat.Angka;
import id.prokus.report.Kalimat.Catatan;
import id.prokus.vocabulary.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A sentence in the making: every number that enters it is kept with its value and where it comes from. */
final class Sentence {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final String id;
    private final String key;
    private final String section;
    private final StringBuilder text = new StringBuilder();
    private final List<Angka> numbers = new ArrayList<>();
    private List<KpmRow> rows = List.of();
    private final Map<NoteCode, List<RowAddress>> notes = new TreeMap<>();

    private Sentence(String id, String key, String section) {
        this.id = id;
        this.key = key;
        this.section = section;
    }

    /**
     * @param id the rule
     * @param section the section of the document
     * @param about what tells it from others of the same rule
     */
    static Sentence of(String id, String section, String... about) {
        return new Sentence(id, about.length == 0 ? id : id + "." + String.join(".", about), section);
    }

    String key() {
        return key;
    }

    /** Words, which must hold no number of their own. */
    Sentence say(String words) {
        text.append(words);
        return this;
    }

    Sentence count(long number, String source) {
        return number(Format.INDONESIAN.number(number), BigDecimal.valueOf(number), source);
    }

    /** "lima": what is not measured is written in words below ten. */
    Sentence countInWords(int number, String source) {
        return number < 10 ? number(Words.number(number), BigDecimal.valueOf(number), source) : count(number, source);
    }

    /** "Lima", where a sentence begins with it. */
    Sentence begunByCount(int number, String source) {
        return number < 10
                ? number(Words.capitalised(Words.number(number)), BigDecimal.valueOf(number), source)
                : count(number, source);
    }

    Sentence rupiah(long amount, String source) {
        return number(Format.INDONESIAN.rupiah(amount), BigDecimal.valueOf(amount), source);
    }

    /** "98,8" */
    Sentence decimal(BigDecimal number, String source) {
        var rounded = number.setScale(1, RoundingMode.HALF_UP);
        return number(Format.INDONESIAN.decimal(rounded.doubleValue(), 1), rounded, source);
    }

    /** "98,8 persen" */
    Sentence percent(BigDecimal percent, String source) {
        return decimal(percent, source).say(" persen");
    }

    Sentence percent(long part, long whole, String source) {
        return percent(Share.percent(part, whole), source);
    }

    Sentence year(int year, String source) {
        return number(Integer.toString(year), BigDecimal.valueOf(year), source);
    }

    /** "27 Agustus 2021"; its value is written 20210827. */
    Sentence day(LocalDate day, String source) {
        var digits = day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
        return number(Format.INDONESIAN.day(day), BigDecimal.valueOf(digits), source);
    }

    private Sentence number(String printed, BigDecimal value, String source) {
        text.append(printed);
        numbers.add(new Angka(printed, value, source));
        return this;
    }

    /** Names, joined as a sentence joins them; they may hold digits of their own ("Inkubator 17"). */
    Sentence names(List<String> names, String source) {
        names.forEach(name -> keepDigits(name, source));
        return say(Words.list(names));
    }

    /** The first few names, and how many more there are: "a, b, dan tiga lainnya". */
    Sentence firstNames(List<String> names, int most, String others, String source) {
        if (names.size() <= most) {
            return names(names, source);
        }
        var named = names.subList(0, most);
        named.forEach(name -> keepDigits(name, source));
        return say(String.join(", ", named) + ", dan ")
                .countInWords(names.size() - most, source)
                .say(" " + others);
    }

    private void keepDigits(String name, String source) {
        DIGITS.matcher(name)
                .results()
                .forEach(digits -> numbers.add(new Angka(digits.group(), new BigDecimal(digits.group()), source)));
    }

    Sentence behind(List<KpmRow> evidence) {
        rows = evidence;
        return this;
    }

    /** The families it is about. */
    List<KpmRow> rows() {
        return rows;
    }

    Sentence noted(List<Note> evidence) {
        evidence.forEach(note ->
                notes.computeIfAbsent(note.code(), code -> new ArrayList<>()).add(note.at()));
        return this;
    }

    Kalimat done() {
        return new Kalimat(
                id,
                key,
                section,
                text.toString(),
                "data",
                List.copyOf(numbers),
                RowRanges.of(rows.stream().map(KpmRow::at)),
                notes.entrySet().stream()
                        .map(e -> new Catatan(
                                e.getKey().name(), e.getValue().size(), RowRanges.of(e.getValue().stream())))
                        .toList(),
                Optional.empty());
    }

    /** The numbers in what a person wrote, so that none seems to come from nowhere. */
    static List<Angka> numbersIn(String text, String source) {
        return DIGITS.matcher(text)
                .results()
                .map(digits -> new Angka(digits.group(), new BigDecimal(digits.group()), source))
                .toList();
    }
}
