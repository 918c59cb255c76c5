package id.prokus.olah.snapshot;

import id.prokus.olah.Processed;

/** An edition's results were frozen. Told within the transaction. */
public record RoundFrozen(Snapshot snapshot, Processed processed) {}
