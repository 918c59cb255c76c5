package id.prokus.report;

import id.prokus.indicator.Share;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.report.Ringkasan.Angka;
import id.prokus.report.Ringkasan.Kalimat;
import id.prokus.vocabulary.Format;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A sentence in the making: every number that enters it is kept with its value and where it comes from. */
final class Sentence {

    private final String id;
    private final String section;
    private final StringBuilder text = new StringBuilder();
    private final List<Angka> numbers = new ArrayList<>();
    private List<KpmRow> rows = List.of();
    private final Map<String, Integer> notes = new TreeMap<>();

    private Sentence(String id, String section) {
        this.id = id;
        this.section = section;
    }

    /**
     * @param id the rule
     * @param section the section of the document
     */
    static Sentence of(String id, String section) {
        return new Sentence(id, section);
    }

    /** Words, which must hold no number of their own. */
    Sentence say(String words) {
        text.append(words);
        return this;
    }

    Sentence count(long number, String source) {
        return number(Format.INDONESIAN.number(number), BigDecimal.valueOf(number), source);
    }

    Sentence rupiah(long amount, String source) {
        return number(Format.INDONESIAN.rupiah(amount), BigDecimal.valueOf(amount), source);
    }

    /** "98,8 persen" */
    Sentence percent(BigDecimal percent, String source) {
        return number(
                Format.INDONESIAN.percentInWords(percent.doubleValue()),
                percent.setScale(1, RoundingMode.HALF_UP),
                source);
    }

    Sentence percent(long part, long whole, String source) {
        return percent(Share.percent(part, whole), source);
    }

    Sentence year(String year, String source) {
        return number(year, new BigDecimal(year), source);
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

    /** A name that may hold digits of its own ("Inkubator 17"): they are no figure. */
    Sentence name(String name) {
        return say(name);
    }

    Sentence behind(List<KpmRow> evidence) {
        rows = evidence;
        return this;
    }

    Sentence noted(List<Note> evidence) {
        evidence.forEach(note -> notes.merge(note.code().name(), 1, Integer::sum));
        return this;
    }

    Kalimat done() {
        return new Kalimat(
                id,
                section,
                text.toString(),
                "data",
                List.copyOf(numbers),
                RowRanges.of(rows),
                java.util.Collections.unmodifiableMap(notes));
    }

    String text() {
        return text.toString();
    }
}
