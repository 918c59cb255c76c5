package id.prokus.organisation;

import id.prokus.vocabulary.Text;

/**
 * A kind of post, as configured.
 *
 * @param code what data call it: {@code korkab}
 * @param level what one post of it covers
 * @param single whether it has one holder at a time
 * @param approves whether its holder approves data; Korkab never does
 * @param description one sentence; may be empty
 */
public record PostKind(String code, Text label, Level level, boolean single, boolean approves, Text description) {}
