package id.prokus.olah;

import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.registry.Decisions;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Times a bare streaming read of workbooks against reading the same ones to {@code kpm.csv} and {@code temuan.csv}, both on
 * one thread. The first pair is cold; of the others the middle ratio is told.
 */
final class MeasureReading {

    private final SentFiles files;
    private final Roster roster;
    private final Path results;

    private MeasureReading(SentFiles files, Roster roster, Path results) {
        this.files = files;
        this.roster = roster;
        this.results = results;
    }

    /** @param args folder of workbooks, roster, folder for the results, how many pairs, and {@code bare} or {@code own} first */
    public static void main(String[] args) throws IOException, BadRoster {
        Path results = Files.createDirectories(Path.of(args[2]));
        MeasureReading measure = new MeasureReading(
                GatherFiles.in(Path.of(args[0]), results),
                ReadRoster.read(Files.readString(Path.of(args[1]))),
                results);
        measure.pairs(Integer.parseInt(args[3]));
    }

    private void pairs(int count) throws IOException {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double bare = seconds(this::bare);
            double own = seconds(this::own);
            System.out.printf(
                    Locale.ROOT,
                    "pasangan=%d polos_cpu_detik=%.3f olah_cpu_detik=%.3f rasio=%.2f%n",
                    i + 1,
                    bare,
                    own,
                    own / bare);
            ratios.add(own / bare);
        }
        double cold = ratios.getFirst();
        List<Double> warm = ratios.subList(1, count).stream().sorted().toList();
        System.out.printf(Locale.ROOT, "dingin_rasio=%.2f hangat_rasio=%.2f%n", cold, warm.get(warm.size() / 2));
    }

    private interface Work {
        void run() throws IOException;
    }

    /** Processor time of the whole process but for the compiler's, so that it makes no difference who else is at work. */
    private static double seconds(Work work) throws IOException {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        work.run();
        return (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }

    private void bare() throws IOException {
        long cells = 0;
        for (SentFile file : files.workbooks()) {
            cells += BareStreamingRead.cells(file.name(), file.bytes());
        }
        if (cells == 0) {
            throw new IOException("nothing was read");
        }
    }

    private void own() throws IOException {
        ReadSentFiles reading =
                new ReadSentFiles(Edition.prokus(2021), roster, Regions.load(), ReadSentFiles.Said.NOTHING);
        List<ReadFile> read = new ArrayList<>();
        for (SentFile file : files.workbooks()) {
            read.add(reading.read(file, "").asHeld());
        }
        CountedFiles counted = CountedFiles.of(read);
        ToldNotes told = ToldNotes.of(counted, Decisions.none(), _ -> false);
        try (Writer kpm = writer("kpm.csv");
                Writer notes = writer("temuan.csv")) {
            KpmCsv.write(counted.rows(), told.families(), kpm);
            TemuanCsv.write(told.notes(), notes);
        }
    }

    private BufferedWriter writer(String name) throws IOException {
        return Files.newBufferedWriter(results.resolve(name));
    }
}
