package id.prokus.programme;

/** A round that takes answers on a day. */
public record RunningRound(Edition edition, Round round) {}
