package id.prokus.web.chart;

import java.awt.geom.GeneralPath;

/** The faces of the two vendored families; both documents and every drawing use these and nothing else. */
public enum Typeface {
    SANS("Noto Sans SemiCondensed", "NotoSans-SemiCondensed", 400, false),
    SANS_BOLD("Noto Sans SemiCondensed", "NotoSans-SemiCondensedBold", 700, false),
    SANS_ITALIC("Noto Sans SemiCondensed", "NotoSans-SemiCondensedItalic", 400, true),
    SERIF("Noto Serif SemiCondensed", "NotoSerif-SemiCondensed", 400, false),
    SERIF_BOLD("Noto Serif SemiCondensed", "NotoSerif-SemiCondensedBold", 700, false);

    private final String family;
    private final int weight;
    private final boolean italic;
    private final FontFile file;

    Typeface(String family, String resource, int weight, boolean italic) {
        this.family = family;
        this.weight = weight;
        this.italic = italic;
        this.file = FontFile.load(resource);
    }

    public String family() {
        return family;
    }

    /** 400 or 700. */
    public int weight() {
        return weight;
    }

    public boolean italic() {
        return italic;
    }

    /** How wide the text runs, in the unit of the size. */
    public double width(String text, double size) {
        return file.width(text) * size;
    }

    /** The text as a shape, its baseline starting at (x, y). */
    public GeneralPath outline(String text, double size, double x, double y) {
        return file.outline(text, size, x, y);
    }

    /** The font file, to be embedded. */
    public byte[] bytes() {
        return file.bytes();
    }

    /** Whether every face can show the character; all five are cut to the same letters. */
    public static boolean shows(int codePoint) {
        return SANS.file.shows(codePoint);
    }
}
