package id.prokus.monitoring.submission;

import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.monitoring.family.ListedFamilies;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens what somebody has sent, for them to correct. Nobody else may, and not once the family has left their place. */
@Component
public class StartCorrection {

    private final Submissions submissions;
    private final ListedFamilies families;
    private final Trail trail;

    StartCorrection(Submissions submissions, ListedFamilies families, Trail trail) {
        this.submissions = submissions;
        this.families = families;
        this.trail = trail;
    }

    /**
     * @return the last correction of it, where there is one already
     * @throws Refusal {@code monitoring.submission-unknown} where it is not the asker's or no more of their place;
     *     {@code monitoring.version-unknown} where it came with a form that was never published here
     */
    public Correction start(Actor actor, UUID id) {
        Submission last;
        byte[] bytes;
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            last = submissions
                    .find(id)
                    .filter(one -> one.account().equals(actor.name()))
                    .map(this::last)
                    .orElseThrow(StartCorrection::unknown);
            bytes = submissions.bytes(last.id());
        }
        // Asked in the sender's own scope.
        if (last.family().isPresent() && !families.sees(last.family().get())) {
            throw unknown();
        }
        if (last.state() == Submission.State.KARANTINA) {
            throw new Refusal(
                    "monitoring.version-unknown",
                    new Text(
                            "Kiriman ini diisi dengan versi formulir yang tidak dikenal di sini, sehingga belum dapat dibuka. Sampaikan kepada pengelola.",
                            "This was filled in with a version of the form that is not known here, and cannot be opened yet. Tell whoever manages ProKUS."));
        }
        trail.record(actor, "monitoring.correction-started", last.id().toString());
        return Correction.of(last, bytes);
    }

    /** Whoever sends by hand may let two correct each other: none is looked at twice. */
    private Submission last(Submission one) {
        var seen = new LinkedHashSet<UUID>();
        Submission last = one;
        Optional<Submission> next = Optional.of(one);
        while (next.isPresent()) {
            last = next.get();
            seen.add(last.id());
            next = submissions.correcting(last).stream()
                    .filter(other -> other.account().equals(one.account()) && !seen.contains(other.id()))
                    .max(Comparator.comparing(Submission::receivedAt));
        }
        return last;
    }

    static Refusal unknown() {
        return new Refusal(
                "monitoring.submission-unknown",
                new Text(
                        "Kiriman ini tidak ada, atau bukan dari Anda dan bukan tentang keluarga di wilayah Anda. Kembali ke daftar kiriman.",
                        "There is no such submission, or it is neither yours nor about a family of your place. Go back to the list."));
    }
}
