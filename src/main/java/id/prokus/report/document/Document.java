package id.prokus.report.document;

import java.time.Instant;
import java.util.List;

/**
 * A document to be written, in Indonesian.
 *
 * @param title the title in the file's properties
 * @param author the office that answers for it
 * @param subject one line about it
 * @param made when its content was made: the only time the files carry, so that the same content gives the same bytes
 * @param identity what tells this version from any other
 * @param footer left in the foot of every page; the page's number stands right
 * @param watermark one word across every page ("RANCANGAN"); empty for none
 */
public record Document(
        String title,
        String author,
        String subject,
        Instant made,
        String identity,
        String footer,
        String watermark,
        List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }
}
