package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.KpmRow;
import id.prokus.intake.reading.ForeignWorkbook;
import id.prokus.intake.reading.ReadWorkbook;
import id.prokus.intake.reading.ReadingContext;
import id.prokus.intake.sender.Sender;
import id.prokus.intake.sender.TellIncubator;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.workbook.Book;
import id.prokus.workbook.UnreadableFile;
import id.prokus.workbook.Workbooks;
import id.prokus.workbook.handback.OwnSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads each file for who sent it and what it says; whatever is wrong with one file stays with that file. */
final class ReadSentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(ReadSentFiles.class);

    private final Workbooks workbooks = new Workbooks();
    private final ReadWorkbook readWorkbook = new ReadWorkbook();
    private final Edition edition;
    private final Roster roster;
    private final Regions regions;
    private final Said said;
    private final TellIncubator tellIncubator;

    /**
     * What people said of files and headings before.
     *
     * @param columns by incubator, as {@link ReadingContext#remembered} takes it
     * @param senders the incubator by the hash of the file
     */
    record Said(Map<String, Map<String, Optional<Field>>> columns, Map<String, String> senders) {

        static final Said NOTHING = new Said(Map.of(), Map.of());
    }

    ReadSentFiles(Edition edition, Roster roster, Regions regions, Said said) {
        this.edition = edition;
        this.roster = roster;
        this.regions = regions;
        this.said = said;
        this.tellIncubator = new TellIncubator(roster);
    }

    ReadFile read(SentFile file, String sha256) {
        if (!SentFiles.mayBeWorkbook(file.path())) {
            return ReadFile.refused(file, sha256, SentFiles.foreign(file.path()).sentence());
        }
        try {
            return understood(file, sha256, workbooks.read(file.bytes()));
        } catch (UnreadableFile e) {
            return ReadFile.refused(file, sha256, sentence(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return ReadFile.refused(
                    file, sha256, "Berkas ini terlalu besar untuk diolah. Bagi menjadi beberapa berkas.");
        } catch (RuntimeException e) {
            LOG.error("Reading {} failed", sha256, e);
            return ReadFile.refused(
                    file,
                    sha256,
                    "Berkas ini tidak dapat dibaca karena kesalahan program. Simpan ulang sebagai .xlsx dan kirim kembali;"
                            + " laporkan kode " + sha256.substring(0, 8) + " bila terulang.");
        }
    }

    private ReadFile understood(SentFile file, String sha256, Book book) {
        String chosen = said.senders().getOrDefault(sha256, "");
        Sender sender = chosen.isEmpty()
                ? tellIncubator.tell(file.path(), book, Map.of())
                : new Sender(Optional.of(chosen), Optional.of(chosen), "Ditetapkan oleh petugas.");
        try {
            FileReading reading = readWorkbook.read(file.name(), book, context(sender.incubator()));
            if (sender.incubator().isEmpty()) {
                sender = tellIncubator.tell(file.path(), book, regencies(reading.rows()));
                if (sender.incubator().isPresent()) {
                    reading = readWorkbook.read(file.name(), book, context(sender.incubator()));
                }
            }
            return new ReadFile(
                    file, sha256, sender, Optional.of(reading), OwnSheet.standsIn(book), Optional.of(book), "");
        } catch (ForeignWorkbook e) {
            return ReadFile.refused(file, sha256, sentence("Berkas ini " + e.getMessage()));
        }
    }

    private ReadingContext context(Optional<String> incubator) {
        String name = incubator.orElse("");
        List<String> regencies = roster.find(name).map(RosterEntry::regencies).orElse(List.of());
        return new ReadingContext(
                edition, name, regencies, regions, said.columns().getOrDefault(name, Map.of()));
    }

    private static Map<String, Integer> regencies(List<KpmRow> rows) {
        Map<String, Integer> regencies = new HashMap<>();
        rows.stream()
                .filter(row -> row.has(Field.REGENCY))
                .forEach(row -> regencies.merge(row.value(Field.REGENCY), 1, Integer::sum));
        return regencies;
    }

    private static String sentence(String message) {
        String plain = message.strip();
        return plain.isEmpty() ? plain : Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
