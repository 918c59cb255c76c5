package id.prokus.monitoring.instrument;

/** A version of a form can be had from now on. */
public record InstrumentPublished(String code, String version) {}
