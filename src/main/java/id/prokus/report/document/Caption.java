package id.prokus.report.document;

/**
 * What must be said of every table and figure of figures. None can be built with a part left out, so none can be
 * printed without.
 *
 * @param number as printed: "4a"
 * @param what what is shown, of whom and when: the first sentence, without its full stop
 * @param basis n of how many, with the cakupan and what is counted how
 * @param measure median (kuartil 1–3), persen, jumlah …
 * @param evidence the tingkat bukti with its words
 * @param source reports, version and date
 */
public record Caption(
        Kind kind, String number, String what, String basis, String measure, String evidence, String source) {

    /** Tables and figures are numbered apart. */
    public enum Kind {
        TABEL("Tabel"),
        GAMBAR("Gambar");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public Caption {
        refuseBlank("number", number);
        refuseBlank("what", what);
        refuseBlank("basis", basis);
        refuseBlank("measure", measure);
        refuseBlank("evidence", evidence);
        refuseBlank("source", source);
    }

    /** The whole caption as printed. */
    public RichText text() {
        return RichText.bold(kind.label() + " " + number + ". " + what + ".")
                .and(" " + basis + ". Ukuran: " + measure + ". Tingkat bukti: " + evidence + ". Sumber: " + source
                        + ".");
    }

    private static void refuseBlank(String part, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A caption without its " + part + " is not printed.");
        }
    }
}
