package id.prokus.programme;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;

/**
 * One entry of one of an edition's lists.
 *
 * @param code what tables and files call it; never changed
 * @param label as printed, in both languages
 * @param rule when it applies
 * @param note what people should know about it, in Indonesian; may be empty
 * @param source where it is published; empty where nowhere
 */
public record Term(String code, Text label, Rule rule, String note, String source) {

    /** @throws Refusal {@code programme.code-unreadable} */
    public Term {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new Refusal(
                    "programme.code-unreadable",
                    new Text(
                            "Kode \"%s\" tidak dapat dipakai. Pakai huruf kecil, angka, dan tanda hubung, misalnya start-up."
                                    .formatted(code),
                            "The code \"%s\" cannot be used. Use small letters, digits and hyphens, such as start-up."
                                    .formatted(code)));
        }
    }
}
