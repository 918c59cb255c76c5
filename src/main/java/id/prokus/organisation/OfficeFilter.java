package id.prokus.organisation;

import java.util.Optional;

/**
 * Which offices are shown, in which order.
 *
 * @param words of its present or a former name; empty for all
 * @param kind empty for all
 * @param province Kemendagri code of two digits: where it is, or where it serves; empty for all
 */
public record OfficeFilter(String words, Optional<OfficeKind> kind, String province, OfficeOrder order) {}
