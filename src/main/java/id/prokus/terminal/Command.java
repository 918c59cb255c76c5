package id.prokus.terminal;

import java.util.List;

/**
 * A subcommand that runs without a browser: one Spring bean each, made only when it is called. Its constructor should take
 * what it needs and do nothing.
 */
public interface Command {

    /** The subcommand as typed: {@code olah}. */
    String name();

    /** How it is called, in Indonesian, one line or more, without a closing line break. */
    String usage();

    /**
     * @param arguments what stood behind the subcommand
     * @return the exit code: 0 all done, 1 done but for something that was refused and named
     * @throws WrongUsage exit code 2, with the usage printed
     */
    int run(List<String> arguments, Terminal terminal);
}
