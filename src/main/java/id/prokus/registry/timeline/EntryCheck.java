package id.prokus.registry.timeline;

import java.time.LocalDate;
import java.util.Optional;

/** One rule about what was said. */
public interface EntryCheck {

    /**
     * @param said what is to be kept
     * @param life what is known beside it
     * @param today in Jakarta
     * @return what is impossible or unlikely about it; empty where nothing is
     */
    Optional<Doubt> check(Entry said, Life life, LocalDate today);
}
