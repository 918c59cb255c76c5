package id.prokus.registry.decree;

/**
 * Where a line stands, as people name it.
 *
 * @param sheet the tab's name; empty for a csv
 * @param line its number, from 1
 */
public record LinePlace(String sheet, int line) {}
