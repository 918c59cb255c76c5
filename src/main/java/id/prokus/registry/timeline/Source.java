package id.prokus.registry.timeline;

import id.prokus.vocabulary.Text;

/**
 * Where an entry comes from.
 *
 * @param reference what finds it again: a file with sheet and line, a run, a form; never a number of a person
 */
public record Source(Way way, String reference) {

    public static final Source FORM = new Source(Way.FORMULIR, "");

    /** How it came in. */
    public enum Way {
        FORMULIR(new Text("formulir", "form")),
        BUKU_KERJA(new Text("buku kerja", "workbook")),
        OLAHAN(new Text("olahan laporan inkubator", "incubator's report, processed")),
        PONSEL(new Text("ponsel", "phone")),
        PERAMBAN(new Text("peramban", "browser")),
        KPM(new Text("keluarga sendiri", "the family itself")),
        SISTEM(new Text("sistem lain", "another system")),
        SK(new Text("daftar SK", "SK list"));

        private final Text label;

        Way(Text label) {
            this.label = label;
        }

        public Text label() {
            return label;
        }
    }
}
