package id.prokus.report.pages;

import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Columns;
import id.prokus.report.document.Items;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Rule;
import id.prokus.report.document.Style;
import java.util.ArrayList;
import java.util.List;

/** Page one: the letterhead, the box Inti, who reported, what was done, and the seven outcomes. */
final class FrontPage {

    private static final double ACTIVITY_SHARE = 0.58;

    private final Ringkasan ringkasan;
    private final Issue issue;
    private final Captions captions;
    private final Sentences sentences;

    FrontPage(Ringkasan ringkasan, Issue issue) {
        this.ringkasan = ringkasan;
        this.issue = issue;
        this.captions = new Captions(ringkasan, issue.cited());
        this.sentences = new Sentences(ringkasan);
    }

    List<Block> blocks(Room room) {
        List<Block> blocks = new ArrayList<>(head());
        blocks.add(new Panel(core(), 0));
        blocks.add(Paragraph.of(Style.PART, "1. Kelengkapan"));
        More.of(completeness(), 2).paragraph().ifPresent(blocks::add);
        CompletenessTable who = new CompletenessTable(ringkasan, captions);
        blocks.add(room.byIncubator() ? who.byIncubator("1") : who.byProvince("1"));
        blocks.add(new Columns(activities(room), results(room), ACTIVITY_SHARE));
        blocks.add(new OutcomeTable(ringkasan, captions).table("3", room.allIndicators()));
        return blocks;
    }

    private List<Block> activities(Room room) {
        List<Block> activities = new ArrayList<>();
        activities.add(Paragraph.of(Style.PART, "2. Capaian kegiatan"));
        if (room.activities() > 0) {
            More.of(sentences.by("G"), room.activities()).paragraph().ifPresent(activities::add);
        }
        activities.add(new ActivityTable(ringkasan, captions)
                .table("2", (Paper.TEXT_WIDTH - Columns.GAP) * ACTIVITY_SHARE, Style.CELL_SMALL));
        return activities;
    }

    private List<Block> results(Room room) {
        List<Block> results = new ArrayList<>();
        results.add(Paragraph.of(Style.PART, "3. Capaian hasil"));
        results.addAll(
                More.of(ResultSentences.groups(ringkasan), room.results()).paragraphs());
        if (room.chartInFront()) {
            results.add(new ProvinceFigure(ringkasan, captions)
                    .figure("1", (Paper.TEXT_WIDTH - Columns.GAP) * (1 - ACTIVITY_SHARE), room.row()));
        }
        return results;
    }

    private List<Block> head() {
        List<Block> head = letterhead(issue.letterhead());
        head.add(Paragraph.of(
                Style.TITLE, "RINGKASAN HASIL MONITORING " + ringkasan.program() + " TAHUN " + ringkasan.edisi()));
        head.add(Paragraph.of(
                Style.SUBTITLE,
                ringkasan.wilayah() + " · keadaan per " + captions.day() + " · " + issue.citation(ringkasan) + " · "
                        + (issue.approval().isPresent() ? "disetujui" : "rancangan, belum disetujui")));
        return head;
    }

    static List<Block> letterhead(Letterhead letterhead) {
        List<Block> head = new ArrayList<>();
        head.add(Paragraph.centred(Style.LETTERHEAD, letterhead.ministry()));
        letterhead.units().forEach(unit -> head.add(Paragraph.centred(Style.LETTERHEAD_UNIT, unit)));
        if (!letterhead.address().isEmpty()) {
            head.add(Paragraph.centred(Style.LETTERHEAD_ADDRESS, letterhead.address()));
        }
        head.add(new Rule(1.5));
        return head;
    }

    /** The four sentences of the box, tantangan and kendala in one; the limit of all comparison stands last. */
    private List<Block> core() {
        List<RichText> items = new ArrayList<>();
        List<Block> limits = new ArrayList<>();
        String before = "";
        for (String key : ringkasan.inti()) {
            String text = sentences.ofKey(key).map(Sentences::marked).orElse("");
            if (key.startsWith("B")) {
                limits.add(Paragraph.of(Style.BODY, RichText.italic(text)));
            } else if (key.startsWith("D") && before.startsWith("T")) {
                items.add(items.removeLast().and(" " + text));
            } else {
                items.add(RichText.of(text));
            }
            before = key;
        }
        List<Block> core = new ArrayList<>();
        core.add(new Items(Style.BODY, items));
        core.addAll(limits);
        return core;
    }

    /** K1 stands in the box right above. */
    private List<String> completeness() {
        List<String> rest = new ArrayList<>(sentences.by("K"));
        rest.removeAll(sentences.by("K1"));
        return rest;
    }
}
