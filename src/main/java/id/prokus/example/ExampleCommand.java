package id.prokus.example;

import id.prokus.terminal.Command;
import id.prokus.terminal.Options;
import id.prokus.terminal.Progress;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** {@code ./prokus contoh}: the invented world, without a browser. */
@Component
class ExampleCommand implements Command {

    static final long SEED = 2021;

    private static final List<String> ACTIONS = List.of("--muat", "--hapus", "--periksa");
    private static final String CLEAN = "--tanpa-cacat";

    private final LoadExample loadExample;
    private final RemoveExample removeExample;
    private final CheckExample checkExample;

    ExampleCommand(LoadExample loadExample, RemoveExample removeExample, CheckExample checkExample) {
        this.loadExample = loadExample;
        this.removeExample = removeExample;
        this.checkExample = checkExample;
    }

    @Override
    public String name() {
        return "contoh";
    }

    @Override
    public String usage() {
        return """
                Pemakaian: ./prokus contoh --muat [--benih ANGKA] [--tanpa-cacat] | --hapus | --periksa
                  --muat         mengisi basis data kosong dengan 8.000 keluarga dan 27 inkubator rekaan
                  --benih        angka asal dunia rekaan; angka yang sama memberi dunia yang sama (biasanya 2021)
                  --tanpa-cacat  tanpa kesalahan yang ditanam
                  --hapus        mengeluarkan contoh seluruhnya
                  --periksa      untuk tiap kesalahan yang dapat ditanam: apakah sistem menemukannya
                Kode keluar --periksa: 0 bila semua ditemukan, 1 bila ada yang tidak""";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> rest = new ArrayList<>(arguments);
        boolean clean = rest.remove(CLEAN);
        List<String> actions = ACTIONS.stream().filter(rest::remove).toList();
        long seed = seed(Options.parse(rest, Set.of("benih")).find("benih"));
        if (actions.size() != 1) {
            throw new WrongUsage("Pilih satu: --muat, --hapus, atau --periksa.");
        }
        try {
            return switch (actions.getFirst()) {
                case "--muat" -> load(seed, clean ? List.of() : Fault.all(), terminal);
                case "--hapus" -> remove(terminal);
                default -> check(terminal);
            };
        } catch (Refusal refusal) {
            terminal.remark(refusal.sentence().indonesian());
            return 1;
        }
    }

    private static long seed(Optional<String> typed) {
        try {
            return typed.map(Long::parseLong).orElse(SEED);
        } catch (NumberFormatException e) {
            throw new WrongUsage("--benih harus angka, misalnya 2021.");
        }
    }

    private int load(long seed, List<Fault> faults, Terminal terminal) {
        try (var progress = new TerminalExample(terminal)) {
            loadExample.load(seed, faults, progress);
        }
        terminal.say("Contoh dimuat. Semua orang, keluarga, dan inkubatornya rekaan.");
        terminal.say("Jalankan ./prokus, lalu masuk dengan nama peran ("
                + String.join(
                        ", ",
                        ExamplePeople.roles().stream().map(role -> role.code()).toList())
                + ") dan kata sandi " + ExamplePeople.PASSWORD + ".");
        return 0;
    }

    private int remove(Terminal terminal) {
        removeExample.remove(Actor.atTerminal());
        terminal.say("Contoh dihapus.");
        return 0;
    }

    private int check(Terminal terminal) {
        var findings = checkExample.findings();
        findings.forEach(finding -> terminal.say("%-15s %-15s %s"
                .formatted(finding.fault().code(), finding.found() ? "ditemukan" : "tidak ditemukan", finding.how())));
        long found = findings.stream().filter(CheckExample.Finding::found).count();
        terminal.say("ditemukan=" + found + " dari=" + findings.size());
        return found == findings.size() && found > 0 ? 0 : 1;
    }

    /** One bar, or one line a part, for each step. */
    private static final class TerminalExample implements ExampleProgress, AutoCloseable {

        private final Terminal terminal;
        private Optional<Progress> bar = Optional.empty();

        TerminalExample(Terminal terminal) {
            this.terminal = terminal;
        }

        @Override
        public synchronized void begin(ExampleStep step, int parts) {
            close();
            bar = Optional.of(terminal.progress(step.label().indonesian(), parts));
        }

        @Override
        public synchronized void done(String part) {
            bar.ifPresent(shown -> shown.step(part));
        }

        @Override
        public synchronized void close() {
            bar.ifPresent(Progress::close);
            bar = Optional.empty();
        }
    }
}
