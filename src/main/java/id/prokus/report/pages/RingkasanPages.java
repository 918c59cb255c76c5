package id.prokus.report.pages;

import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.Version;
import id.prokus.report.document.Block;
import id.prokus.report.document.Document;
import id.prokus.report.document.PageBreak;
import java.util.ArrayList;
import java.util.List;

/**
 * The document: two pages, and behind them the full version with its annexes where it is asked for. Finding what fits on two
 * pages takes longer than writing them, so it is done once for every version and format. May be used by several threads.
 */
public final class RingkasanPages {

    private final Ringkasan ringkasan;
    private final Issue issue;
    private List<Block> twoPages = List.of();

    public RingkasanPages(Ringkasan ringkasan, Issue issue) {
        this.ringkasan = ringkasan;
        this.issue = issue;
    }

    public Document of(Version version) {
        List<Block> blocks = new ArrayList<>(twoPages());
        if (version == Version.FULL) {
            blocks.add(new PageBreak());
            blocks.addAll(new FullVersion(ringkasan, issue).blocks());
        }
        String name = "Ringkasan hasil monitoring " + ringkasan.program() + " tahun " + ringkasan.edisi();
        return document(ringkasan, issue, name, version.code(), blocks);
    }

    private synchronized List<Block> twoPages() {
        if (twoPages.isEmpty()) {
            FrontPage front = new FrontPage(ringkasan, issue);
            BackPage back = new BackPage(ringkasan, issue);
            twoPages = TwoPages.fill(room -> new TwoPages.Pages(front.blocks(room), back.blocks(room)));
        }
        return twoPages;
    }

    /** @param part what tells it from other documents of the same ringkasan */
    static Document document(Ringkasan ringkasan, Issue issue, String name, String part, List<Block> blocks) {
        Captions captions = new Captions(ringkasan, issue.cited());
        return new Document(
                name,
                issue.letterhead().ministry(),
                ringkasan.wilayah() + ", keadaan per " + captions.day(),
                ringkasan.disusun(),
                ringkasan.sidik() + ringkasan.wilayah() + part,
                name + " · " + ringkasan.wilayah() + " · versi " + captions.version() + " · " + captions.day(),
                issue.approval().isPresent() ? "" : "RANCANGAN",
                blocks);
    }
}
