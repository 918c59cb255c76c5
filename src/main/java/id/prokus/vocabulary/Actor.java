package id.prokus.vocabulary;

import java.util.Locale;

/**
 * Who does something, as the trail remembers it. A controller asks for it as a parameter.
 *
 * @param name the account's name, or "terminal:" and the name of whoever runs a command there
 */
public record Actor(String name) {

    /** Whoever runs a command on this machine. */
    public static Actor atTerminal() {
        return new Actor("terminal:" + System.getProperty("user.name", "?").toLowerCase(Locale.ROOT));
    }
}
