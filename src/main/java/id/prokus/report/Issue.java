package id.prokus.report;

import java.util.Optional;

/**
 * How a ringkasan goes out: under whose name, whether it was approved, after what, and from which frozen figures.
 *
 * @param approval who approved it in the system; empty for a draft
 * @param previous what was approved before it, of the same edition; empty for the first
 * @param cited the frozen figures it was made of; empty while nothing was frozen
 */
public record Issue(
        Letterhead letterhead, Optional<Approval> approval, Optional<Ringkasan> previous, Optional<Cited> cited) {

    /** From figures that nobody has frozen yet. */
    public Issue(Letterhead letterhead, Optional<Approval> approval, Optional<Ringkasan> previous) {
        this(letterhead, approval, previous, Optional.empty());
    }

    /** Nobody has approved it yet, nor anything before it. */
    public static Issue draft(Letterhead letterhead) {
        return new Issue(letterhead, Optional.empty(), Optional.empty());
    }

    public Issue citing(Optional<Cited> snapshot) {
        return new Issue(letterhead, approval, previous, snapshot);
    }

    /**
     * The same for a ringkasan of other families: what was approved before is compared only with its like, and words that
     * somebody added were not in what was approved.
     */
    public Issue forIts(Ringkasan ringkasan) {
        return new Issue(
                letterhead,
                approval.filter(given -> ringkasan.tambahan().isEmpty()),
                previous.filter(before -> before.lingkup().equals(ringkasan.lingkup())
                        && before.wilayah().equals(ringkasan.wilayah())),
                cited);
    }

    /** What a page prints of the figures it was made of. */
    public String citation(Ringkasan ringkasan) {
        return cited.map(Cited::printed).orElse("olahan versi " + ringkasan.shortVersion() + ", belum dibekukan");
    }
}
