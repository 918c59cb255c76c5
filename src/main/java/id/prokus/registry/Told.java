package id.prokus.registry;

/** Two rows, by position, with what the evidence says about them. */
record Told(int earlier, int later, Evidence evidence, Verdict verdict) {}
