package id.prokus.dissemination.edition;

import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.response.ApprovalShare;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.report.RingkasanPart;
import id.prokus.report.Scope;
import java.util.List;
import java.util.Optional;

/**
 * The ringkasan of one scope, as it is composed.
 *
 * @param met what the reader's change met; empty where it stood
 * @param agreed actions that are no improvement of this ringkasan yet
 * @param superseded whether later figures were frozen
 * @param doubtful scopes with something to decide
 * @param share how much of the scope's figures is approved; empty where nobody was asked
 * @param mayApprove whether the reader may approve, and wrote nothing
 */
public record DraftPage(
        Draft draft,
        Snapshot snapshot,
        List<Scope> scopes,
        Scope scope,
        List<Line> lines,
        Optional<DraftController.Met> met,
        List<Feedback.Said> feedback,
        List<FollowUp> agreed,
        boolean superseded,
        List<Scope> doubtful,
        Optional<ApprovalShare> share,
        boolean mayCompose,
        boolean mayApprove,
        boolean mayPublish) {

    boolean writable() {
        return draft.open() && mayCompose;
    }

    List<Line> in(RingkasanPart section) {
        return lines.stream()
                .filter(line -> line.section().equals(section.code()))
                .toList();
    }

    /** Where on the page a sentence stands. */
    public static String anchor(String key) {
        return "k-" + key.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
