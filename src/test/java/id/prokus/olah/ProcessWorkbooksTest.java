package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.intake.CellCorrections;
import id.prokus.intake.KnownNote;
import id.prokus.intake.NoteCode;
import id.prokus.intake.Notes;
import id.prokus.intake.RowIdentities;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.registry.SamePersonDecisions;
import id.prokus.registry.decree.DecreedFamilies;
import id.prokus.registry.decree.Denominators;
import id.prokus.report.RingkasanJson;
import id.prokus.testing.Story;
import id.prokus.testing.TestDatabases;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Story
class ProcessWorkbooksTest {

    private final ProcessWorkbooks processWorkbooks;
    private final RowIdentities rowIdentities;
    private final Notes notes;
    private final CellCorrections cellCorrections;
    private final SamePersonDecisions samePersonDecisions;
    private final Denominators denominators;
    private final DecreedFamilies decreedFamilies;
    private final StandNow standNow;
    private final Regions regions;
    private final Runs runs;
    private final JdbcClient database;

    ProcessWorkbooksTest(
            ProcessWorkbooks processWorkbooks,
            RowIdentities rowIdentities,
            Notes notes,
            CellCorrections cellCorrections,
            SamePersonDecisions samePersonDecisions,
            Denominators denominators,
            DecreedFamilies decreedFamilies,
            StandNow standNow,
            Regions regions,
            Runs runs,
            JdbcClient database) {
        this.processWorkbooks = processWorkbooks;
        this.rowIdentities = rowIdentities;
        this.notes = notes;
        this.cellCorrections = cellCorrections;
        this.samePersonDecisions = samePersonDecisions;
        this.denominators = denominators;
        this.decreedFamilies = decreedFamilies;
        this.standNow = standNow;
        this.regions = regions;
        this.runs = runs;
        this.database = database;
    }

    @Test
    void a_run_that_was_killed_half_way_loses_nothing_and_the_next_one_ends_as_if_nothing_had_happened() {
        List<SentFile> files = List.of(
                sent("Alfa.csv", 1, Laporan.about(1, 15).with(2, "Omzet Akhir", "-")),
                sent("Bravo.csv", 1, Laporan.about(16, 15)),
                sent("Cakra.csv", 1, Laporan.about(31, 15)));

        assertThatThrownBy(() -> process(2018, new StopsAfter(1), files)).hasMessage("listrik padam");
        assertThat(kept("select count(*) from intake.received_file where edition = 2018"))
                .isEqualTo(3);
        Processed resumed = process(2018, RunProgress.UNSEEN, files);
        Processed undisturbed = process(2019, RunProgress.UNSEEN, files);

        assertThat(resumed.rows()).hasSize(45);
        assertThat(resumed.openNotes()).isEqualTo(undisturbed.openNotes());
        assertThat(kept("select count(*) from intake.received_file where edition = 2018"))
                .isEqualTo(3);
        assertThat(observations(2018)).isEqualTo(observations(2019)).isPositive();
        assertThat(runs.latest(Edition.prokus(2018)).orElseThrow().state()).isEqualTo(Runs.State.DONE);
    }

    @Test
    void twice_the_same_files_keep_every_value_once_and_every_note_under_its_id() {
        List<SentFile> files = List.of(sent("Alfa.csv", 1, Laporan.about(1, 15).with(2, "Omzet Akhir", "-")));

        Processed first = process(2017, RunProgress.UNSEEN, files);
        int observations = observations(2017);
        Processed second = process(2017, RunProgress.UNSEEN, files);

        assertThat(second.notes()).isEqualTo(first.notes());
        assertThat(second.fingerprint()).isEqualTo(first.fingerprint());
        assertThat(observations(2017)).isEqualTo(observations);
    }

    @Test
    void on_whatever_day_the_same_tray_is_looked_at_the_ringkasan_is_the_same_but_for_when_it_was_made() {
        AllRead tray = processWorkbooks
                .run(
                        new RunOrder(
                                Edition.prokus(2014),
                                roster(),
                                SentFiles.of(List.of(sent("Alfa.csv", 1, Laporan.about(1, 15))), List.of()),
                                new Actor("uji")),
                        RunProgress.UNSEEN)
                .read();

        String today = ringkasanMade(tray, "2031-03-04T05:06:07Z");
        String muchLater = ringkasanMade(tray, "2033-11-12T13:14:15Z");

        assertThat(today).contains("\"disusun\" : \"2031-03-04T05:06:07Z\"");
        assertThat(today.replace("2031-03-04T05:06:07Z", "2033-11-12T13:14:15Z"))
                .isEqualTo(muchLater)
                .contains("\"keadaan_per\" : \""
                        + LocalDate.ofInstant(tray.receipt("Alfa.csv").receivedAt(), Jakarta.ZONE) + "\"");
    }

