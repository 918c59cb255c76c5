package id.prokus.place;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads a list of desa and kelurahan: a CSV with the columns {@code kode} and {@code nama}. */
public final class ReadVillages {

    private static final int LONGEST_NAME = 100;

    /**
     * @param skipped lines about provinces, regencies and districts, which such lists often hold too
     * @param broken what cannot be taken as it stands
     */
    record Reading(List<Village> villages, int skipped, List<BrokenLine> broken) {}

    /** @param line its number in the file, the heading being line 1 */
    public record BrokenLine(long line, Text why) {}

    private final RegionHistory history;
    private final List<Village> villages = new ArrayList<>();
    private final Map<String, Long> lineOfCode = new HashMap<>();
    private final List<BrokenLine> broken = new ArrayList<>();
    private int skipped;

    private ReadVillages(RegionHistory history) {
        this.history = history;
    }

    /** Refused as a whole where it is no such list; single lines that are broken are in the answer. */
    static Reading read(byte[] file, RegionHistory history) {
        return new ReadVillages(history).read(decoded(file));
    }

    private Reading read(String text) {
        var heading = text.lines().findFirst().orElse("");
        char separator = heading.contains(";") ? ';' : heading.contains("\t") ? '\t' : ',';
        var format = CSVFormat.DEFAULT.builder().setDelimiter(separator).get();
        try (var records = format.parse(new StringReader(text))) {
            int code = -1;
            int name = -1;
            for (CSVRecord record : records) {
                if (record.getRecordNumber() == 1) {
                    var titles = record.stream()
                            .map(title -> title.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    code = titles.indexOf("kode");
                    name = titles.indexOf("nama");
                    refuseWithoutHeading(code, name);
                } else if (record.size() > 1 || !record.get(0).isBlank()) {
                    take(records.getCurrentLineNumber(), cell(record, code), cell(record, name));
                }
            }
            refuseWithoutHeading(code, name);
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal(
                    "place.villages-unreadable",
                    new Text(
                            "Berkas ini tidak dapat dibaca sebagai CSV: ada tanda kutip yang tidak ditutup. Simpan ulang dari lembar sebarnya, lalu muat lagi.",
                            "This file cannot be read as CSV: a quotation mark is not closed. Save it anew from the spreadsheet, then load it again."));
        }
        return new Reading(List.copyOf(villages), skipped, List.copyOf(broken));
    }

    private void take(long line, String code, String name) {
        var digits = code.replace(".", "");
        if (!digits.matches("\\d{2}|\\d{4}|\\d{6}|\\d{10}")) {
            breaks(
                    line,
                    new Text(
                            "Kode \"" + code
                                    + "\" bukan sepuluh angka. Tulis seperti 35.08.21.2001; kolom kode harus berformat teks.",
                            "The code \"" + code
                                    + "\" is not ten digits. Write it like 35.08.21.2001; the column must be text."));
        } else if (digits.length() < 10) {
            skipped++;
        } else if (history.knowing(digits.substring(0, 4)).isEmpty()) {
            breaks(
                    line,
                    new Text(
                            "Tidak ada kabupaten/kota berkode " + Region.dotted(digits.substring(0, 4))
                                    + ". Periksa kodenya; yang dipakai kode Kemendagri, bukan BPS.",
                            "There is no regency with the code " + Region.dotted(digits.substring(0, 4))
                                    + ". Check it; the codes are Kemendagri's, not those of BPS."));
        } else if (name.isEmpty() || name.length() > LONGEST_NAME) {
            breaks(
                    line,
                    new Text(
                            "Nama kosong atau lebih dari " + LONGEST_NAME + " huruf. Isi kolom nama.",
                            "The name is empty or longer than " + LONGEST_NAME + " letters. Fill in the column nama."));
        } else {
            Optional.ofNullable(lineOfCode.putIfAbsent(digits, line))
                    .ifPresentOrElse(
                            first -> breaks(
                                    line,
                                    new Text(
                                            "Kode " + Region.dotted(digits) + " sudah ada di baris " + first
                                                    + ". Hapus salah satunya.",
                                            "The code " + Region.dotted(digits) + " stands in line " + first
                                                    + " already. Delete one of them.")),
                            () -> villages.add(new Village(digits, name)));
        }
    }

    private void breaks(long line, Text why) {
        broken.add(new BrokenLine(line, why));
    }

    private static String cell(CSVRecord record, int column) {
        return column < record.size()
                ? record.get(column).replaceAll("[\\p{Cntrl}\\s]+", " ").strip()
                : "";
    }

    private static void refuseWithoutHeading(int code, int name) {
        if (code < 0 || name < 0) {
            throw new Refusal(
                    "place.villages-without-heading",
                    new Text(
                            "Baris pertama berkas ini tidak menyebut kolom kode dan nama. Tulis \"kode,nama\" di baris pertama, lalu muat lagi.",
                            "The first line of this file does not name the columns kode and nama. Write \"kode,nama\" in the first line, then load it again."));
        }
    }

    private static String decoded(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Refusal(
                    "place.villages-unreadable",
                    new Text(
                            "Berkas ini bukan teks UTF-8. Simpan lembar sebarnya sebagai \"CSV UTF-8\", lalu muat lagi.",
                            "This file is not UTF-8 text. Save the spreadsheet as \"CSV UTF-8\", then load it again."));
        }
    }
}
