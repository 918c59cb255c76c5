package id.prokus.report.pages;

import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.Version;
import id.prokus.report.document.Block;
import id.prokus.report.document.Document;
import id.prokus.report.document.PageBreak;
import java.util.ArrayList;
import java.util.List;

/** The document: two pages, and behind them the full version with its annexes where it is asked for. */
public final class RingkasanPages {

    private RingkasanPages() {}

    public static Document of(Ringkasan ringkasan, Issue issue) {
        return of(ringkasan, issue, Version.FULL);
    }

    public static Document of(Ringkasan ringkasan, Issue issue, Version version) {
        FrontPage front = new FrontPage(ringkasan, issue);
        BackPage back = new BackPage(ringkasan, issue);
        List<Block> blocks =
                new ArrayList<>(TwoPages.fill(room -> new TwoPages.Pages(front.blocks(room), back.blocks(room))));
        if (version == Version.FULL) {
            blocks.add(new PageBreak());
            blocks.addAll(new FullVersion(ringkasan, issue).blocks());
        }
        String name = "Ringkasan hasil monitoring " + ringkasan.program() + " tahun " + ringkasan.edisi();
        return document(ringkasan, issue, name, version.code(), blocks);
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
