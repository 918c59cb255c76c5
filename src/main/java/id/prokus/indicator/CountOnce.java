package id.prokus.indicator;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever brings in a whole world in many steps has it counted once, at the end: until then figures are behind, so it is for
 * a database in which nobody reads any yet.
 */
@Component
public class CountOnce {

    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final ThreadLocal<Optional<Set<UUID>>> waiting = ThreadLocal.withInitial(Optional::empty);

    CountOnce(ApplicationEventPublisher publisher, TransactionTemplate transaction) {
        this.publisher = publisher;
        this.transaction = transaction;
    }

    /** What this thread brings in by the work; also where the work ends half way, since what it committed stays. */
    public void after(Runnable work) {
        Set<UUID> families = new LinkedHashSet<>();
        waiting.set(Optional.of(families));
        try {
            work.run();
        } finally {
            waiting.remove();
            transaction.executeWithoutResult(_ -> publisher.publishEvent(new FamiliesToCount(families)));
        }
    }

    /** Whether the counting of these is put off. */
    public boolean putsOff(Collection<UUID> families) {
        waiting.get().ifPresent(set -> set.addAll(families));
        return waiting.get().isPresent();
    }
}
