package id.prokus.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.handback.ReturnWorkbook;
import id.prokus.intake.reading.ReadWorkbook;
import id.prokus.intake.reading.ReadingContext;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.workbook.Book;
import id.prokus.workbook.Workbooks;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small workbook as an incubator sent it, read. */
public record Sent(String name, byte[] bytes, Book book, FileReading reading) {

    public static final LocalDate SINCE = LocalDate.of(2026, 11, 20);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Regions REGIONS = Regions.load();

    public static Sent kept(String name) throws Exception {
        try (InputStream in = Sent.class.getResourceAsStream("/intake/" + name)) {
            assertThat(in).as(name).isNotNull();
            return of(name, in.readAllBytes());
        }
    }

    public static Sent of(String name, byte[] bytes) throws Exception {
        Book book = new Workbooks().read(bytes);
        ReadingContext context =
                new ReadingContext(Edition.prokus(2021), "Inkubator Contoh", List.of(), REGIONS, Map.of());
        return new Sent(name, bytes, book, new ReadWorkbook().read(name, book, context));
    }

    public List<OpenNote> notes() {
        return reading.notes().stream().map(note -> new OpenNote(note, SINCE)).toList();
    }

    /** The workbook handed back with its own notes. */
    public byte[] handedBack() throws Exception {
        return handedBack(notes());
    }

    public byte[] handedBack(List<OpenNote> notes) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ReturnWorkbook(TODAY).handBack(bytes, book, reading, notes, out);
        return out.toByteArray();
    }

    /** Every value of every row, by sheet and row. */
    public Map<String, List<String>> values() {
        Map<String, List<String>> values = new TreeMap<>();
        reading.rows().forEach(row -> {
            var all = new java.util.ArrayList<String>();
            for (Field field : Field.values()) {
                all.add(row.value(field));
            }
            all.add(row.damagedNik());
            values.put(row.at().sheet() + "!" + row.at().row(), all);
        });
        return values;
    }

    /** Code and cell of every note: "NIK_RUSAK Data KPM C6". */
    public List<String> noted() {
        return reading.notes().stream()
                .map(note -> note.code() + " " + note.at().sheet() + " " + note.cell())
                .toList();
    }
}
