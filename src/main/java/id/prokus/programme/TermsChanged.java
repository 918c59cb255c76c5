package id.prokus.programme;

/** Somebody changed one of an edition's lists. Told within the transaction. */
public record TermsChanged(TermList list) {}
