package id.prokus.indicator;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a family wrote under tantangan or kendala: parted into what it names, or quoted without what points to anyone. */
final class MentionText {

    private static final int LONGEST_QUOTE = 80;
    private static final String LEFT_OUT = "…";

    private static final Pattern BETWEEN_PARTS =
            Pattern.compile("[;,/&+\\n]| dan | serta | dengan | \\d+[.)] ?|(?<=[a-z])\\. ");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NOTHING_NAMED = Pattern.compile(
            "(tidak|tdk|blm|belum|tak) ?(ada|punya)?|nihil|kosong|lancar|aman|baik|cukup|(alhamdulillah )?tidak ada|ada");
    private static final Pattern ONLY_NAMES_THE_COLUMN =
            Pattern.compile(" (kendala|tantangan|hambatan|masalah|permasalahan|yang berarti|sama sekali)(?= )");

    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,/:-]*");
    private static final String NAMED = "((\\s+|\\s*[/.,-]\\s*)(\\p{Lu}[\\p{L}'’]*|" + LEFT_OUT + "))+";
    private static final Pattern PERSON =
            Pattern.compile("\\b(?i:ibu|bu|bapak|pak|bpk|sdri|sdr|mbak|mas|haji|hj)\\b\\.?" + NAMED);
    private static final Pattern ADDRESS = Pattern.compile(
            "\\b(?i:jl|jln|jalan|gg|gang|rt|rw|desa|kel|kelurahan|kec|kecamatan|kab|kota|dusun|dsn|kp|kampung|blok|perum|pasar)\\b\\.?"
                    + NAMED);
    private static final Pattern CAPITALISED = Pattern.compile("(?<=[\\p{L}\\p{N},;:)] )\\p{Lu}\\p{Ll}+");
    private static final Pattern LEFT_OUT_OFTEN = Pattern.compile(LEFT_OUT + "(\\s*" + LEFT_OUT + ")+");

    /** Words with a capital that name no person and no place. */
    private static final Set<String> COMMON =
            Set.of("Android", "Covid", "Corona", "Facebook", "Instagram", "Lebaran", "Ramadan", "Shopee", "Whatsapp");

    private MentionText() {}

    /** Lower-case words of each thing that is named, a space before each and after the last. */
    static List<String> parts(String text) {
        return Stream.of(BETWEEN_PARTS.split(" " + text.toLowerCase(Locale.ROOT) + " "))
                .map(part -> " " + NO_WORD.matcher(part).replaceAll(" ").strip() + " ")
                .map(part -> ONLY_NAMES_THE_COLUMN.matcher(part).replaceAll(""))
                .filter(part ->
                        !part.isBlank() && !NOTHING_NAMED.matcher(part.strip()).matches())
                .toList();
    }

    /** Verbatim, but for numbers, addresses and names: of others as far as they show, of the family and its mentor surely. */
    static String quoted(String text, KpmRow row) {
        var quote = NUMBER.matcher(text).replaceAll(LEFT_OUT);
        quote = ADDRESS.matcher(quote).replaceAll(LEFT_OUT);
        quote = PERSON.matcher(quote).replaceAll(LEFT_OUT);
        quote = CAPITALISED.matcher(quote).replaceAll(MentionText::keptWhereCommon);
        for (Field field : List.of(Field.NAME, Field.MENTOR)) {
            for (String name : NO_WORD.split(row.value(field))) {
                if (name.length() > 2) {
                    quote = Pattern.compile(
                                    "\\b" + Pattern.quote(name) + "\\b",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(quote)
                            .replaceAll(LEFT_OUT);
                }
            }
        }
        quote = LEFT_OUT_OFTEN.matcher(quote).replaceAll(LEFT_OUT).strip();
        return quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE - 1) + LEFT_OUT;
    }

    private static String keptWhereCommon(MatchResult word) {
        return COMMON.contains(word.group()) ? word.group() : LEFT_OUT;
    }
}
