package id.prokus.dissemination;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What other parts of the programme add to a meeting's minutes. A port: whoever keeps the agreed actions fills it. */
public interface MinutesPart {

    /** The actions agreed at a meeting, in the order in which they were agreed. */
    List<AgreedAction> agreed(UUID meeting);

    /**
     * @param actor as printed: "Dinas Sosial provinsi"
     * @param owner the organisation that answers for it
     * @param measure when it is done
     * @param due the last day; empty where none was set
     */
    record AgreedAction(String actor, String owner, String action, String measure, Optional<LocalDate> due) {}
}
