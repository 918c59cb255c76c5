package id.prokus.indicator.formula;

import java.time.Instant;
import java.util.Arrays;

/**
 * A published version of an indicator.
 *
 * @param id what its roll-ups are kept under
 * @param version from 1
 * @param body SQL over facts, one row for each family, edition and round; empty where nothing is asked about it yet
 * @param trouble why it cannot be computed, in Indonesian; else empty
 * @param reason why this version was published
 */
public record Formula(
        int id,
        int version,
        Definition definition,
        String body,
        State state,
        String trouble,
        String reason,
        Instant publishedAt,
        String publishedBy) {

    /** What becomes of a version. */
    public enum State {
        COUNTING("dihitung"),
        CURRENT("berlaku"),
        REPLACED("diganti"),
        FAILED("gagal");

        private final String code;

        State(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        static State of(String code) {
            return Arrays.stream(values())
                    .filter(state -> state.code.equals(code))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public String code() {
        return definition.code();
    }

    /** Whether anybody is asked about it: without a formula it stands as "belum diukur". */
    public boolean measured() {
        return !body.isEmpty();
    }

    /** Whether it reads rounds, and so stands in that view. */
    public boolean readsRounds() {
        return body.contains("family_round");
    }
}
