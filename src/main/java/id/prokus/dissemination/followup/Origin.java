package id.prokus.dissemination.followup;

/**
 * What an action was born from.
 *
 * @param key the id of the masukan or the kunci of the sentence; empty where it was thought of freely
 * @param text what that said then
 */
public record Origin(Kind kind, String key, String text) {

    public static final Origin FREE = new Origin(Kind.FREE, "", "");

    /** Where it came from. */
    public enum Kind {
        FEEDBACK("masukan"),
        SENTENCE("kalimat"),
        FREE("bebas");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            return FREE;
        }
    }
}
