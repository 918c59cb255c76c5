package id.prokus.report;

import java.util.Optional;

/**
 * How a ringkasan goes out: under whose name, whether it was approved, and after what.
 *
 * @param approval who approved it in the system; empty for a draft
 * @param previous what was approved before it, of the same edition; empty for the first
 */
public record Issue(Letterhead letterhead, Optional<Approval> approval, Optional<Ringkasan> previous) {

    /** Nobody has approved it yet, nor anything before it. */
    public static Issue draft(Letterhead letterhead) {
        return new Issue(letterhead, Optional.empty(), Optional.empty());
    }
}
