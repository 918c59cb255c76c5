package id.prokus.programme.roster;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the list of those who were to report, as the ministry keeps it: a CSV with one incubator a line. */
public final class ReadRoster {

    private static final List<String> COLUMNS =
            List.of("inkubator", "kode_provinsi", "kode_kabupaten", "sasaran_baru", "sasaran_lanjutan");

    private ReadRoster() {}

    /**
     * @param text the whole file; columns separated by comma, semicolon or tab, regencies by spaces
     * @throws BadRoster with one sentence that says what is wrong and in which line
     */
    public static Roster read(String text) throws BadRoster {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (plain.isBlank()) {
            throw new BadRoster("Daftar inkubator kosong. Isi satu inkubator per baris dengan kolom " + names() + ".");
        }
        List<RosterEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        try (CSVParser lines = CSVParser.parse(new StringReader(plain), format(separator(plain)))) {
            demandColumns(lines.getHeaderNames());
            for (CSVRecord line : lines) {
                RosterEntry entry = entry(line);
                if (!seen.add(entry.incubator().toLowerCase(Locale.ROOT))) {
                    throw bad(line, "inkubator \"" + entry.incubator() + "\" sudah tercantum pada baris sebelumnya");
                }
                entries.add(entry);
            }
        } catch (IOException | IllegalArgumentException | IllegalStateException broken) {
            throw new BadRoster("Daftar inkubator tidak dapat dibaca sebagai CSV. Simpan kembali sebagai CSV UTF-8.");
        }
        if (entries.isEmpty()) {
            throw new BadRoster("Daftar inkubator hanya memuat judul kolom. Isi satu inkubator per baris.");
        }
        return new Roster(entries);
    }

    private static RosterEntry entry(CSVRecord line) throws BadRoster {
        String incubator = cell(line, "inkubator").replaceAll("\\s+", " ");
        if (incubator.isEmpty()) {
            throw bad(line, "nama inkubator kosong");
        }
        return new RosterEntry(
                incubator,
                code(line, "kode_provinsi", cell(line, "kode_provinsi"), 2),
                regencies(line),
                families(line, "sasaran_baru"),
                families(line, "sasaran_lanjutan"));
    }

    private static List<String> regencies(CSVRecord line) throws BadRoster {
        List<String> codes = new ArrayList<>();
        for (String one : cell(line, "kode_kabupaten").split("[\\s,;/]+")) {
            if (!one.isEmpty()) {
                codes.add(code(line, "kode_kabupaten", one, 4));
            }
        }
        return codes;
    }

    private static String code(CSVRecord line, String column, String written, int digits) throws BadRoster {
        String plain = written.replace(".", "");
        if (!plain.matches("\\d{" + digits + "}")) {
            throw bad(line, column + " \"" + written + "\" bukan kode Kemendagri " + digits + " angka");
        }
        return plain;
    }

    private static int families(CSVRecord line, String column) throws BadRoster {
        String written = cell(line, column);
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,3}(\\.\\d{3})+|\\d{1,7}")) {
            throw bad(line, column + " \"" + written + "\" bukan bilangan bulat");
        }
        return Integer.parseInt(written.replace(".", ""));
    }

    private static String cell(CSVRecord line, String column) throws BadRoster {
        if (!line.isSet(column)) {
            throw bad(line, "kolom " + column + " tidak terisi");
        }
        return line.get(column).strip();
    }

    private static BadRoster bad(CSVRecord line, String what) {
        return new BadRoster("Daftar inkubator, baris " + (line.getRecordNumber() + 1) + ": " + what + ".");
    }

    private static void demandColumns(List<String> found) throws BadRoster {
        for (String column : COLUMNS) {
            if (!found.stream()
                    .map(name -> name.strip().toLowerCase(Locale.ROOT))
                    .toList()
                    .contains(column)) {
                throw new BadRoster(
                        "Daftar inkubator tidak memuat kolom " + column + ". Kolom yang diperlukan: " + names() + ".");
            }
        }
    }

    private static String names() {
        return String.join(", ", COLUMNS);
    }

    private static CSVFormat format(char separator) {
        return CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .get();
    }

    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf(';') >= 0) {
            return ';';
        }
        return first.indexOf('\t') >= 0 ? '\t' : ',';
    }
}
