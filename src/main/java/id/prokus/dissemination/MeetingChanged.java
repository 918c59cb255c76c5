package id.prokus.dissemination;

import java.util.UUID;

/** Something of a meeting is new to those who look at it: somebody came, said something, or another thing is shown. */
public record MeetingChanged(UUID meeting) {}
