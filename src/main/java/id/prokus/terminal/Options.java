package id.prokus.terminal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stood behind a subcommand: {@code --edisi 2021 --masukan DIR}, or {@code --edisi=2021}. */
public final class Options {

    private final Map<String, String> values;

    private Options(Map<String, String> values) {
        this.values = values;
    }

    /**
     * @param known the names this command takes, without dashes
     * @throws WrongUsage for an unknown or repeated name, a missing value, or a word without a name
     */
    public static Options parse(List<String> arguments, Set<String> known) {
        var values = new LinkedHashMap<String, String>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (!argument.startsWith("--")) {
                throw new WrongUsage("Tidak dimengerti: " + argument + ".");
            }
            int equals = argument.indexOf('=');
            String name = argument.substring(2, equals < 0 ? argument.length() : equals);
            if (!known.contains(name)) {
                throw new WrongUsage("Pilihan --" + name + " tidak dikenal.");
            }
            if (equals < 0 && i + 1 == arguments.size()) {
                throw new WrongUsage("Pilihan --" + name + " belum diberi nilai.");
            }
            String value = equals < 0 ? arguments.get(++i) : argument.substring(equals + 1);
            if (values.put(name, value) != null) {
                throw new WrongUsage("Pilihan --" + name + " diberikan dua kali.");
            }
        }
        return new Options(values);
    }

    public String required(String name) {
        return find(name).orElseThrow(() -> new WrongUsage("Pilihan --" + name + " harus diberikan."));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
