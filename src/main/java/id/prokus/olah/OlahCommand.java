package id.prokus.olah;

import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.terminal.Command;
import id.prokus.terminal.Options;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code ./prokus olah}: everything that was sent becomes one set of results, without a browser. */
@Component
class OlahCommand implements Command {

    private final Rosters rosters;
    private final ProcessWorkbooks processWorkbooks;
    private final WriteResults writeResults;

    OlahCommand(Rosters rosters, ProcessWorkbooks processWorkbooks, WriteResults writeResults) {
        this.rosters = rosters;
        this.processWorkbooks = processWorkbooks;
        this.writeResults = writeResults;
    }

    @Override
    public String name() {
        return "olah";
    }

    @Override
    public String usage() {
        return """
                Pemakaian: ./prokus olah --edisi TAHUN --masukan FOLDER [--daftar inkubator.csv] --keluaran FOLDER
                  --edisi     tahun program, misalnya 2021
                  --masukan   folder berisi buku kerja inkubator (.xlsx, .xls, .ods, .csv, atau .zip), termasuk sub-folder
                  --daftar    daftar inkubator yang seharusnya melapor; tanpa ini dipakai daftar edisi yang tersimpan
                  --keluaran  folder untuk kpm.csv, temuan.csv, pertanyaan.csv, kembalikan/, dan ringkasan
                Kode keluar: 0 semua terbaca, 1 ada berkas yang ditolak atau hal yang perlu dijawab, 2 salah pemakaian""";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        if (arguments.contains("--help") || arguments.contains("--bantuan")) {
            terminal.say(usage());
            return 0;
        }
        long began = System.nanoTime();
        Options options = Options.parse(arguments, Set.of("edisi", "masukan", "daftar", "keluaran"));
        Edition edition = edition(options.required("edisi"));
        Path from = folder(options.required("masukan"));
        Path to = Path.of(options.required("keluaran"));
        Optional<Roster> given = options.find("daftar").map(OlahCommand::roster);
        if (Files.exists(to) && !Files.isDirectory(to)) {
            throw new WrongUsage("--keluaran " + to + " bukan folder.");
        }
        SentFiles files = gather(from, to);
        Actor by = Actor.atTerminal();
        try (TerminalProgress progress = new TerminalProgress(terminal)) {
            Roster roster = roster(edition, given, by);
            ProcessWorkbooks.Result result = processWorkbooks.run(new RunOrder(edition, roster, files, by), progress);
            Processed processed = result.processed();
            List<UnwrittenResult> unwritten =
                    writeResults.write(processed, result.read().originals(), to, progress);
            progress.close();
            terminal.say(ClosingTable.of(processed, to, Duration.ofNanos(System.nanoTime() - began)));
            unwritten.forEach(missing -> terminal.remark(missing.sentence()));
            return processed.complete() && unwritten.isEmpty() ? 0 : 1;
        } catch (RunFailed e) {
            terminal.remark(e.getMessage());
            return 1;
        }
    }

    private Roster roster(Edition edition, Optional<Roster> given, Actor by) {
        try {
            given.ifPresent(roster -> rosters.load(edition, roster, by.name()));
        } catch (Refusal refusal) {
            throw new WrongUsage("--daftar: " + refusal.sentence().indonesian());
        }
        return given.or(() -> rosters.find(edition))
                .orElseThrow(() -> new WrongUsage("Edisi " + edition.year()
                        + " belum mempunyai daftar inkubator. Berikan dengan --daftar inkubator.csv."));
    }

    private static Edition edition(String year) {
        if (!year.matches("20\\d{2}")) {
            throw new WrongUsage("--edisi harus tahun empat angka, misalnya 2021.");
        }
        return Edition.prokus(Integer.parseInt(year));
    }

    private static Path folder(String name) {
        Path folder = Path.of(name);
        if (!Files.exists(folder)) {
            throw new WrongUsage("--masukan " + name + " tidak ditemukan.");
        }
        return folder;
    }

    private static SentFiles gather(Path from, Path to) {
        SentFiles files;
        try {
            files = GatherFiles.in(from, to);
        } catch (IOException e) {
            throw new WrongUsage("--masukan " + from + " tidak dapat dibuka. Periksa izinnya.");
        }
        if (files.workbooks().isEmpty() && files.refused().isEmpty()) {
            throw new WrongUsage("--masukan " + from + " tidak berisi berkas apa pun.");
        }
        return files;
    }

    private static Roster roster(String file) {
        try {
            return ReadRoster.read(text(Files.readAllBytes(Path.of(file))));
        } catch (IOException e) {
            throw new WrongUsage("--daftar " + file + " tidak dapat dibuka.");
        } catch (BadRoster e) {
            throw new WrongUsage("--daftar " + file + ": " + e.getMessage());
        }
    }

    /** UTF-8, or what Excel on Windows writes. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
