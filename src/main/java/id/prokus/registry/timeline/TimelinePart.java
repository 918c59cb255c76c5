package id.prokus.registry.timeline;

import java.util.List;
import java.util.UUID;

/** Lines of the timeline that another part of the programme keeps: the SK, payments, reports. */
public interface TimelinePart {

    /** In any order, by one query, within the scope of whoever asks. */
    List<TimelineLine> of(UUID family);
}
