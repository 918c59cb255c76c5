package id.prokus.registry.listing;

import id.prokus.registry.decree.EventKind;
import id.prokus.vocabulary.Text;
import id.prokus.web.Tone;
import java.util.Locale;

/** How a family stands in an edition: by its last event on the SK, by having left without one, or by its candidacy. */
public record ListedState(Text label, Tone tone) {

    private static final String LEFT = "KELUAR";

    /** @param code an {@link EventKind}, KELUAR for who left without an SK, or the state of a candidacy in capitals */
    static ListedState of(String code, boolean placed) {
        if (placed && !code.equals(LEFT)) {
            EventKind kind = EventKind.valueOf(code);
            return new ListedState(kind.label(), kind.active() ? Tone.OK : Tone.NEUTRAL);
        }
        Text label = ListedWords.STANDINGS.getOrDefault(code.toLowerCase(Locale.ROOT), new Text(code, code));
        return new ListedState(
                label,
                switch (code) {
                    case "LAYAK" -> Tone.OK;
                    case "TIDAK_LAYAK" -> Tone.WARN;
                    default -> Tone.NEUTRAL;
                });
    }
}
