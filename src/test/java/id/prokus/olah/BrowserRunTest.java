package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import id.prokus.olah.likeness.DecideSamePerson;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Rosters;
import id.prokus.testing.Story;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a page does: hand in, run, answer, decide, approve. */
@Story
class BrowserRunTest {

    private static final Actor OFFICER = new Actor("petugas");

    private final ReceiveFiles receiveFiles;
    private final OlahRuns olahRuns;
    private final CurrentResults currentResults;
    private final DecideNotes decideNotes;
    private final DecideSamePerson decideSamePerson;
    private final AnswerQuestions answerQuestions;
    private final KeepIssued keepIssued;
    private final IssuedRingkasans issuedRingkasans;
    private final Rosters rosters;

    BrowserRunTest(
            ReceiveFiles receiveFiles,
            OlahRuns olahRuns,
            CurrentResults currentResults,
            DecideNotes decideNotes,
            DecideSamePerson decideSamePerson,
            AnswerQuestions answerQuestions,
            KeepIssued keepIssued,
            IssuedRingkasans issuedRingkasans,
            Rosters rosters) {
        this.receiveFiles = receiveFiles;
        this.olahRuns = olahRuns;
        this.currentResults = currentResults;
        this.decideNotes = decideNotes;
        this.decideSamePerson = decideSamePerson;
        this.answerQuestions = answerQuestions;
        this.keepIssued = keepIssued;
        this.issuedRingkasans = issuedRingkasans;
        this.rosters = rosters;
    }

    @Test
    void what_is_handed_in_is_run_in_the_background_and_becomes_the_current_result() throws Exception {
        Edition edition = edition(2011);
        receive(edition, "Alfa.csv", Laporan.about(1, 15));

        RunView done = run(edition);

        assertThat(done.state()).isEqualTo(RunView.State.DONE);
        assertThat(done.files())
                .extracting(FileOutcome::file, FileOutcome::state, FileOutcome::incubator)
                .containsExactly(tuple("Alfa.csv", FileOutcome.State.READ, "Inkubator Alfa"));
        assertThat(result(edition).rows()).hasSize(15);
        receive(edition, "Bravo.csv", Laporan.about(16, 15));
        assertThat(result(edition).rows()).as("until the next run").hasSize(15);
        run(edition);
        assertThat(result(edition).rows()).hasSize(30);
    }

    @Test
    void an_accepted_note_is_settled_a_withdrawn_decision_opens_it_again_and_a_new_value_asks_anew() throws Exception {
        Edition edition = edition(2012);
        receive(edition, "Alfa.csv", Laporan.about(1, 15).with(4, "Omzet Akhir", "Rp9.900.000"));
        run(edition);
        KnownNote jump = note(edition, NoteCode.LONJAKAN);

        decideNotes.accept(edition, List.of(jump.id()), "pesanan Lebaran", OFFICER);
        assertThat(result(edition).openNotes()).isEmpty();
        assertThat(note(edition, NoteCode.LONJAKAN).decision().orElseThrow().reason())
                .isEqualTo("pesanan Lebaran");
        run(edition);
        assertThat(result(edition).openNotes()).as("after another run").isEmpty();

        decideNotes.withdraw(edition, List.of(jump.id()), "keliru", OFFICER);
        assertThat(result(edition).openNotes()).hasSize(1);

        decideNotes.accept(edition, List.of(jump.id()), "benar", OFFICER);
        receive(edition, "Alfa.csv", Laporan.about(1, 15).with(4, "Omzet Akhir", "Rp19.900.000"));
        run(edition);
        assertThat(note(edition, NoteCode.LONJAKAN).id()).isEqualTo(jump.id());
        assertThat(result(edition).openNotes())
                .as("another value than the one accepted")
                .hasSize(1);
    }

