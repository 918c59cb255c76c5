package id.prokus.dissemination.followup;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.regex.Pattern;

/** What people type here is read by others and printed, so nobody's number may stand in it. */
public final class PlainWords {

    private static final Pattern IDENTITY_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){15}");
    private static final int MOST = 1_000;

    private PlainWords() {}

    /** @throws Refusal where it is too long or holds a NIK */
    public static String read(String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.length() > MOST) {
            throw new Refusal(
                    "dissemination.words-too-long",
                    new Text(
                            "Isian lebih dari 1.000 huruf. Ringkaskan; rinciannya dapat dilampirkan sebagai berkas.",
                            "The text has more than 1,000 letters. Shorten it; details can be attached as a file."));
        }
        if (IDENTITY_NUMBER.matcher(words).find()) {
            throw new Refusal(
                    "dissemination.identity-number",
                    new Text(
                            "Isian memuat 16 angka seperti NIK atau nomor KK. Hapus nomornya; sebut keluarga dengan kecamatannya.",
                            "The text holds 16 digits like a NIK or family card. Take them out; name the sub-district instead."));
        }
        return words;
    }

    /** @throws Refusal where nothing was typed as well */
    public static String needed(String typed, String code, Text why) {
        String words = read(typed);
        if (words.isEmpty()) {
            throw new Refusal(code, why);
        }
        return words;
    }
}
