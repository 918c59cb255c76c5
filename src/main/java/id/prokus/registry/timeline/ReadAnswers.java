package id.prokus.registry.timeline;

import id.prokus.intake.value.CountText;
import id.prokus.intake.value.DateText;
import id.prokus.intake.value.MoneyText;
import id.prokus.intake.value.TextValue;
import id.prokus.intake.value.YesNoText;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed about an event, read: on a page, in a workbook, through the API, by one rule.
 *
 * @param on the day; empty where it could not be read
 * @param values the answers as they are kept
 * @param problems what could not be read, by field, with what to do; {@link #ON} and {@link #UNTIL} for the days
 */
public record ReadAnswers(
        Optional<LocalDate> on, Optional<LocalDate> until, Map<String, String> values, Map<String, Text> problems) {

    public static final String ON = "tanggal";
    public static final String UNTIL = "sampai";

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15}");
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4_000;

    /** @param typed by field; what the kind does not ask is left alone */
    public static ReadAnswers of(EntryKind kind, Map<String, String> typed, LocalDate today) {
        var problems = new LinkedHashMap<String, Text>();
        Optional<LocalDate> on = day(typed.getOrDefault(ON, ""), ON, problems);
        if (on.isEmpty() && !problems.containsKey(ON)) {
            problems.put(ON, new Text("Isi tanggalnya.", "Give the day."));
        }
        if (!kind.ahead() && on.filter(day -> day.isAfter(today)).isPresent()) {
            problems.put(
                    ON,
                    new Text(
                            "Tanggal ini belum tiba. Isi hari terjadinya.",
                            "This day has not come yet. Give the day on which it happened."));
        }
        Optional<LocalDate> until =
                kind.period() ? day(typed.getOrDefault(UNTIL, ""), UNTIL, problems) : Optional.empty();
        if (on.isPresent() && until.filter(day -> day.isBefore(on.get())).isPresent()) {
            problems.put(
                    UNTIL,
                    new Text(
                            "Berakhir sebelum dimulai. Periksa tanggalnya.",
                            "It ends before it begins. Check the days."));
        }
        var values = new LinkedHashMap<String, String>();
        for (EntryField field : kind.fields()) {
            read(field, typed.getOrDefault(field.name(), "").strip(), values, problems);
        }
        return new ReadAnswers(on, until, values, problems);
    }

    private static void read(EntryField field, String typed, Map<String, String> values, Map<String, Text> problems) {
        if (typed.isEmpty()) {
            if (field.needed()) {
                problems.put(field.name(), new Text("Belum diisi.", "Not filled in yet."));
            }
            return;
        }
        switch (field.type()) {
            case WORDS -> words(field, typed.replaceAll("\\s+", " "), LONGEST_LINE, values, problems);
            case LINES -> words(field, typed, LONGEST_TEXT, values, problems);
            case DAY -> day(typed, field.name(), problems).ifPresent(day -> values.put(field.name(), day.toString()));
            case RUPIAH ->
                keep(
                        field,
                        MoneyText.read(typed, 1),
                        new Text(
                                "\"%s\" bukan jumlah rupiah. Tulis seperti 1.500.000.".formatted(shortened(typed)),
                                "\"%s\" is no amount of rupiah. Write it like 1.500.000.".formatted(shortened(typed))),
                        values,
                        problems);
            case COUNT ->
                keep(
                        field,
                        CountText.read(typed),
                        new Text(
                                "\"%s\" bukan bilangan. Tulis seperti 3.".formatted(shortened(typed)),
                                "\"%s\" is no number. Write it like 3.".formatted(shortened(typed))),
                        values,
                        problems);
            case YES_NO ->
                keep(
                        field,
                        YesNoText.read(typed, YesNoText.styleOf(List.of(typed)), true),
                        new Text("Jawab ya atau tidak.", "Answer ya or tidak."),
                        values,
                        problems);
            case CHOICE ->
                choice(field, typed)
                        .ifPresentOrElse(
                                code -> values.put(field.name(), code),
                                () -> problems.put(field.name(), notOnList(field, typed)));
            case CHOICES -> choices(field, typed, values, problems);
            case PERSON -> person(field, typed, values, problems);
        }
    }

    private static void words(
            EntryField field, String typed, int longest, Map<String, String> values, Map<String, Text> problems) {
        if (IDENTITY_NUMBER.matcher(typed).find()) {
            problems.put(
                    field.name(),
                    new Text(
                            "Isian memuat 16 angka seperti NIK atau nomor KK. Hapus nomornya.",
                            "The text holds 16 digits like a NIK or family card. Take them out."));
        } else if (typed.length() > longest) {
            problems.put(
                    field.name(),
                    new Text(
                            "Isian %d huruf; paling panjang %d.".formatted(typed.length(), longest),
                            "The text has %d letters; at most %d.".formatted(typed.length(), longest)));
        } else {
            values.put(field.name(), typed.replace("\0", ""));
        }
    }

    private static void keep(
            EntryField field, TextValue read, Text problem, Map<String, String> values, Map<String, Text> problems) {
        if (read.read()) {
            values.put(field.name(), read.value());
        } else if (read.unreadable() || field.needed()) {
            problems.put(field.name(), problem);
        }
    }

    /** By its code, or by its words in either language. */
    private static Optional<String> choice(EntryField field, String typed) {
        String plain = typed.toLowerCase(Locale.ROOT).strip();
        return field.choices().stream()
                .filter(choice -> Stream.of(
                                choice.code(),
                                choice.label().indonesian(),
                                choice.label().english())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).equals(plain)))
                .map(Choice::code)
                .findFirst();
    }

    private static void choices(
            EntryField field, String typed, Map<String, String> values, Map<String, Text> problems) {
        List<String> parts =
                typed.matches("[a-z0-9_ -]+") && choice(field, typed).isEmpty()
                        ? List.of(typed.split("\\s+"))
                        : List.of(typed.split("\\s*[;,]\\s*"));
        Optional<String> strange =
                parts.stream().filter(part -> choice(field, part).isEmpty()).findFirst();
        if (strange.isPresent()) {
            problems.put(field.name(), notOnList(field, strange.get()));
        } else {
            values.put(
                    field.name(),
                    parts.stream()
                            .map(part -> choice(field, part).orElseThrow())
                            .distinct()
                            .collect(Collectors.joining(" ")));
        }
    }

    private static Text notOnList(EntryField field, String typed) {
        return new Text(
                "\"%s\" tidak ada dalam daftar: %s."
                        .formatted(
                                shortened(typed),
                                field.choices().stream()
                                        .map(choice -> choice.label().indonesian())
                                        .collect(Collectors.joining(", "))),
                "\"%s\" is not on the list: %s."
                        .formatted(
                                shortened(typed),
                                field.choices().stream()
                                        .map(choice -> choice.label().english())
                                        .collect(Collectors.joining(", "))));
    }

    private static void person(EntryField field, String typed, Map<String, String> values, Map<String, Text> problems) {
        try {
            values.put(field.name(), UUID.fromString(typed).toString());
        } catch (IllegalArgumentException e) {
            problems.put(field.name(), new Text("Pilih orangnya dari daftar.", "Choose the person from the list."));
        }
    }

    private static Optional<LocalDate> day(String typed, String name, Map<String, Text> problems) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = DateText.date(typed.strip(), false);
        if (day.isEmpty()) {
            problems.put(
                    name,
                    new Text(
                            "\"%s\" bukan tanggal. Tulis seperti 17-08-2021.".formatted(shortened(typed)),
                            "\"%s\" is no day. Write it like 17-08-2021.".formatted(shortened(typed))));
        }
        return day;
    }

    /** What goes back into a sentence: short, and never a number of a person. */
    private static String shortened(String typed) {
        String plain = typed.replaceAll("\\d{6,}", "…");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
    }
}
