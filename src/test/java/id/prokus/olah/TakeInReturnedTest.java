package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.testing.LibreOffice;
import id.prokus.testing.Story;
import id.prokus.vocabulary.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook goes back to its incubator, is corrected there, and comes in again. */
@Story
class TakeInReturnedTest {

    private static final Set<NoteCode> DAMAGED = Set.of(NoteCode.NIK_RUSAK, NoteCode.NIK_BUKAN_16_ANGKA);
    private static final String NAME = "Inkubator 13 - monitoring.xlsx";

    private final ProcessWorkbooks processWorkbooks;
    private final WriteResults writeResults;

    @TempDir
    Path folder;

    TakeInReturnedTest(ProcessWorkbooks processWorkbooks, WriteResults writeResults) {
        this.processWorkbooks = processWorkbooks;
        this.writeResults = writeResults;
    }

    static Stream<Arguments> sent() throws IOException {
        return Stream.of(
                Arguments.of(2021, "xlsx", resource("nik-rusak.xlsx"), "Data KPM"),
                Arguments.of(2022, "xls", resource("nik-rusak.xls"), "Data KPM"),
                Arguments.of(2023, "ods", resource("nik-rusak.ods"), "Data KPM"),
                Arguments.of(2024, "csv", withDamagedNumbers(), "Data"));
    }

    @ParameterizedTest(name = "sent as .{1}")
    @MethodSource("sent")
    void a_nik_typed_right_in_libreoffice_closes_its_note_and_nothing_else_changes(
            int edition, String format, byte[] bytes, String sheet) throws Exception {
        SentFile first = sent(NAME.replace("xlsx", format), 1, bytes);
        Path handedBack = handBack(edition, first);
        Processed before = process(edition, List.of(first)).processed();
        KnownNote damaged = damaged(before, 3);
        KpmRow row = row(before, damaged);
        String whole = whole(row);

        Path corrected = folder.resolve("dari inkubator.xlsx");
        LibreOffice.type(
                handedBack,
                "$'" + sheet + "'.$" + damaged.note().column() + "$" + row.at().row(),
                whole,
                corrected);
        SentFile returned = sent(NAME, 2, Files.readAllBytes(corrected));
        Processed after = process(edition, List.of(first, returned)).processed();

        assertThat(closed(before, after)).containsExactly(damaged.id());
        assertThat(ids(before)).containsAll(ids(after));
        assertThat(after.differences().values()).singleElement().satisfies(difference -> {
            assertThat(difference.added()).isEmpty();
            assertThat(difference.removed()).isEmpty();
            assertThat(difference.changed())
                    .extracting(change -> change.field() + " " + change.now())
                    .containsExactly(Field.NIK + " " + whole);
        });
        assertThat(after.rows()).hasSameSizeAs(before.rows());
    }

    @Test
    void three_corrected_rows_that_come_back_alone_close_their_notes_and_leave_all_other_rows_standing()
            throws Exception {
        SentFile first = sent(NAME, 1, resource("nik-rusak.xlsx"));
        Path handedBack = handBack(2025, first);
        Processed before = process(2025, List.of(first)).processed();
        List<KnownNote> corrected = List.of(damaged(before, 2), damaged(before, 5), damaged(before, 9));

        SentFile returned = sent(NAME, 2, onlyCorrected(handedBack, before, corrected));
        Processed after = process(2025, List.of(first, returned)).processed();
        Processed again = process(2025, List.of(first, returned)).processed();

        assertThat(closed(before, after))
                .containsExactlyInAnyOrderElementsOf(
                        corrected.stream().map(KnownNote::id).toList());
        assertThat(ids(before)).as("no family became a duplicate").containsAll(ids(after));
        assertThat(after.families().all()).hasSameSizeAs(before.families().all());
        assertThat(after.rows()).hasSameSizeAs(before.rows());
        assertThat(after.files())
                .filteredOn(file -> file.file().equals(NAME))
                .singleElement()
                .satisfies(
                        file -> assertThat(file.sentence())
                                .startsWith(
                                        "Memperbaiki 3 baris dari Inkubator 13 - monitoring (kiriman 1).xlsx (3 isian berubah)"));
        assertThat(again.notes()).as("the same again").isEqualTo(after.notes());
        assertThat(again.fingerprint()).isEqualTo(after.fingerprint());
    }

