package id.prokus.monitoring.instrument;

import java.time.Instant;
import java.util.UUID;

/** A version of a form that was handed in and is not published yet. What its id and version are, its file says. */
record InstrumentDraft(
        UUID id, String code, String version, String title, Instant uploadedAt, String uploadedBy, byte[] bytes) {}
