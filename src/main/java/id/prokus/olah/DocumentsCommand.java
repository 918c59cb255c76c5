package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.report.DocumentFormat;
import id.prokus.report.DocumentOrder;
import id.prokus.report.Scope;
import id.prokus.report.Version;
import id.prokus.terminal.Command;
import id.prokus.terminal.Options;
import id.prokus.terminal.Progress;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** {@code ./prokus dokumen}: the ringkasan for everyone, in one go. */
@Component
class DocumentsCommand implements Command {

    private static final String ACTORS = "pelaku";

    private final CurrentResults currentResults;
    private final WriteDocuments writeDocuments;

    DocumentsCommand(CurrentResults currentResults, WriteDocuments writeDocuments) {
        this.currentResults = currentResults;
        this.writeDocuments = writeDocuments;
    }

    @Override
    public String name() {
        return "dokumen";
    }

    @Override
    public String usage() {
        return """
                Pemakaian / usage: ./prokus dokumen --edisi TAHUN --keluaran FOLDER [pilihan / options]
                  --edisi     tahun program yang sudah diolah (a processed year), misalnya 2021
                  --keluaran  folder untuk dokumen dan daftar.csv (folder for documents and their index)
                  --format    docx,pdf,xlsx,pptx,json; biasanya (usually) docx,pdf
                  --lingkup   nasional,provinsi,inkubator,kabkota,pelaku; biasanya nasional,provinsi,inkubator
                              pelaku = satu halaman tiap pelaku (one page per actor)
                  --versi     dua-halaman,lengkap; biasanya lengkap (dua halaman, lalu versi lengkap)
                Kode keluar / exit codes: 0 semua ditulis, 1 ada yang tidak dapat dibuat, 2 salah pemakaian""";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.contains("--help") || arguments.contains("--bantuan")) {
            terminal.say(usage());
            return 0;
        }
        long began = System.nanoTime();
        Options options = Options.parse(arguments, Set.of("edisi", "keluaran", "format", "lingkup", "versi"));
        Edition edition = edition(options.required("edisi"));
        Path to = Path.of(options.required("keluaran"));
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw new WrongUsage("--keluaran " + to + " bukan folder.");
        }
        DocumentOrder order = order(options);
        try (OnTerminal progress = new OnTerminal(terminal)) {
            Processed processed = currentResults
                    .find(edition)
                    .orElseThrow(() -> new WrongUsage("Edisi " + edition.year()
                            + " belum diolah. Jalankan ./prokus olah, atau olah di peramban, lebih dahulu."));
            WriteDocuments.Result result = writeDocuments.write(processed, order, to, progress);
            progress.close();
            terminal.say("Dokumen: " + result.written().size() + " berkas. Hasil: " + to);
            terminal.say("Waktu: "
                    + String.format(
                            Locale.of("id", "ID"),
                            "%.1f detik",
                            Duration.ofNanos(System.nanoTime() - began).toMillis() / 1000.0));
            result.unwritten().forEach(missing -> terminal.remark(missing.sentence()));
            return result.unwritten().isEmpty() ? 0 : 1;
        } catch (RunFailed e) {
            terminal.remark(e.getMessage());
            return 1;
        }
    }

    private static Edition edition(String year) {
        if (!year.matches("20\\d{2}")) {
            throw new WrongUsage("--edisi harus tahun empat angka, misalnya 2021.");
        }
        return Edition.prokus(Integer.parseInt(year));
    }

    private static DocumentOrder order(Options options) {
        DocumentOrder usual = DocumentOrder.usual();
        Set<String> whom = new LinkedHashSet<>(
                options.find("lingkup").map(DocumentsCommand::words).orElse(List.of()));
        boolean actors = whom.remove(ACTORS);
        Set<Scope.Kind> kinds = whom.isEmpty() && !actors
                ? usual.kinds()
                : chosen("lingkup", List.copyOf(whom), Scope.Kind::find, EnumSet.noneOf(Scope.Kind.class));
        return new DocumentOrder(
                kinds,
                actors,
                options.find("versi")
                        .map(given -> chosen("versi", words(given), Version::find, EnumSet.noneOf(Version.class)))
                        .orElse(usual.versions()),
                options.find("format")
                        .map(given -> chosen(
                                "format", words(given), DocumentFormat::find, EnumSet.noneOf(DocumentFormat.class)))
                        .orElse(usual.formats()));
    }

    private static List<String> words(String given) {
        List<String> words =
                new ArrayList<>(List.of(given.toLowerCase(Locale.ROOT).split("[,\\s]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static <T> Set<T> chosen(
            String option, List<String> words, Function<String, Optional<T>> find, Set<T> chosen) {
        for (String word : words) {
            chosen.add(
                    find.apply(word).orElseThrow(() -> new WrongUsage("--" + option + " " + word + " tidak dikenal.")));
        }
        return chosen;
    }

    /** A bar where a person looks on, else a line for each document. */
    private static final class OnTerminal implements DocumentProgress, AutoCloseable {
        private final Terminal terminal;
        private Optional<Progress> progress = Optional.empty();

        OnTerminal(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public synchronized void begin(int files) {
            progress = Optional.of(terminal.progress("Menyusun dokumen", files));
        }

        @Override
        public synchronized void done(String file) {
            progress.ifPresent(shown -> shown.step(file));
        }

        @Override
        public boolean cancelled() {
            return Thread.currentThread().isInterrupted();
        }

        @Override
        public synchronized void close() {
            progress.ifPresent(Progress::close);
            progress = Optional.empty();
        }
    }
}
