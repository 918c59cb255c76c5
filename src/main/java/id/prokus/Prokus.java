package id.prokus;

import id.prokus.database.DatabaseUnavailable;
import id.prokus.terminal.Terminal;
import id.prokus.vocabulary.Jakarta;
import id.prokus.vocabulary.Refusal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/** The one programme: a server without a subcommand, a headless tool with one. */
@Modulithic(systemName = "ProKUS")
@SpringBootApplication
public class Prokus {

    /** Jakarta decides when a day ends. */
    @Bean
    static Clock clock() {
        return Clock.system(Jakarta.ZONE);
    }

    public static void main(String[] args) {
        var terminal = Terminal.standard(System.getenv());
        try {
            List<String> words = List.of(args);
            if (words.isEmpty()) {
                Server.start(terminal);
            } else if (words.getFirst().equals(Rehearsal.NAME)) {
                Rehearsal.run(Path.of(words.getLast()));
            } else {
                System.exit(Headless.run(words, terminal));
            }
        } catch (RuntimeException e) {
            terminal.remark(sentence(e));
            System.exit(1);
        }
    }

    /** What a person can mend is told in one sentence; anything else flies on. */
    private static String sentence(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return "Port " + taken.getPort() + " sudah dipakai program lain; mungkin ProKUS sudah berjalan."
                        + " Hentikan program itu, atau pilih port lain, misalnya: SERVER_PORT=8081 ./prokus";
            }
            if (cause instanceof Refusal refusal) {
                return refusal.sentence().indonesian() + "\n"
                        + refusal.sentence().english();
            }
        }
        return DatabaseUnavailable.in(failure).orElseThrow(() -> failure).sentence();
    }
}
