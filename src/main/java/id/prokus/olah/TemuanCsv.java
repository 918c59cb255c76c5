package id.prokus.olah;

import id.prokus.intake.Note;
import id.prokus.web.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Every catatan perbaikan that still waits, one line each. */
final class TemuanCsv {

    private TemuanCsv() {}

    /** @param notes in the order of file name, sheet, row */
    static void write(List<Note> notes, Writer out) throws IOException {
        CsvText csv = new CsvText(out);
        csv.plain("kode")
                .plain("berkas")
                .plain("lembar")
                .plain("baris")
                .plain("kolom")
                .plain("keterangan");
        csv.endLine();
        for (Note note : notes) {
            csv.plain(note.code().name())
                    .text(note.at().file())
                    .text(note.at().sheet())
                    .plain(note.at().row())
                    .plain(note.field().code())
                    .text(note.detail())
                    .endLine();
        }
    }
}
