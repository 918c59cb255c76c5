package id.prokus.olah;

import id.prokus.programme.roster.Rosters;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works the figures out again as soon as the server stands, so that whoever comes first need not wait for them. */
@Component
class WarmResults {

    private static final Logger LOG = LoggerFactory.getLogger(WarmResults.class);

    private final CurrentResults currentResults;
    private final Rosters rosters;

    WarmResults(CurrentResults currentResults, Rosters rosters) {
        this.currentResults = currentResults;
        this.rosters = rosters;
    }

    @EventListener
    void warm(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofPlatform().name("angka").daemon().start(this::warm);
        }
    }

    private void warm() {
        try {
            rosters.latestEdition().ifPresent(currentResults::find);
        } catch (RuntimeException e) {
            LOG.warn(
                    "The figures are worked out when somebody asks: {}",
                    e.getClass().getSimpleName());
        }
    }
}
