package id.prokus.monitoring.review;

import id.prokus.access.Standing;
import id.prokus.monitoring.returned.Returned;
import id.prokus.programme.Edition;
import id.prokus.programme.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What reviewers do on their pages, for whoever speaks for an account and has entered its scope. */
@Component
public class ReviewForAccount {

    private final ApproveEntries approveEntries;
    private final ReturnSubmission returnSubmission;
    private final KnowReviewer knowReviewer;
    private final Terms terms;

    ReviewForAccount(
            ApproveEntries approveEntries, ReturnSubmission returnSubmission, KnowReviewer knowReviewer, Terms terms) {
        this.approveEntries = approveEntries;
        this.returnSubmission = returnSubmission;
        this.knowReviewer = knowReviewer;
        this.terms = terms;
    }

    /**
     * @param reasons by the question's path
     * @param dueOn by when it is to be corrected
     */
    public Returned giveBack(UUID submission, Map<String, String> reasons, LocalDate dueOn, Standing standing) {
        return returnSubmission.returnTo(submission, reasons, dueOn, knowReviewer.of(standing));
    }

    /**
     * Everything of that kind and month which waits for this account.
     *
     * @param regency Kemendagri digits
     * @param kind a kind of event
     * @param month such as {@code 2021-11}
     */
    public void approve(String regency, Edition edition, String kind, String month, Standing standing) {
        approveEntries.approve(
                List.of(regency),
                new ReviewFilter(edition.year(), regency, kind, month, ""),
                knowReviewer.of(standing),
                ReviewTerms.of(terms, edition));
    }
}
