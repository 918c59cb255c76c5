package id.prokus.monitoring.review;

import id.prokus.access.Trail;
import id.prokus.registry.timeline.ApprovedEntries;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An office finds right what others entered: one word, or everything of a kabupaten that waits. Who entered never approves. */
@Component
class ApproveEntries {

    private static final int AT_ONCE = 2_000;

    private final ReportedEntries reported;
    private final Approvals approvals;
    private final ApprovedEntries approvedEntries;
    private final Trail trail;
    private final Clock clock;

    ApproveEntries(
            ReportedEntries reported, Approvals approvals, ApprovedEntries approvedEntries, Trail trail, Clock clock) {
        this.reported = reported;
        this.approvals = approvals;
        this.approvedEntries = approvedEntries;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * Everything that waits for this reviewer in these kabupaten.
     *
     * @throws Refusal {@code monitoring.nothing-chosen}, {@code monitoring.own-entry} where all that there is was entered by
     *     the reviewer
     */
    @Transactional
    public Approved approve(Collection<String> regencies, ReviewFilter filter, Reviewer reviewer, ReviewTerms terms) {
        if (regencies.isEmpty()) {
            throw nothingChosen();
        }
        var all = new ArrayList<Reported>();
        for (String regency : regencies) {
            String after = "";
            List<Reported> some;
            do {
                some = reported.page(filter.in(regency), reviewer, terms, now(), false, after, AT_ONCE);
                all.addAll(some);
                after = some.isEmpty() ? "" : some.getLast().entry().toString();
            } while (some.size() == AT_ONCE);
        }
        return approve(all, reviewer, terms);
    }

    /**
     * These words.
     *
     * @throws Refusal {@code monitoring.nothing-chosen}, {@code monitoring.own-entry}
     */
    @Transactional
    public Approved approveWords(Set<UUID> entries, int year, Reviewer reviewer, ReviewTerms terms) {
        if (entries.isEmpty()) {
            throw nothingChosen();
        }
        return approve(
                entries.stream()
                        .flatMap(entry -> reported.find(entry, year, reviewer, terms, now()).stream())
                        .toList(),
                reviewer,
                terms);
    }

    private Approved approve(List<Reported> words, Reviewer reviewer, ReviewTerms terms) {
        List<Reported> waiting = words.stream()
                .filter(word -> word.waitsFor(reviewer.level(), terms))
                .toList();
        int own = (int)
                words.stream().filter(word -> word.own() && !word.approved()).count();
        if (waiting.isEmpty() && own > 0) {
            throw new Refusal(
                    "monitoring.own-entry",
                    new Text(
                            "Isian ini Anda sendiri yang mengirimnya, jadi orang lain yang menyetujuinya. Mintalah rekan di kantor Anda, atau tingkat di atasnya.",
                            "You entered this yourself, so somebody else approves it. Ask a colleague of your office, or the level above."));
        }
        approvals.add(waiting, reviewer);
        if (terms.completes(reviewer.level())) {
            Map<UUID, UUID> families = new LinkedHashMap<>();
            waiting.forEach(word -> families.put(word.entry(), word.family()));
            if (!families.isEmpty()) {
                approvedEntries.approve(families);
            }
        }
        int other = (int) words.stream().filter(word -> !word.approved()).count() - own - waiting.size();
        trail.record(
                reviewer.actor(),
                "monitoring.entries-approved",
                reviewer.level().name(),
                waiting.size() + " isian"
                        + reviewer.delegatedBy().map(by -> " untuk " + by).orElse(""));
        return new Approved(waiting.size(), own, other);
    }

    /**
     * What this office approved waits again.
     *
     * @throws Refusal {@code monitoring.reason-missing}, {@code monitoring.nothing-chosen}
     */
    @Transactional
    public int takeBack(Set<UUID> entries, String reason, Reviewer reviewer, ReviewTerms terms) {
        if (reason.isBlank()) {
            throw new Refusal(
                    "monitoring.reason-missing",
                    new Text("Tulis alasannya, agar yang lain tahu.", "Say why, so that the others know."));
        }
        List<UUID> taken = approvals.takeBack(entries, reviewer.level(), reviewer.account(), reason.strip());
        if (taken.isEmpty()) {
            throw nothingChosen();
        }
        approvedEntries.takeBack(terms.chain() ? taken : approvals.without(taken));
        trail.record(
                reviewer.actor(),
                "monitoring.approval-taken-back",
                reviewer.level().name(),
                taken.size() + " isian");
        return taken.size();
    }

    private Instant now() {
        return clock.instant();
    }

    private static Refusal nothingChosen() {
        return new Refusal(
                "monitoring.nothing-chosen",
                new Text("Pilih dahulu yang dimaksud, lalu ulangi.", "Choose first which you mean, then repeat."));
    }
}
