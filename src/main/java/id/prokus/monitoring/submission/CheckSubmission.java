package id.prokus.monitoring.submission;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.monitoring.family.ListedFamilies;
import id.prokus.monitoring.instrument.FormEngine;
import id.prokus.monitoring.instrument.FormHeader;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.PublishedForm;
import id.prokus.monitoring.instrument.PublishedForms;
import id.prokus.monitoring.quality.TakeTraits;
import id.prokus.monitoring.submission.Submission.State;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.IsoDay;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks one submission after the phone was thanked: filled in again here, compared, and what is valid put on the
 * family's timeline, in one transaction. Soft reasons are findings and never keep it out.
 */
@Component
class CheckSubmission {

    /** The question for the day, in every form. */
    private static final String DAY = "tanggal";

    private final Submissions submissions;
    private final Instruments instruments;
    private final PublishedForms publishedForms;
    private final Findings findings;
    private final ListedFamilies families;
    private final FormEngine engine;
    private final RecordSubmission recordSubmission;
    private final AnswerReturned answerReturned;
    private final TakeTraits takeTraits;
    private final Standings standings;
    private final Trail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CheckSubmission(
            Submissions submissions,
            Instruments instruments,
            PublishedForms publishedForms,
            Findings findings,
            ListedFamilies families,
            FormEngine engine,
            RecordSubmission recordSubmission,
            AnswerReturned answerReturned,
            TakeTraits takeTraits,
            Standings standings,
            Trail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.submissions = submissions;
        this.instruments = instruments;
        this.publishedForms = publishedForms;
        this.findings = findings;
        this.families = families;
        this.engine = engine;
        this.recordSubmission = recordSubmission;
        this.answerReturned = answerReturned;
        this.takeTraits = takeTraits;
        this.standings = standings;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The family was looked for in the sender's scope when it came; here the programme works. */
    void check(UUID id) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            transaction.executeWithoutResult(_ -> {
                submissions.checkQuickly();
                submissions.take(id).ifPresent(this::check);
            });
        }
    }

    /** It failed by our fault: set aside with a finding, so that the others go on. */
    void postpone(UUID id, String why) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            transaction.executeWithoutResult(_ -> submissions.take(id).ifPresent(one -> {
                findings.write(
                        id,
                        List.of(Finding.of(
                                FindingCode.PEMERIKSAAN_GAGAL,
                                "",
                                "Pemeriksaan gagal karena kesalahan pada ProKUS (%s). Diperiksa lagi saat ProKUS dijalankan ulang."
                                        .formatted(why),
                                "The check failed by a fault of ProKUS (%s). It is checked again at the next start."
                                        .formatted(why))));
                submissions.checked(id, State.TERTUNDA, one.thing());
            }));
        }
    }

    private void check(Submission came) {
        Submission one = came;
        Instrument instrument = instruments.get(one.form(), one.version());
        PublishedForm form = publishedForms.of(instrument);
        byte[] bytes = submissions.bytes(one.id());
        var found = new ArrayList<Finding>();
        Optional<UUID> thing = Optional.empty();
        try {
            var filled = engine.fill(
                    form.bytes(),
                    bytes,
                    one.family().flatMap(families::find).stream().toList());
            SubmissionXml here = SubmissionXml.read(filled.rewritten());
            FormHeader header = form.header();
            found.addAll(CompareAnswers.of(header.calculated(), filled, SubmissionXml.read(bytes), here));
            filled.refused().map(CheckSubmission::refused).ifPresent(found::add);
            if (one.family().isEmpty()) {
                found.add(
                        Finding.of(
                                FindingCode.KELUARGA_TIDAK_DIKENAL,
                                "",
                                "Keluarganya tidak ada di wilayah pengirim saat kiriman ini tiba. Periksa tugas akunnya, lalu isi kembali.",
                                "The family was not in the sender's place when this came. Check the account's duty and fill it in again."));
            }
            Standing standing = standings.of(one.account());
            takeTraits.take(one.id(), one.account(), form, here.answers());
            if (filled.refused().isEmpty() && one.family().isPresent()) {
                FormAnswers answers = FormAnswers.of(header, here);
                one = answerReturned.asCorrection(
                        one, IsoDay.read(answers.own().values().getOrDefault(DAY, "")), found);
                thing = recordSubmission.record(one, answers, header.parts().keySet(), standing, found);
            }
        } catch (FormEngine.OtherForm e) {
            found.add(Finding.of(
                    FindingCode.FORMULIR_LAIN,
                    "",
                    "Kiriman ini menyebut formulir %s, tetapi isinya bukan isian formulir itu.".formatted(one.form()),
                    "This names the form %s, but holds no answers to it.".formatted(one.form())));
        }
        findings.write(one.id(), found);
        submissions.checked(one.id(), thing.isPresent() ? State.TERCATAT : State.TIDAK_TERCATAT, thing);
        if (thing.isPresent()) {
            answerReturned.close(one);
        }
        trail.recordAll(List.of(
                ReceiveSubmission.came(one),
                new Trail.Line(
                        clock.instant(),
                        new Actor(one.account()),
                        "monitoring.submission-checked",
                        one.id().toString(),
                        thing.isPresent() ? "tercatat" : "tidak tercatat")));
    }

    static Finding refused(FormEngine.Refused refused) {
        String question = refused.path().substring(refused.path().lastIndexOf('/') + 1);
        return refused.required()
                ? Finding.of(
                        FindingCode.WAJIB_KOSONG,
                        refused.path(),
                        "%s wajib diisi dan kosong atau tidak terbaca.".formatted(question),
                        "%s must be answered and is empty or cannot be read.".formatted(question))
                : Finding.of(
                        FindingCode.MELANGGAR_BATAS,
                        refused.path(),
                        "%s: %s".formatted(question, or(refused.indonesian(), "isinya di luar batas formulir.")),
                        "%s: %s"
                                .formatted(
                                        question,
                                        or(refused.english(), "the answer is outside what the form allows.")));
    }

    private static String or(String words, String otherwise) {
        return words.isEmpty() ? otherwise : words;
    }
}
