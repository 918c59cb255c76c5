package id.prokus.monitoring.submission;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.access.Trail;
import id.prokus.database.RowScope;
import id.prokus.intake.Masked;
import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.QuestionLabels;
import id.prokus.monitoring.returned.Returned;
import id.prokus.monitoring.returned.Returns;
import id.prokus.monitoring.submission.Submission.State;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.vocabulary.Actor;
import id.prokus.web.ListAddress;
import id.prokus.web.ListPage;
import id.prokus.web.Needs;
import id.prokus.web.Right;
import id.prokus.web.Screen;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What came in from phones: whoever sent it sees it all, others what is about families of their place. */
@Controller
@Needs(Right.FAMILIES)
class SubmissionsController {

    private final Submissions submissions;
    private final SubmittedFiles submittedFiles;
    private final Findings findings;
    private final Returns returns;
    private final Instruments instruments;
    private final RecordedEvents recordedEvents;
    private final FamilyHeads heads;
    private final Accounts accounts;
    private final Trail trail;

    SubmissionsController(
            Submissions submissions,
            SubmittedFiles submittedFiles,
            Findings findings,
            Returns returns,
            Instruments instruments,
            RecordedEvents recordedEvents,
            FamilyHeads heads,
            Accounts accounts,
            Trail trail) {
        this.submissions = submissions;
        this.submittedFiles = submittedFiles;
        this.findings = findings;
        this.returns = returns;
        this.instruments = instruments;
        this.recordedEvents = recordedEvents;
        this.heads = heads;
        this.accounts = accounts;
        this.trail = trail;
    }

    @GetMapping("/kiriman")
    Screen list(ListForm asked, Actor actor) {
        ListAddress address = asked.address();
        List<Submission> found = asked.own()
                ? own(actor, asked.state(), address)
                : submissions.page("", asked.state(), address, ListPage.LINES + 1);
        return Screen.of(
                "monitoring/submission/kiriman-daftar",
                new ListedPage(
                        asked,
                        ListPage.of(address, found, one -> one.id().toString()),
                        heads.names(found.stream()
                                .flatMap(one -> one.family().stream())
                                .toList()),
                        accounts.shownNames(found.stream()
                                .map(Submission::account)
                                .distinct()
                                .toList()),
                        instruments.current().stream()
                                .collect(Collectors.toMap(Instrument::code, Instrument::title, (one, _) -> one))));
    }

    /** Also such as are about no family of one's place: they were one's own. */
    private List<Submission> own(Actor actor, String state, ListAddress address) {
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            return submissions.page(actor.name(), state, address, ListPage.LINES + 1);
        }
    }

    @GetMapping("/kiriman/{id}")
    Screen show(@PathVariable UUID id, Actor actor) {
        Optional<Submission> seen = submissions.find(id);
        try (var _ = RowScope.enter(RowScope.EVERYTHING)) {
            Submission one = seen.or(() ->
                            submissions.find(id).filter(other -> other.account().equals(actor.name())))
                    .orElseThrow(StartCorrection::unknown);
            Optional<String> family = one.family().map(known -> heads.get(known).name());
            trail.record(
                    actor,
                    "monitoring.submission-read",
                    id.toString(),
                    one.form(),
                    one.family().map(known -> heads.get(known).regency()).orElse(""));
            return Screen.of(
                    "monitoring/submission/kiriman",
                    new Page(
                            one,
                            recordedEvents.of(one),
                            family.orElse(""),
                            accounts.find(one.account()).map(Account::shownName).orElse(one.account()),
                            answers(submissions.bytes(id)),
                            submittedFiles.of(one).keySet(),
                            findings.of(id),
                            returns.open(one.form(), one.root()),
                            one.account().equals(actor.name()),
                            labels(one),
                            submissions.of(one.form(), one.instance()).stream()
                                    .filter(other -> !other.id().equals(id))
                                    .toList()));
        }
    }

    private QuestionLabels labels(Submission one) {
        return instruments
                .find(one.form(), one.version())
                .map(instruments::bytes)
                .map(QuestionLabels::of)
                .orElse(new QuestionLabels(Map.of()));
    }

    /** As sent; whatever looks like a number of a person is masked. */
    private static Map<String, String> answers(byte[] bytes) {
        var answers = new LinkedHashMap<String, String>();
        SubmissionXml.read(bytes).answers().forEach((path, said) -> {
            if (!said.isBlank() && !path.contains("/meta/")) {
                answers.put(path, SubmissionXml.uuid(said).isPresent() ? said : Masked.digits(said));
            }
        });
        return answers;
    }

    /**
     * @param siapa saya for one's own only
     * @param keadaan a state's name; empty for any
     */
    public record ListForm(String siapa, String keadaan, String sesudah) {

        boolean own() {
            return siapa.equals("saya");
        }

        String state() {
            return Arrays.stream(State.values())
                    .map(State::name)
                    .filter(keadaan::equals)
                    .findFirst()
                    .orElse("");
        }

        ListAddress address() {
            String after = SubmissionXml.uuid(sesudah).map(UUID::toString).orElse("");
            return ListAddress.of("/kiriman", "", after)
                    .with("siapa", own() ? "saya" : "")
                    .with("keadaan", state());
        }
    }

    /**
     * @param families names of those that the reader sees
     * @param senders names by account
     * @param forms titles by code
     */
    public record ListedPage(
            ListForm asked,
            ListPage<Submission> list,
            Map<UUID, String> families,
            Map<String, String> senders,
            Map<String, String> forms) {

        public String family(Submission one) {
            return one.family().map(families::get).orElse("–");
        }

        public String sender(Submission one) {
            return senders.getOrDefault(one.account(), one.account());
        }

        public String form(Submission one) {
            return forms.getOrDefault(one.form(), one.form());
        }

        public boolean chosen(State state) {
            return asked.state().equals(state.name());
        }
    }

    /**
     * @param events what it became, the form's own first
     * @param family its name; empty where it is about none of the sender's place
     * @param answers as sent, by question
     * @param returned what is asked of its sender now
     * @param own whether the reader sent it
     * @param others that came under the same id
     */
    public record Page(
            Submission one,
            List<RecordedEvents.Event> events,
            String family,
            String sender,
            Map<String, String> answers,
            Set<String> attachments,
            List<Finding> findings,
            Optional<Returned> returned,
            boolean own,
            QuestionLabels labels,
            List<Submission> others) {

        /** Never what was answered. */
        @Override
        public String toString() {
            return "Page[" + one.id() + "]";
        }
    }
}
