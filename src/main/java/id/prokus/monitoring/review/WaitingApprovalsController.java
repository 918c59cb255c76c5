package id.prokus.monitoring.review;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import id.prokus.programme.Terms;
import id.prokus.registry.decree.ShownEdition;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** How much of the last month waits, fetched by the start page after it shows: counting takes longer than the page. */
@Controller
@Needs(Right.APPROVE)
class WaitingApprovalsController {

    private final ReportedEntries reported;
    private final KnowReviewer knowReviewer;
    private final Terms terms;
    private final ShownEdition shownEdition;
    private final Clock clock;

    WaitingApprovalsController(
            ReportedEntries reported, KnowReviewer knowReviewer, Terms terms, ShownEdition shownEdition, Clock clock) {
        this.reported = reported;
        this.knowReviewer = knowReviewer;
        this.terms = terms;
        this.shownEdition = shownEdition;
        this.clock = clock;
    }

    @GetMapping("/persetujuan/menunggu")
    Screen waiting(Standing standing) {
        Edition edition = shownEdition.of(Optional.empty());
        var filter = new ReviewFilter(
                edition.year(), "", "", reported.lastMonth(edition.year()).orElse(""), "");
        ReviewTerms rules = ReviewTerms.of(terms, edition);
        return Screen.of(
                "monitoring/review/menunggu",
                new Part(reported.portions(filter, knowReviewer.of(standing), rules, clock.instant()).stream()
                        .mapToInt(Portion::waiting)
                        .sum()));
    }

    public record Part(int n) {}
}
