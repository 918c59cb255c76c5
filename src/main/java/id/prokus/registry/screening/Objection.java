package id.prokus.registry.screening;

import id.prokus.access.Standing;
import id.prokus.programme.Term;
import id.prokus.vocabulary.Text;
import id.prokus.web.Right;
import java.util.Optional;

/**
 * What keeps a decision on a check out, on the page and in a workbook alike.
 *
 * @param code of the refusal
 * @param field the answer it is about
 */
record Objection(String code, String field, Text sentence) {

    static Optional<Objection> to(Term check, Verdict verdict, String reason, String evidence, Standing standing) {
        Optional<Objection> duty = toDuty(standing, verdict == Verdict.WAIVED ? Right.APPROVE : Right.ENTER);
        if (duty.isPresent()) {
            return duty;
        }
        if (verdict != Verdict.PASSED && reason.isBlank()) {
            return of(
                    "registry.reason-missing",
                    ScreeningKinds.REASON,
                    "Tulis alasannya, karena syarat ini tidak lulus atau dikecualikan.",
                    "Give the reason, since this check failed or is waived.");
        }
        if (verdict == Verdict.WAIVED && evidence.isBlank()) {
            return of(
                    "registry.evidence-missing",
                    ScreeningKinds.EVIDENCE,
                    "Tulis buktinya, misalnya nomor nota dinas, karena syarat ini dikecualikan.",
                    "Give the evidence, such as the number of a note, since this check is waived.");
        }
        if (verdict == Verdict.PASSED && Screening.needsMatch(check)) {
            return of(
                    "registry.match-missing",
                    ScreeningKinds.VERDICT,
                    "Syarat ini hanya lulus bila sudah dicocokkan. Catat pencocokannya beserta tanggal dan sumbernya.",
                    "This only passes once it has been matched. Record the match with its day and source.");
        }
        return Optional.empty();
    }

    static Optional<Objection> toDuty(Standing standing, Right right) {
        return may(standing, right)
                ? Optional.empty()
                : right == Right.APPROVE
                        ? of(
                                "registry.not-your-duty",
                                ScreeningKinds.VERDICT,
                                "Mengecualikan syarat dan menyatakan layak adalah tugas Dinas Sosial atau subdirektorat.",
                                "To waive a check or find a family eligible is for the social office or the subdirectorate.")
                        : of(
                                "registry.not-your-duty",
                                ScreeningKinds.VERDICT,
                                "Memutus lulus atau tidak adalah tugas pendamping, TKSK, atau operator.",
                                "To pass or fail a check is for the companion, the TKSK or the operator.");
    }

    static boolean may(Standing standing, Right right) {
        return standing.mandates().stream()
                .anyMatch(mandate ->
                        mandate.role().allows(right) && mandate.role().allows(Right.FAMILIES));
    }

    private static Optional<Objection> of(String code, String field, String indonesian, String english) {
        return Optional.of(new Objection(code, field, new Text(indonesian, english)));
    }
}
