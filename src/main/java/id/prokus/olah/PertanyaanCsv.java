package id.prokus.olah;

import id.prokus.web.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What only a person can answer, one line each. */
final class PertanyaanCsv {

    private PertanyaanCsv() {}

    static void write(List<Question> questions, Writer out) throws IOException {
        CsvText csv = new CsvText(out);
        csv.plain("berkas")
                .plain("lembar")
                .plain("kolom")
                .plain("judul")
                .plain("contoh")
                .plain("usulan");
        csv.endLine();
        for (Question question : questions) {
            csv.text(question.file())
                    .text(question.sheet())
                    .plain(question.column())
                    .text(question.heading())
                    .text(question.examples())
                    .text(question.proposal())
                    .endLine();
        }
    }
}
