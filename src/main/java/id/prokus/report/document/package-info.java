/** How a document is set: faces, styles, blocks, captions, drawings, and the writers that turn them into PDF and DOCX. Knows no figures. */
@NullMarked
@NamedInterface("document")
package id.prokus.report.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
