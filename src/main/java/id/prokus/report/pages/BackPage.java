package id.prokus.report.pages;

import id.prokus.report.Approval;
import id.prokus.report.Issue;
import id.prokus.report.Letterhead;
import id.prokus.report.Ringkasan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Columns;
import id.prokus.report.document.Figure;
import id.prokus.report.document.Items;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paper;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Picture;
import id.prokus.report.document.QrCode;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.vocabulary.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Page two: how units differ, what stands in the way, what each actor can improve, what is asked of whom. */
final class BackPage {

    private static final double FIGURE_SHARE = 0.54;
    private static final double LEAST_CHART = 76;
    private static final double CODE_SIDE = 52;

    private final Ringkasan ringkasan;
    private final Issue issue;
    private final Letterhead letterhead;
    private final Captions captions;
    private final Sentences sentences;
    private final Charts charts;

    BackPage(Ringkasan ringkasan, Issue issue) {
        this.ringkasan = ringkasan;
        this.issue = issue;
        this.letterhead = issue.letterhead();
        this.captions = new Captions(ringkasan, issue.cited());
        this.sentences = new Sentences(ringkasan);
        this.charts = new Charts(ringkasan);
    }

    List<Block> blocks(Room room) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.PART, "4. Variasi"));
        blocks.add(More.of(sentences.by("V"), 2)
                .paragraph()
                .orElse(Paragraph.body(
                        "Variasi antarinkubator tidak dinyatakan karena kurang dari sepuluh inkubator memiliki"
                                + " sekurang-kurangnya sepuluh KPM dengan data awal dan akhir.")));
        blocks.addAll(figures(room));
        MentionTable mentions = new MentionTable(ringkasan, captions);
        blocks.add(new Columns(
                part(
                        "5. Tantangan",
                        sentences.by("T"),
                        room,
                        mentions.challenges("4a", room.named(), room.quoted(), Style.CELL_SMALL)),
                part(
                        "6. Kendala",
                        sentences.by("D"),
                        room,
                        mentions.obstacles("4b", room.named(), room.quoted(), Style.CELL_SMALL)),
                0.45));
        blocks.add(Paragraph.of(Style.PART, "7. Yang dapat diperbaiki oleh tiap pelaku"));
        blocks.add(new ActorTable(ringkasan, captions).table("5", room.perActor(), Style.CELL_SMALL));
        blocks.add(new Columns(support(room), closing(room), 0.52));
        return blocks;
    }

    private List<Block> figures(Room room) {
        double all = Paper.TEXT_WIDTH - Columns.GAP;
        boolean differences = charts.differences().size() >= 2;
        if (room.chartInFront()) {
            return differences ? List.of(differences(Paper.TEXT_WIDTH, LEAST_CHART)) : List.of();
        }
        if (room.row() == Room.NO_CHART) {
            Block elsewhere = Paragraph.of(
                    Style.BODY, RichText.italic("Omzet menurut provinsi (Gambar 1) dimuat pada Bab V versi lengkap."));
            return differences ? List.of(elsewhere, differences(Paper.TEXT_WIDTH, LEAST_CHART)) : List.of(elsewhere);
        }
        Figure provinces = new ProvinceFigure(ringkasan, captions).figure("1", all * FIGURE_SHARE, room.row());
        return differences
                ? List.of(new Columns(
                        List.of(provinces),
                        List.of(differences(
                                all * (1 - FIGURE_SHARE),
                                Math.max(provinces.drawing().height(), LEAST_CHART))),
                        FIGURE_SHARE))
                : List.of(provinces);
    }

    private Figure differences(double width, double height) {
        return new Figure(
                captions.figure(
                        "2",
                        "Perubahan omzet menurut inkubator, KPM baru",
                        ringkasan.capaian("omzet", "baru").map(captions::basis).orElse(captions.basisOfReported()),
                        charts.measureOfDifferences(),
                        Captions.evidence("L1")),
                charts.variationByIncubator(width, height),
                charts.variationByIncubatorInWords());
    }

    private static List<Block> part(String heading, List<String> said, Room room, Block table) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.PART, heading));
        More.of(said, room.said()).paragraph().ifPresent(blocks::add);
        blocks.add(table);
        return blocks;
    }

    private List<Block> support(Room room) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.PART, "8. Dukungan yang diharapkan"));
        List<String> asked = sentences.supports();
        if (asked.isEmpty()) {
            blocks.add(Paragraph.body("Belum terdapat kebutuhan dukungan yang dapat dihitung dari laporan."));
            return blocks;
        }
        List<RichText> items = new ArrayList<>(
                asked.stream().limit(room.supports()).map(RichText::of).toList());
        if (asked.size() > room.supports()) {
            items.add(RichText.italic("Selengkapnya pada versi lengkap."));
        }
        blocks.add(new Items(Style.BODY, items));
        return blocks;
    }

    private List<Block> closing(Room room) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.PART, "9. Batas pembacaan"));
        List<String> limits = new ArrayList<>(sentences.by("B"));
        limits.removeAll(sentences.by("B1"));
        More.of(limits, room.limits()).paragraph().ifPresent(blocks::add);
        blocks.add(new Columns(check(), signature(), 0.24));
        return blocks;
    }

    private List<Block> check() {
        return List.of(
                new Picture(
                        QrCode.of(CheckText.of(ringkasan, issue), CODE_SIDE),
                        "Kode QR untuk memeriksa versi " + captions.version()),
                Paragraph.of(Style.NOTE, "Versi " + captions.version()));
    }

    /** The naskah dinas system fills in what is left open here. */
    private List<Block> signature() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.NOTE, "Yth. " + letterhead.addressee()));
        blocks.add(Paragraph.of(Style.NOTE, "Nomor: ___________  Sifat: ________  Tanggal: __________"));
        blocks.add(new Panel(List.of(Paragraph.of(Style.NOTE, letterhead.signer())), 34));
        blocks.add(Paragraph.of(Style.NOTE, "Paraf " + letterhead.drafter() + ": ___________"));
        blocks.add(Paragraph.of(Style.NOTE, approved(issue.approval())));
        return blocks;
    }

    static String approved(Optional<Approval> approval) {
        return approval.map(a -> "Disetujui dalam sistem oleh " + a.name()
                        + (a.post().isEmpty() ? "" : ", " + a.post()) + ", " + Format.INDONESIAN.moment(a.at()) + ".")
                .orElse("Rancangan: belum disetujui dalam sistem.");
    }
}
