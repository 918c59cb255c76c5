package id.prokus.dissemination.feedback;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A paragraph that an organisation wrote.
 *
 * @param target what a masukan is about ({@code angka:omzet.baru}, {@code kalimat:…}, {@code tabel:…}, {@code umum}), or
 *     which question an answer answers
 * @param about how the target read then
 * @param version counts the changes of the text, from 1
 * @param named whether the organisation agrees to be named before others
 * @param form the number of the paper form; 0 where there was none
 * @param stateReason why it was withdrawn, hidden or parked; may be empty
 */
public record Passage(
        UUID id,
        UUID meeting,
        UUID invitation,
        Kind kind,
        String target,
        String about,
        String body,
        int version,
        boolean named,
        Channel channel,
        int form,
        State state,
        String stateReason,
        String changedBy,
        Instant changedAt,
        Instant createdAt) {

    /** What it is. */
    public enum Kind {
        MASUKAN,
        JAWABAN;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How it came. */
    public enum Channel {
        DARING,
        KERTAS,
        NOTULIS;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where it stands. */
    public enum State {
        DRAF,
        TERKIRIM,
        DITARIK,
        DISEMBUNYIKAN,
        DIPARKIR;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public boolean sent() {
        return state != State.DRAF;
    }

    /** Whether others may see it: sent, and neither withdrawn nor put aside. */
    public boolean open() {
        return state == State.TERKIRIM;
    }
}
