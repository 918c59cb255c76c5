package id.prokus.report.pages;

import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Air;
import id.prokus.report.document.Block;
import id.prokus.report.document.Figure;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The full version: ten chapters and five annexes; a chapter without data says so in one sentence. */
final class FullVersion {

    private final Ringkasan ringkasan;
    private final Issue issue;

    FullVersion(Ringkasan ringkasan, Issue issue) {
        this.ringkasan = ringkasan;
        this.issue = issue;
    }

    List<Block> blocks() {
        Numbering numbers = new Numbering();
        Captions captions = new Captions(ringkasan, issue.cited());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                Style.TITLE,
                "LAPORAN LENGKAP HASIL MONITORING " + ringkasan.program() + " TAHUN " + ringkasan.edisi()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                ringkasan.wilayah() + " · keadaan per " + captions.day() + " · " + issue.citation(ringkasan) + " · "
                        + BackPage.approved(issue.approval())));
        blocks.addAll(new FullCompleteness(ringkasan, issue, captions, numbers).blocks());
        blocks.addAll(new FullResults(ringkasan, captions, numbers).blocks());
        blocks.addAll(new FullActions(ringkasan, captions, numbers).blocks());
        blocks.addAll(new Annexes(ringkasan, issue.previous(), captions).blocks());
        return blocks.stream().flatMap(FullVersion::withAir).toList();
    }

    /** Here there is room: tables and figures stand off from the text. */
    private static Stream<Block> withAir(Block block) {
        return block instanceof Table || block instanceof Figure
                ? Stream.of(new Air(5), block, new Air(5))
                : Stream.of(block);
    }
}
