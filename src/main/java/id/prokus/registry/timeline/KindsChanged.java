package id.prokus.registry.timeline;

/** What a module's kinds ask about is otherwise from now on. */
public record KindsChanged() {}
