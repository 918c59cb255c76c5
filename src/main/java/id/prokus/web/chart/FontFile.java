package id.prokus.web.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * One vendored font. Widths and outlines come from the file itself, because a server has neither fonts nor a
 * fontconfig for AWT to ask.
 */
final class FontFile {

    private final byte[] bytes;
    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    /** Advance widths of the letters of the subset, in ems: pages are measured many times. */
    private final float[] advances = new float[LETTERS];

    private static final int LETTERS = 0x2300;

    private FontFile(byte[] bytes, TrueTypeFont font) throws IOException {
        this.bytes = bytes;
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        for (int c = 0; c < LETTERS; c++) {
            advances[c] = (float) (font.getAdvanceWidth(glyphs.getGlyphId(c)) / unitsPerEm);
        }
    }

    static FontFile load(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream("/fonts/" + resource + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + resource + " is missing from this build.");
            }
            byte[] bytes = in.readAllBytes();
            return new FontFile(bytes, new TTFParser().parse(new RandomAccessReadBuffer(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    boolean shows(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    /** In ems. */
    double width(String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            width += advances[c < LETTERS ? c : 0];
        }
        return width;
    }

    GeneralPath outline(String text, double size, double x, double y) {
        try {
            GeneralPath path = new GeneralPath();
            double scale = size / unitsPerEm;
            double at = x;
            for (int i = 0; i < text.length(); i++) {
                int glyph = glyphs.getGlyphId(text.charAt(i));
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                path.append(place.createTransformedShape(glyphShape(glyph)), false);
                at += font.getAdvanceWidth(glyph) * scale;
            }
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private GeneralPath glyphShape(int glyph) throws IOException {
        // PDF and DOCX may be written at the same time, and glyphs are read lazily from one stream.
        synchronized (font) {
            var data = font.getGlyph().getGlyph(glyph);
            return data == null ? new GeneralPath() : data.getPath();
        }
    }
}
