package id.prokus.report.audit;

import id.prokus.intake.picture.Pictures;
import id.prokus.intake.picture.Shown;
import id.prokus.report.document.Block;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.Photograph;
import id.prokus.report.document.Photographs;
import id.prokus.report.document.Style;
import id.prokus.vocabulary.Format;
import java.util.ArrayList;
import java.util.List;

/** The photographs of one pack, small enough that a pack can be sent, and no more of them than anybody leafs through. */
final class PrintedProofs {

    private static final Format WRITTEN = Format.INDONESIAN;

    private final Pictures pictures;
    private final int across;
    private final int dots;
    private int left;

    private PrintedProofs(Pictures pictures, int across, int dots, int most) {
        this.pictures = pictures;
        this.across = across;
        this.dots = dots;
        this.left = most;
    }

    /** Large enough to read a receipt. */
    static PrintedProofs ofAFamily(Pictures pictures) {
        return new PrintedProofs(pictures, 2, 900, 120);
    }

    /** Twelve on a page; a receipt is read in its family's own pack. */
    static PrintedProofs ofAnIncubator(Pictures pictures) {
        return new PrintedProofs(pictures, 3, 520, 600);
    }

    List<Block> of(FamilyFile file) {
        var printed = new ArrayList<Photograph>();
        var unprinted = new ArrayList<String>();
        for (FamilyFile.Proof proof : file.pictured()) {
            List<Shown> pages = left > 0 ? pictures.of(proof.file().sha256()) : List.of();
            if (pages.isEmpty()) {
                unprinted.add(proof.number() + ". " + proof.file().name());
            }
            for (int page = 0; page < pages.size(); page++) {
                Shown shown = pages.get(page).within(dots);
                printed.add(new Photograph(
                        shown.jpeg(),
                        shown.width(),
                        shown.height(),
                        words(proof, pages.size() > 1 ? ", halaman " + (page + 1) : "")));
                left--;
            }
        }
        var blocks = new ArrayList<Block>();
        if (!printed.isEmpty()) {
            blocks.add(new Photographs(printed, across));
        }
        if (!unprinted.isEmpty()) {
            blocks.add(Paragraph.of(
                    Style.NOTE,
                    "Tidak tercetak di sini, tersimpan di ProKUS dan dapat dibuka dari halaman keluarga: "
                            + String.join("; ", unprinted) + "."));
        }
        return blocks;
    }

    private static String words(FamilyFile.Proof proof, String page) {
        return "%d. %s, %s. %s%s (sidik %s, diterima %s dari %s)"
                .formatted(
                        proof.number(),
                        proof.of().kind().equals("pemakaian")
                                ? "Pemakaian"
                                : proof.of().kind().equals("barang") ? "Barang" : "Uang",
                        WRITTEN.day(proof.of().on()),
                        proof.file().words(),
                        page,
                        proof.file().sha256().substring(0, 12),
                        WRITTEN.moment(proof.file().at()),
                        proof.file().by());
    }
}
