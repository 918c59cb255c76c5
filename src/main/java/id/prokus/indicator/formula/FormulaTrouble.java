package id.prokus.indicator.formula;

import id.prokus.vocabulary.Text;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What PostgreSQL has against a formula, in words its author understands. */
public final class FormulaTrouble {

    private static final Pattern NAMED = Pattern.compile("\"([a-z0-9_.]{1,60})\"|([a-z0-9_.]{1,60})");
    private static final Pattern OF_TABLE =
            Pattern.compile("permission denied for (?:schema|table|view|function) ([a-z0-9_]{1,60})");
    private static final Pattern MISSING =
            Pattern.compile("(?:column|relation|function) \"?([a-z0-9_.]{1,60})\"?.* does not exist");

    private FormulaTrouble() {}

    /** Never quotes a value. */
    public static Text of(Exception failed) {
        Throwable cause = failed;
        while (cause != null && !(cause instanceof SQLException)) {
            cause = cause.getCause();
        }
        if (!(cause instanceof SQLException said)) {
            return new Text("Rumus tidak dapat dihitung.", "The formula cannot be computed.");
        }
        String state = said.getSQLState() == null ? "" : said.getSQLState();
        String words = said.getMessage() == null ? "" : said.getMessage();
        return switch (state) {
            case "22012" ->
                new Text(
                        "Rumus membagi dengan nol. Tulis pembaginya dengan nullif(…, 0), atau saring dengan where.",
                        "The formula divides by zero. Write the divisor with nullif(…, 0), or filter with where.");
            case "42501" ->
                new Text(
                        "Rumus membaca %s, yang tidak boleh dibacanya. Pakai hanya facts.family_edition dan facts.family_round."
                                .formatted(first(OF_TABLE, words, "tabel lain")),
                        "The formula reads %s, which it may not. Use facts.family_edition and facts.family_round only."
                                .formatted(first(OF_TABLE, words, "another table")));
            case "57014" ->
                new Text(
                        "Rumus tidak selesai dalam waktunya. Satu baris untuk satu keluarga, tanpa gabungan yang berlipat ganda.",
                        "The formula does not end in its time. One row for one family, without joins that multiply.");
            case "25006" ->
                new Text(
                        "Rumus hendak mengubah data. Rumus hanya membaca.",
                        "The formula wants to change data. Formulas only read.");
            case "42703", "42P01", "42883" ->
                new Text(
                        "Rumus menyebut %s, yang tidak ada. Lihat daftar kolom di bawah."
                                .formatted(first(MISSING, words, "sesuatu")),
                        "The formula names %s, which is not there. See the columns below."
                                .formatted(first(MISSING, words, "something")));
            case "42601" ->
                new Text(
                        "Rumus tidak terbaca sebagai satu perintah select. Periksa tanda kurung, koma, dan tanda kutip.",
                        "The formula cannot be read as one select. Check brackets, commas and quotes.");
            default ->
                new Text(
                        "Rumus tidak dapat dihitung (kode %s).".formatted(state),
                        "The formula cannot be computed (code %s).".formatted(state));
        };
    }

    private static String first(Pattern pattern, String words, String otherwise) {
        Matcher found = pattern.matcher(words);
        return found.find() && NAMED.matcher(found.group(1)).matches() ? found.group(1) : otherwise;
    }
}
