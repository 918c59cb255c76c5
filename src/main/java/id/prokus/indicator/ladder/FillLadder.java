package id.prokus.indicator.ladder;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the ladder of a database that was there before it had one. */
@Component
class FillLadder {

    private static final Logger LOG = LoggerFactory.getLogger(FillLadder.class);

    private final KeepLadder keepLadder;
    private final ClassMoves moves;

    FillLadder(KeepLadder keepLadder, ClassMoves moves) {
        this.keepLadder = keepLadder;
        this.moves = moves;
    }

    @EventListener
    void fill(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofPlatform().name("tangga").daemon().start(this::fill);
        }
    }

    private void fill() {
        try {
            keepLadder.fill();
            moves.fill();
        } catch (RuntimeException e) {
            LOG.warn("The ladder could not be filled: {}", e.getClass().getSimpleName());
        }
    }
}
