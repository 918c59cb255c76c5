package id.prokus.intake.sender;

import java.util.Optional;

/**
 * Which incubator sent a file, or whom to ask about.
 *
 * @param incubator its name in the roster; empty while it must be asked
 * @param guess the likeliest where it is asked; empty where nothing points to anyone
 * @param reason one Indonesian sentence: by what it was told, or why it could not be
 */
public record Sender(Optional<String> incubator, Optional<String> guess, String reason) {

    static Sender told(String incubator, String reason) {
        return new Sender(Optional.of(incubator), Optional.of(incubator), reason);
    }

    static Sender asked(Optional<String> guess, String reason) {
        return new Sender(Optional.empty(), guess, reason);
    }
}
