package id.prokus.registry.consent;

import id.prokus.vocabulary.Text;

/**
 * The words that are read to a family.
 *
 * @param code purpose and version: {@code foto-1}; the words under a code never change
 */
public record ConsentText(String code, Purpose purpose, int version, Text words) {}
