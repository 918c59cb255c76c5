package id.prokus.report.pages;

import id.prokus.report.ActorSheet;
import id.prokus.report.Issue;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Columns;
import id.prokus.report.document.Document;
import id.prokus.report.document.Height;
import id.prokus.report.document.Items;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Picture;
import id.prokus.report.document.QrCode;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One page for one actor: what is asked of it, by when, and how many families where stand behind it. */
public final class ActorPage {

    /** Left free at the foot, because Word and LibreOffice round heights in their own ways. */
    private static final double ROOM = Paper.TEXT_HEIGHT - 12;

    private static final double CODE_SIDE = 52;
    private static final int MOST_PLACES = 24;
    private static final int MOST_OBSTACLES = 6;
    private static final int MOST_LIMITS = 4;

    private final ActorSheet sheet;
    private final Ringkasan ringkasan;
    private final Issue issue;
    private final Captions captions;
    private final Sentences sentences;
    private final String actor;

    private ActorPage(ActorSheet sheet, Issue issue) {
        this.sheet = sheet;
        this.ringkasan = sheet.ringkasan();
        this.issue = issue;
        this.captions = new Captions(ringkasan, issue.cited());
        this.sentences = new Sentences(ringkasan);
        this.actor = ActorTable.name(sheet.actor().code());
    }

    /** How much of each list stands on the page. */
    private record Most(int asked, int places, int obstacles, int former, int limits) {}

    public static Document of(ActorSheet sheet, Issue issue) {
        ActorPage page = new ActorPage(sheet, issue);
        return RingkasanPages.document(
                sheet.ringkasan(),
                issue,
                "Lembar " + page.actor + " " + sheet.ringkasan().program() + " tahun "
                        + sheet.ringkasan().edisi(),
                sheet.actor().code(),
                page.filled());
    }

    /** Gives up the ends of lists until the page is one page: places first, what is asked last. */
    private List<Block> filled() {
        int asked = sheet.asked().size();
        int places = Math.min(MOST_PLACES, sheet.places().size());
        int obstacles = Math.min(MOST_OBSTACLES, sheet.obstacles().size());
        int former = sheet.former().size();
        int limits = MOST_LIMITS;
        List<Block> blocks = blocks(new Most(asked, places, obstacles, former, limits));
        while (Height.of(blocks, Paper.TEXT_WIDTH) > ROOM && (asked > 1 || places > 0 || former > 0 || limits > 0)) {
            if (places > 5) {
                places--;
            } else if (obstacles > 3) {
                obstacles--;
            } else if (limits > 1) {
                limits--;
            } else if (former > 2) {
                former--;
            } else if (places > 0) {
                places--;
            } else if (obstacles > 0) {
                obstacles--;
            } else if (asked > 1) {
                asked--;
            } else {
                former = 0;
                limits = 0;
            }
            blocks = blocks(new Most(asked, places, obstacles, former, limits));
        }
        while (Height.of(blocks, Paper.TEXT_WIDTH) > ROOM) {
            blocks = blocks.subList(0, blocks.size() - 1);
        }
        return blocks;
    }

    private List<Block> blocks(Most most) {
        List<Block> blocks = new ArrayList<>(FrontPage.letterhead(issue.letterhead()));
        blocks.add(Paragraph.of(
                Style.TITLE,
                "LEMBAR " + actor.toUpperCase(Locale.ROOT) + ", " + ringkasan.program() + " TAHUN "
                        + ringkasan.edisi()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                ringkasan.wilayah() + " · keadaan per " + captions.day() + " · " + issue.citation(ringkasan) + " · "
                        + (issue.approval().isPresent() ? "disetujui" : "rancangan, belum disetujui")));
        context().ifPresent(blocks::add);
        blocks.add(Paragraph.of(Style.PART, "1. Yang dapat diperbaiki"));
        var lists = new ActorLists(sheet, captions);
        blocks.add(lists.asked(most.asked()));
        blocks.addAll(lists.places(most.places(), most.asked()));
        blocks.addAll(lists.obstacles(most.obstacles()));
        blocks.addAll(lists.former(most.former()));
        blocks.add(Paragraph.of(Style.PART, "Batas pembacaan"));
        More.of(sentences.by("B"), most.limits()).paragraph().ifPresent(blocks::add);
        blocks.add(new Columns(
                List.of(new Picture(
                        QrCode.of(CheckText.of(ringkasan, issue), CODE_SIDE),
                        "Kode QR untuk memeriksa versi " + captions.version())),
                List.of(
                        Paragraph.of(
                                Style.NOTE, "Versi " + captions.version() + ". " + BackPage.approved(issue.approval())),
                        Paragraph.of(
                                Style.NOTE,
                                "Lembar ini bagian dari ringkasan " + ringkasan.wilayah()
                                        + "; setiap angka dan kalimatnya tercantum di sana dengan buktinya.")),
                0.14));
        return blocks;
    }

    private Optional<Block> context() {
        List<RichText> said = Stream.of("K1", "H1.omzet.baru")
                .flatMap(key -> sentences.ofKey(key).stream())
                .map(sentence -> RichText.of(Sentences.marked(sentence)))
                .toList();
        return said.isEmpty() ? Optional.empty() : Optional.of(new Panel(List.of(new Items(Style.BODY, said)), 0));
    }
}
