package id.prokus.web.chart;

import java.awt.Color;
import java.util.Locale;

/**
 * The few inks of every chart. No two that stand for different things are of one lightness, so that a chart still reads
 * when it is printed in black and white.
 */
public enum Colour {
    BLACK(0x000000),
    INK(0x16262b),
    SOFT(0x4a5c62),
    GREY(0x7d8e93),
    LINE(0xd3dcde),
    PALE(0xe9eeef),
    WHITE(0xffffff),
    BRAND(0x0b5563),
    ACCENT(0xf2b63d),
    STEP_1(0xf1f7f8),
    STEP_2(0xc4e0e4),
    STEP_3(0x84bcc6),
    STEP_4(0x176b7b),
    STEP_5(0x083843);

    /** How many shades there are from the lightest to the darkest. */
    static final int STEPS = 5;

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /** @param step from 0 (lightest) to 4 */
    static Colour step(int step) {
        return values()[STEP_1.ordinal() + step];
    }

    /** {@code #0b5563} */
    public String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    Color awt() {
        return new Color(rgb);
    }

    /** From 0 (black) to 1 (white), as a photocopy has it. */
    double lightness() {
        return (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
    }

    /** What words on this ground are written in. */
    Colour words() {
        return lightness() < 0.5 ? WHITE : INK;
    }
}