    @Test
    void a_proposed_value_stands_beside_the_one_that_was_sent_and_changes_no_figure() throws Exception {
        Edition edition = edition(2013);
        receive(edition, "Alfa.csv", Laporan.about(1, 15).with(4, "Omzet Akhir", "lihat lampiran"));
        run(edition);
        KnownNote unreadable = note(edition, NoteCode.NILAI_TIDAK_TERBACA);

        decideNotes.propose(edition, List.of(unreadable.id()), "1500000", "dari buku kas", OFFICER);

        KnownNote proposed = note(edition, NoteCode.NILAI_TIDAK_TERBACA);
        assertThat(proposed.settled()).isFalse();
        assertThat(proposed.decision().orElseThrow().proposal()).isEqualTo("1500000");
        assertThat(proposed.note().raw()).isEqualTo("lihat lampiran");
        assertThat(result(edition).rows().get(4).value(Field.TURNOVER_CLOSING)).isEmpty();
        assertThatThrownBy(() -> decideNotes.accept(edition, List.of(unreadable.id()), " ", OFFICER))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> decideNotes.accept(edition, List.of(UUID.randomUUID()), "benar", OFFICER))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void a_heading_and_a_sender_that_somebody_explained_are_remembered() throws Exception {
        Edition edition = edition(2014);
        Laporan report = Laporan.about(1, 15);
        byte[] strange = new String(report.bytes(), StandardCharsets.UTF_8)
                .replace("Kendala", "Zzz kolom aneh")
                .getBytes(StandardCharsets.UTF_8);
        receiveFiles.receive(edition, List.of(new SentFile("data akhir.csv", strange)), OFFICER);
        run(edition);
        assertThat(result(edition).questions()).extracting(Question::heading).contains("inkubator pengirim");
        assertThat(result(edition).rows().getFirst().value(Field.OBSTACLE)).isEqualTo("bahan baku mahal");

        UUID file = receiveFiles
                .receive(edition, List.of(new SentFile("data akhir.csv", strange)), OFFICER)
                .kept()
                .getFirst()
                .id();
        answerQuestions.sender(edition, file, "Inkubator Bravo", OFFICER);
        answerQuestions.column(edition, "Inkubator Bravo", "Zzz kolom aneh", Optional.of(Field.CHALLENGE), OFFICER);
        run(edition);

        assertThat(result(edition).questions()).isEmpty();
        assertThat(result(edition).rows().getFirst().incubator()).isEqualTo("Inkubator Bravo");
        assertThat(result(edition).rows().getFirst().value(Field.CHALLENGE)).isEqualTo("bahan baku mahal");
        assertThat(result(edition).rows().getFirst().value(Field.OBSTACLE)).isEmpty();
    }

    @Test
    void two_rows_that_somebody_parts_count_as_two_families_until_that_is_taken_back() throws Exception {
        Edition edition = edition(2015);
        receive(edition, "Alfa.csv", Laporan.about(1, 15));
        receive(edition, "Bravo.csv", Laporan.about(15, 15));
        run(edition);
        var pair = result(edition).families().likenesses().getFirst();
        assertThat(result(edition).families().all()).hasSize(29);

        decideSamePerson.apart(edition, pair.earlier().at(), pair.later().at(), "ibu dan anak", OFFICER);
        assertThat(result(edition).families().all()).hasSize(30);

        decideSamePerson.withdraw(edition, pair.earlier().at(), pair.later().at(), "keliru", OFFICER);
        assertThat(result(edition).families().all()).hasSize(29);
    }

    @Test
    void an_approved_ringkasan_stays_as_issued_when_the_figures_change() throws Exception {
        Edition edition = edition(2016);
        receive(edition, "Alfa.csv", Laporan.about(1, 15));
        run(edition);
        String read = result(edition).fingerprint();

        IssuedRingkasan issued = keepIssued.keep(result(edition).ringkasan(), "dirjen", Instant.now(), OFFICER);
        receive(edition, "Bravo.csv", Laporan.about(16, 15));
        run(edition);

        assertThat(issuedRingkasans.latest(edition).orElseThrow().content()).isEqualTo(issued.content());
        assertThat(issued.ringkasan().sidik()).isEqualTo(read);
        assertThat(result(edition).fingerprint()).isNotEqualTo(read);
    }

    @Test
    void without_a_roster_or_a_file_nothing_is_started() {
        assertThatThrownBy(() -> olahRuns.start(Edition.prokus(2098), OFFICER))
                .isInstanceOf(Refusal.class)
                .hasMessage("olah.no-roster");
        assertThatThrownBy(() -> olahRuns.start(edition(2097), OFFICER))
                .isInstanceOf(Refusal.class)
                .hasMessage("olah.nothing-to-process");
        assertThat(currentResults.find(Edition.prokus(2097))).isEmpty();
    }

    private Edition edition(int year) throws Exception {
        Edition edition = Edition.prokus(year);
        rosters.load(edition, ReadRoster.read("""
                        inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                        Inkubator Alfa,32,3215,30,0
                        Inkubator Bravo,32,3215,30,0
                        """), OFFICER.name());
        return edition;
    }

    private void receive(Edition edition, String name, Laporan report) {
        receiveFiles.receive(edition, List.of(new SentFile(name, report.bytes())), OFFICER);
    }

    private RunView run(Edition edition) throws InterruptedException {
        olahRuns.start(edition, OFFICER);
        Instant latest = Instant.now().plus(Duration.ofMinutes(2));
        while (olahRuns.view(edition).state() == RunView.State.RUNNING
                && Instant.now().isBefore(latest)) {
            Thread.sleep(20);
        }
        return olahRuns.view(edition);
    }

    private Processed result(Edition edition) {
        return currentResults.find(edition).orElseThrow();
    }

    private KnownNote note(Edition edition, NoteCode code) {
        return result(edition).notes().stream()
                .filter(note -> note.note().code() == code)
                .collect(Collectors.collectingAndThen(Collectors.toList(), List::getFirst));
    }
}
