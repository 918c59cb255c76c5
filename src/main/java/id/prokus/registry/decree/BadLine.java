package id.prokus.registry.decree;

import id.prokus.vocabulary.Text;

/**
 * A line that cannot be taken.
 *
 * @param at where it stands
 * @param code why, for machines and the trail
 * @param masked its NIK with only the first and last four digits; empty where there is none
 * @param why what is wrong and what to do; names nobody
 */
public record BadLine(LinePlace at, String code, String masked, Text why) {}
