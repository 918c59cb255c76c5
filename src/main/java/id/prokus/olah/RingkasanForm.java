package id.prokus.olah;

import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanJson;
import id.prokus.report.RingkasanXlsx;
import id.prokus.report.TypesetRingkasan;
import id.prokus.report.Version;
import id.prokus.vocabulary.Text;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;

/** What a ringkasan can be taken along as. */
public enum RingkasanForm {
    PDF("application/pdf", new Text("untuk dibaca dan dicetak", "to read and print")) {
        @Override
        public void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
            new TypesetRingkasan(ringkasan, issue).pdf(Version.FULL, out);
        }
    },
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            new Text("untuk disunting dan nota dinas", "to edit, and for the covering note")) {
        @Override
        public void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
            new TypesetRingkasan(ringkasan, issue).docx(Version.FULL, out);
        }
    },
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            new Text("semua angka dalam tabel", "every figure in tables")) {
        @Override
        public void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
            RingkasanXlsx.write(ringkasan, issue, out);
        }
    },
    JSON("application/json", new Text("untuk sistem lain", "for other systems")) {
        @Override
        public void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
            RingkasanJson.write(ringkasan, issue, out);
        }
    };

    private final MediaType type;
    private final Text use;

    RingkasanForm(String type, Text use) {
        this.type = MediaType.parseMediaType(type);
        this.use = use;
    }

    /** @throws IOException where the stream refuses */
    public abstract void write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException;

    public MediaType type() {
        return type;
    }

    /** What somebody takes it for. */
    public Text use() {
        return use;
    }

    public String fileName() {
        return "ringkasan." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RingkasanForm> named(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.fileName().equals("ringkasan." + ending))
                .findFirst();
    }
}
