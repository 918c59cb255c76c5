package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.access.Actor;
import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import id.prokus.programme.BadRoster;
import id.prokus.programme.Edition;
import id.prokus.programme.ReadRoster;
import id.prokus.programme.Roster;
import id.prokus.testing.LibreOffice;
import id.prokus.testing.Story;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook goes back to its incubator, is corrected there, and comes in again. */
@Story
class TakeInReturnedTest {

    private static final Edition EDITION = Edition.prokus(2021);
    private static final String NAME = "Inkubator 13 - monitoring.xlsx";

    private final ProcessWorkbooks processWorkbooks;
    private final WriteResults writeResults;

    @TempDir
    Path folder;

    TakeInReturnedTest(ProcessWorkbooks processWorkbooks, WriteResults writeResults) {
        this.processWorkbooks = processWorkbooks;
        this.writeResults = writeResults;
    }

    @Test
    void a_nik_typed_right_in_libreoffice_closes_its_note_and_nothing_else_changes() throws Exception {
        SentFile first = sent("nik-rusak.xlsx", 1);
        ProcessWorkbooks.Result sent = process(List.of(first));
        writeResults.write(sent.processed(), sent.read().originals(), folder.resolve("keluaran"), RunProgress.UNSEEN);
        KnownNote damaged = sent.processed().notes().stream()
                .filter(note -> note.note().code() == NoteCode.NIK_RUSAK)
                .skip(3)
                .findFirst()
                .orElseThrow();
        KpmRow row = row(sent.processed(), damaged);
        String whole = row.damagedNik() + "1";

        Path corrected = folder.resolve("dari inkubator.xlsx");
        LibreOffice.type(
                folder.resolve("keluaran/kembalikan").resolve(NAME),
                "$'Data KPM'.$" + damaged.note().column() + "$" + row.at().row(),
                whole,
                corrected);
        SentFile returned = new SentFile(NAME, NAME, Files.readAllBytes(corrected), Optional.of(day(2)));
        Processed after = process(List.of(first, returned)).processed();

        Set<UUID> closed = ids(sent.processed());
        closed.removeAll(ids(after));
        assertThat(closed).containsExactly(damaged.id());
        assertThat(ids(sent.processed())).containsAll(ids(after));
        assertThat(after.differences().values()).singleElement().satisfies(difference -> {
            assertThat(difference.added()).isEmpty();
            assertThat(difference.removed()).isEmpty();
            assertThat(difference.changed())
                    .extracting(change -> change.field() + " " + change.now())
                    .containsExactly(Field.NIK + " " + whole);
        });
        assertThat(after.rows()).hasSameSizeAs(sent.processed().rows());
    }

    private static KpmRow row(Processed processed, KnownNote note) {
        return processed.rows().stream()
                .filter(row -> row.at().equals(note.note().at()))
                .findFirst()
                .orElseThrow();
    }

    private static Set<UUID> ids(Processed processed) {
        return processed.notes().stream().map(KnownNote::id).collect(Collectors.toCollection(HashSet::new));
    }

    private ProcessWorkbooks.Result process(List<SentFile> files) {
        return processWorkbooks.run(
                new RunOrder(EDITION, roster(), SentFiles.of(files, List.of()), new Actor("uji")), RunProgress.UNSEEN);
    }

    private static SentFile sent(String resource, int day) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(TakeInReturnedTest.class.getResourceAsStream("/intake/" + resource))) {
            return new SentFile(NAME, NAME, in.readAllBytes(), Optional.of(day(day)));
        }
    }

    private static Instant day(int day) {
        return Instant.parse("2021-11-01T08:00:00Z").plusSeconds(86_400L * day);
    }

    private static Roster roster() {
        try {
            return ReadRoster.read("""
                    inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                    Inkubator 13 (contoh),33,3322,20,0
                    Inkubator 14 (contoh),33,3324,20,0
                    """);
        } catch (BadRoster e) {
            throw new AssertionError(e);
        }
    }
}
