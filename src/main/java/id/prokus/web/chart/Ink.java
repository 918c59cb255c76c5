package id.prokus.web.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Draws a {@link Drawing} on a Java canvas, its words as outlines: no font of the machine is ever asked for. */
public final class Ink {

    private static final double DOTS_PER_POINT = 300.0 / 72.0;

    private final Graphics2D canvas;

    private Ink(Graphics2D canvas) {
        this.canvas = canvas;
    }

    public static void draw(Drawing drawing, Graphics2D canvas) {
        Ink ink = new Ink(canvas);
        drawing.marks().forEach(ink::draw);
    }

    /** The drawing as a PNG of 300 dots per inch, in shades of grey on nothing: a watermark shows through. */
    public static byte[] png(Drawing drawing) {
        int width = (int) Math.ceil(drawing.width() * DOTS_PER_POINT);
        int height = (int) Math.ceil(drawing.height() * DOTS_PER_POINT);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(DOTS_PER_POINT, DOTS_PER_POINT);
        draw(drawing, canvas);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.setUseCache(false);
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(Drawing.Mark mark) {
        switch (mark) {
            case Drawing.Line(double x1, double y1, double x2, double y2, double weight, double grey) -> {
                canvas.setColor(shade(grey));
                canvas.setStroke(new BasicStroke((float) weight, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
                canvas.draw(new Line2D.Double(x1, y1, x2, y2));
            }
            case Drawing.Dot(double x, double y, double radius, double grey) -> {
                Shape circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
                canvas.setColor(shade(grey));
                canvas.fill(circle);
                canvas.setColor(Color.BLACK);
                canvas.setStroke(new BasicStroke(0.7f));
                canvas.draw(circle);
            }
            case Drawing.Area(double x, double y, double width, double height, double grey) -> {
                canvas.setColor(shade(grey));
                canvas.fill(new Rectangle2D.Double(x, y, width, height));
            }
            case Drawing.Label(
                    double x,
                    double y,
                    String text,
                    Typeface typeface,
                    double size,
                    Drawing.Anchor anchor) -> {
                double width = typeface.width(text, size);
                double start = switch (anchor) {
                    case START -> x;
                    case MIDDLE -> x - width / 2;
                    case END -> x - width;
                };
                canvas.setColor(Color.BLACK);
                canvas.fill(typeface.outline(text, size, start, y));
            }
        }
    }

    private static Color shade(double grey) {
        float level = (float) grey;
        return new Color(level, level, level);
    }
}
