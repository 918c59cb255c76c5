package id.prokus.monitoring.submission;

import java.util.Optional;
import java.util.UUID;

/**
 * What a filled-in form says of itself: enough to keep it and thank for it.
 *
 * @param instance made by the phone; of its bytes where it made none
 * @param deprecated the instance it takes the place of
 * @param family whom it names
 */
record SubmissionHead(
        String form, String version, String instance, Optional<String> deprecated, Optional<UUID> family) {}