    @Test
    void another_incubators_families_never_stand_in_a_workbook_that_is_handed_back() throws Exception {
        SentFile ours = sent("Inkubator 14.csv", 1, Laporan.about(14, 15).bytes());
        // Families 14 and 15 are in both, and the other incubator spells one of them otherwise.
        SentFile theirs = sent(
                "Inkubator 13.csv",
                1,
                Laporan.about(1, 15).with(13, "Nama KPM", "Nyonya Rahasia").bytes());
        ProcessWorkbooks.Result result = process(2026, List.of(ours, theirs));
        writeResults.write(result.processed(), result.read().originals(), folder, RunProgress.UNSEEN);

        List<KpmRow> others = result.processed().rows().stream()
                .filter(row -> row.at().file().equals(theirs.name()))
                .filter(row -> result.processed().rows().stream()
                        .filter(own -> own.at().file().equals(ours.name()))
                        .noneMatch(own -> own.value(Field.NAME).equals(row.value(Field.NAME))))
                .toList();
        String handedBack = everything(folder.resolve("kembalikan/Inkubator 14.xlsx"));

        assertThat(others).isNotEmpty();
        assertThat(handedBack.contains(NoteCode.DUPLIKAT_ANTAR.name()) && handedBack.contains(Laporan.nikOf(14)))
                .as("the list of what to correct, and the incubator's own families")
                .isTrue();
        assertThat(others)
                .as("families that the other incubator alone reports")
                .noneMatch(other -> handedBack.contains(other.value(Field.NAME)))
                .filteredOn(other -> !other.value(Field.NAME).equals("Nyonya Rahasia"))
                .noneMatch(other -> handedBack.contains(other.value(Field.NIK)));
        assertThat(handedBack.contains("Inkubator 13.csv")).isFalse();
    }

    private static String everything(Path workbook) throws IOException {
        StringBuilder everything = new StringBuilder();
        try (ZipFile zip = new ZipFile(workbook.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                everything.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return everything.toString();
    }

    /** As an incubator does that deletes what was right and types what was wrong. */
    private static byte[] onlyCorrected(Path handedBack, Processed processed, List<KnownNote> corrected)
            throws IOException {
        Map<Integer, String> wholeByRow = new HashMap<>();
        int column = CellReference.convertColStringToIndex(
                corrected.getFirst().note().column());
        corrected.forEach(note -> wholeByRow.put(note.note().at().row(), whole(row(processed, note))));
        try (InputStream in = Files.newInputStream(handedBack);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.getSheet("Data KPM");
            for (KpmRow row : processed.rows()) {
                int number = row.at().row();
                if (wholeByRow.containsKey(number)) {
                    CellStyle asText = sheet.getRow(number - 1).getCell(column).getCellStyle();
                    Cell typed = sheet.getRow(number - 1).createCell(column);
                    typed.setCellStyle(asText);
                    typed.setCellValue(wholeByRow.get(number));
                } else {
                    sheet.removeRow(sheet.getRow(number - 1));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private Path handBack(int edition, SentFile sent) throws IOException {
        ProcessWorkbooks.Result result = process(edition, List.of(sent));
        Path results = folder.resolve("keluaran");
        writeResults.write(result.processed(), result.read().originals(), results, RunProgress.UNSEEN);
        return results.resolve("kembalikan").resolve(NAME);
    }

    private static KnownNote damaged(Processed processed, int which) {
        return processed.notes().stream()
                .filter(note -> DAMAGED.contains(note.note().code()))
                .skip(which)
                .findFirst()
                .orElseThrow();
    }

    /** The NIK as the family card says it. */
    private static String whole(KpmRow row) {
        return row.damagedNik() + "1".repeat(16 - row.damagedNik().length());
    }

    private static Set<UUID> closed(Processed before, Processed after) {
        Set<UUID> closed = ids(before);
        closed.removeAll(ids(after));
        return closed;
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

    private ProcessWorkbooks.Result process(int edition, List<SentFile> files) {
        return processWorkbooks.run(
                new RunOrder(Edition.prokus(edition), roster(), SentFiles.of(files, List.of()), new Actor("uji")),
                RunProgress.UNSEEN);
    }

    private static SentFile sent(String name, int day, byte[] bytes) {
        return new SentFile(name, name, bytes, Optional.of(day(day)));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(TakeInReturnedTest.class.getResourceAsStream("/intake/" + name))) {
            return in.readAllBytes();
        }
    }

    private static byte[] withDamagedNumbers() {
        Laporan report = Laporan.about(1, 12);
        for (int row = 2; row < 8; row++) {
            report.with(row, "NIK", Laporan.nikOf(row + 1).substring(0, 15));
        }
        return report.bytes();
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