    private String ringkasanMade(AllRead tray, String time) {
        Clock clock = Clock.fixed(Instant.parse(time), Jakarta.ZONE);
        JudgeEverything judge = new JudgeEverything(
                rowIdentities,
                notes,
                cellCorrections,
                samePersonDecisions,
                denominators,
                decreedFamilies,
                standNow,
                regions,
                clock);
        try (Keeper keeper = new Keeper()) {
            return RingkasanJson.text(
                    judge.judge(tray, RunProgress.UNSEEN, keeper).ringkasan());
        }
    }

    @Test
    void when_a_corrected_file_comes_in_exactly_the_note_that_was_solved_closes() {
        Laporan report = Laporan.about(1, 15)
                .with(2, "Omzet Akhir", "-")
                .with(2, "NIK", "32150")
                .with(5, "Omzet Akhir", "-")
                .with(7, "NIK", "3215");
        Laporan corrected = Laporan.about(1, 15)
                .with(2, "Omzet Akhir", "-")
                .with(5, "Omzet Akhir", "-")
                .with(7, "NIK", "3215")
                .backwards();

        Map<UUID, NoteCode> before = ids(process(2016, RunProgress.UNSEEN, List.of(sent("Alfa.csv", 1, report))));
        Map<UUID, NoteCode> after = ids(process(2016, RunProgress.UNSEEN, List.of(sent("Alfa.csv", 2, corrected))));

        assertThat(before).hasSize(4);
        assertThat(after).hasSize(3);
        assertThat(before.keySet()).containsAll(after.keySet());
        assertThat(before.entrySet().stream().filter(note -> !after.containsKey(note.getKey())))
                .extracting(Map.Entry::getValue)
                .containsExactly(NoteCode.NIK_BUKAN_16_ANGKA);
    }

    @Test
    void a_nik_stands_in_clear_in_one_table_only() {
        process(
                2015,
                RunProgress.UNSEEN,
                List.of(sent("Alfa.csv", 1, Laporan.about(1, 15).with(3, "Kendala", "NIK 3215014101709001 ganda"))));

        List<String> places = database.sql("""
                select 'observation' from intake.observation where raw ~ '\\d{16}' or value ~ '\\d{16}'
                union all select 'column' from intake.column_reading where examples::text ~ '\\d{16}'
                union all select 'note' from intake.note where subject ~ '\\d{16}'
                """).query(String.class).list();

        assertThat(places).isEmpty();
        String inClear = "select count(*) from intake.identity_number where digits ~ '^3215\\d{12}$'";
        assertThat(kept(inClear)).as("unless opened for a reason").isZero();
        assertThat(JdbcClient.create(TestDatabases.asOwner(database))
                        .sql(inClear)
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    private Processed process(int year, RunProgress progress, List<SentFile> files) {
        return processWorkbooks
                .run(
                        new RunOrder(Edition.prokus(year), roster(), SentFiles.of(files, List.of()), new Actor("uji")),
                        progress)
                .processed();
    }

    private static SentFile sent(String name, int day, Laporan report) {
        return new SentFile(
                name,
                name,
                report.bytes(),
                Optional.of(Instant.parse("2021-11-01T08:00:00Z").plusSeconds(86_400L * day)));
    }

    private static Map<UUID, NoteCode> ids(Processed processed) {
        return processed.notes().stream()
                .collect(Collectors.toMap(KnownNote::id, note -> note.note().code()));
    }

    private int observations(int year) {
        return kept("""
                select count(*) from intake.observation
                join intake.reading on reading.id = observation.reading
                join intake.received_file file on file.id = reading.file
                where file.edition = %d""".formatted(year));
    }

    private int kept(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private static Roster roster() {
        try {
            return ReadRoster.read("""
                    inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                    Inkubator Alfa,32,3215,30,0
                    Inkubator Bravo,32,3215,30,0
                    Inkubator Cakra,32,3216,30,0
                    """);
        } catch (BadRoster e) {
            throw new AssertionError(e);
        }
    }

    /** A run whose machine loses its power after so many files. */
    private static final class StopsAfter implements RunProgress {

        private int left;

        StopsAfter(int files) {
            left = files;
        }

        @Override
        public void begin(Stage stage, int parts) {}

        @Override
        public void done(Stage stage, String part) {}

        @Override
        public synchronized void file(FileOutcome outcome) {
            if (--left < 0) {
                throw new IllegalStateException("listrik padam");
            }
        }
    }
}
