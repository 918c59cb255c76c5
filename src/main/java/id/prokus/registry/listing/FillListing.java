package id.prokus.registry.listing;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the list of a database that was there before it had one. */
@Component
class FillListing {

    private static final Logger LOG = LoggerFactory.getLogger(FillListing.class);

    private final KeepListing keepListing;

    FillListing(KeepListing keepListing) {
        this.keepListing = keepListing;
    }

    @EventListener
    void fill(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext) {
            Thread.ofPlatform().name("daftar").daemon().start(this::fill);
        }
    }

    private void fill() {
        try {
            if (keepListing.incomplete()) {
                keepListing.keepUpAll();
            }
        } catch (RuntimeException e) {
            LOG.warn(
                    "The list of families could not be filled: {}", e.getClass().getSimpleName());
        }
    }
}
