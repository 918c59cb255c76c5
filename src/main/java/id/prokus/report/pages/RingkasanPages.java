package id.prokus.report.pages;

import id.prokus.report.Approval;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Document;
import id.prokus.report.document.PageBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The whole document: two pages first, then the full version with its annexes. */
public final class RingkasanPages {

    private RingkasanPages() {}

    public static Document of(Ringkasan ringkasan, Issue issue) {
        Letterhead letterhead = issue.letterhead();
        Optional<Approval> approval = issue.approval();
        Captions captions = new Captions(ringkasan);
        String standing = approval.isPresent() ? "disetujui" : "rancangan, belum disetujui";
        FrontPage front = new FrontPage(ringkasan, letterhead, standing);
        BackPage back = new BackPage(ringkasan, letterhead, approval);
        List<Block> blocks =
                new ArrayList<>(TwoPages.fill(room -> new TwoPages.Pages(front.blocks(room), back.blocks(room))));
        blocks.add(new PageBreak());
        blocks.addAll(new FullVersion(ringkasan, issue).blocks());
        String name = "Ringkasan hasil monitoring " + ringkasan.program() + " tahun " + ringkasan.edisi();
        return new Document(
                name,
                letterhead.ministry(),
                ringkasan.wilayah() + ", keadaan per " + captions.day(),
                ringkasan.disusun(),
                ringkasan.sidik() + ringkasan.wilayah(),
                name + " · " + ringkasan.wilayah() + " · versi " + captions.version() + " · " + captions.day(),
                approval.isPresent() ? "" : "RANCANGAN",
                blocks);
    }
}
