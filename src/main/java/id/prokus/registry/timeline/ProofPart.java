package id.prokus.registry.timeline;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Photographs and receipts that a part of the programme keeps: added on a page, sent by a phone. */
public interface ProofPart {

    /** In the order in which they came, by one query, within the scope of whoever asks. */
    List<ProofFile> of(Collection<UUID> families);
}
