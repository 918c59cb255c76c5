package id.prokus.report.document;

import static id.prokus.web.chart.Typeface.SANS;
import static id.prokus.web.chart.Typeface.SANS_BOLD;
import static id.prokus.web.chart.Typeface.SERIF;
import static id.prokus.web.chart.Typeface.SERIF_BOLD;

import id.prokus.web.chart.Typeface;

/**
 * The text styles of both documents: the style sheet of the PDF, the named styles of the DOCX and the measuring of
 * pages are all made from these.
 */
public enum Style {
    BODY("Normal", "Normal", SANS, 10, 12, 0, 2.4),
    TITLE("Heading1", "heading 1", SERIF_BOLD, 14, 16.6, 0, 2),
    SUBTITLE("Keterangan", "Keterangan judul", SANS, 8.5, 10.4, 0, 3),
    PART("BagianRingkas", "Bagian ringkas", SANS_BOLD, 10, 12, 2, 0.8),
    CHAPTER("Heading2", "heading 2", SERIF_BOLD, 12, 15, 14, 5),
    SECTION("Heading3", "heading 3", SANS_BOLD, 10.5, 13, 9, 3),
    CAPTION("Caption", "caption", SANS, 7, 8.3, 0.6, 1.2),
    CELL("IsiTabel", "Isi tabel", SANS, 8, 9.6, 0, 0),
    CELL_SMALL("IsiTabelKecil", "Isi tabel kecil", SANS, 7, 8.3, 0, 0),
    NOTE("CatatanTabel", "Catatan tabel", SANS, 7, 8.3, 0.6, 2.4),
    SMALL("Kecil", "Kecil", SANS, 8, 9.8, 0, 2),
    LETTERHEAD("KopSurat", "Kop surat", SERIF_BOLD, 12, 14, 0, 0),
    LETTERHEAD_UNIT("KopUnit", "Kop surat unit", SERIF_BOLD, 9, 10.8, 0, 0),
    LETTERHEAD_ADDRESS("KopAlamat", "Kop surat alamat", SERIF, 8, 10, 0, 0);

    private final String wordId;
    private final String wordName;
    private final Typeface typeface;
    private final double size;
    private final double leading;
    private final double before;
    private final double after;

    Style(String wordId, String wordName, Typeface typeface, double size, double leading, double before, double after) {
        this.wordId = wordId;
        this.wordName = wordName;
        this.typeface = typeface;
        this.size = size;
        this.leading = leading;
        this.before = before;
        this.after = after;
    }

    String wordId() {
        return wordId;
    }

    String wordName() {
        return wordName;
    }

    /** The class of the style in the PDF's markup. */
    String cssClass() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    Typeface typeface() {
        return typeface;
    }

    /** In points, like every length here. */
    double size() {
        return size;
    }

    /** From baseline to baseline, exactly: both documents then fill their pages alike. */
    double leading() {
        return leading;
    }

    double before() {
        return before;
    }

    double after() {
        return after;
    }

    /** 1 to 3 for what belongs into the table of contents of a reader, else 0. */
    int outlineLevel() {
        return switch (this) {
            case TITLE -> 1;
            case PART, CHAPTER -> 2;
            case SECTION -> 3;
            default -> 0;
        };
    }

    /** Whether it heads what follows, and so never ends a page. */
    public boolean isHeading() {
        return outlineLevel() > 0;
    }
}
