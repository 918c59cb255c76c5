package id.prokus;

import id.prokus.database.Database;
import id.prokus.database.DatabaseSettings;
import id.prokus.terminal.Command;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A subcommand: the same programme without its web half, every part made only when it is used. */
final class Headless {

    private static final int WRONG_USAGE = 2;

    private Headless() {}

    /** Returns the exit code. */
    static int run(List<String> words, Terminal terminal) {
        try (ConfigurableApplicationContext context = start()) {
            List<Command> commands = context.getBeanProvider(Command.class).stream()
                    .sorted(Comparator.comparing(Command::name))
                    .toList();
            Optional<Command> called = commands.stream()
                    .filter(c -> c.name().equals(words.getFirst()))
                    .findFirst();
            if (called.isEmpty()) {
                terminal.remark("Perintah \"" + words.getFirst() + "\" tidak dikenal. Yang ada:\n\n"
                        + commands.stream().map(Command::usage).collect(Collectors.joining("\n")));
                return WRONG_USAGE;
            }
            return run(called.get(), words.subList(1, words.size()), terminal);
        }
    }

    private static int run(Command command, List<String> arguments, Terminal terminal) {
        try {
            return command.run(arguments, terminal);
        } catch (WrongUsage e) {
            terminal.remark(e.getMessage() + "\n\n" + command.usage());
            return WRONG_USAGE;
        }
    }

    private static ConfigurableApplicationContext start() {
        Database database = Database.open(DatabaseSettings.of(System.getenv()));
        return new SpringApplicationBuilder(Prokus.class, HeadlessParts.class)
                .properties(EnableAutoConfiguration.ENABLED_OVERRIDE_PROPERTY + "=false")
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .lazyInitialization(true)
                .initializers(context -> Server.use(database, context))
                .run();
    }
}
