package id.prokus.monitoring.submission;

import id.prokus.monitoring.instrument.InstrumentPublished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What came for a version that was not known here is checked once it is. */
@Component
class ReleaseQuarantined {

    private final WaitingSubmissions waiting;

    ReleaseQuarantined(WaitingSubmissions waiting) {
        this.waiting = waiting;
    }

    @EventListener
    void release(InstrumentPublished published) {
        waiting.release(published.code(), published.version());
    }
}
