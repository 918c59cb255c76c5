package id.prokus.programme;

import java.time.Instant;
import java.util.Optional;

/**
 * An edition as it stands.
 *
 * @param note what people should know about it, in Indonesian; may be empty
 * @param source where its facts are published; empty where nowhere
 * @param copiedFrom the edition it was copied from
 * @param quotaSet since when its quotas are set and not changed any more
 * @param closed since when nothing of it is changed any more
 */
public record KnownEdition(
        Edition edition,
        String note,
        String source,
        Optional<Edition> copiedFrom,
        Optional<Instant> quotaSet,
        Optional<Instant> closed) {

    public String key() {
        return edition.key();
    }

    public boolean open() {
        return closed.isEmpty();
    }
}
