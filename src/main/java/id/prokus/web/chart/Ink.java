package id.prokus.web.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
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
        return png(drawing, DOTS_PER_POINT, BufferedImage.TYPE_INT_ARGB);
    }

    /**
     * The drawing as a PNG on white paper.
     *
     * @param dots for each point of the drawing
     */
    static byte[] onPaper(Drawing drawing, double dots) {
        return png(drawing, dots, BufferedImage.TYPE_INT_RGB);
    }

    private static byte[] png(Drawing drawing, double dots, int type) {
        int width = (int) Math.ceil(drawing.width() * dots);
        int height = (int) Math.ceil(drawing.height() * dots);
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D canvas = image.createGraphics();
        if (type == BufferedImage.TYPE_INT_RGB) {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, width, height);
        }
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(dots, dots);
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
            case Drawing.Label label -> {
                canvas.setColor(label.colour().awt());
                canvas.fill(label.typeface().outline(label.text(), label.size(), label.start(), label.y()));
            }
            case Drawing.Polyline(List<Drawing.Point> points, Drawing.Stroke stroke) -> draw(path(points), stroke);
            case Drawing.Polygon(List<Drawing.Point> corners, Colour fill, Drawing.Stroke outline) -> {
                Path2D path = path(corners);
                path.closePath();
                fill(path, fill, outline);
            }
            case Drawing.Circle(double x, double y, double radius, Colour fill, Drawing.Stroke outline) ->
                fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius), fill, outline);
            case Drawing.Hatch hatch -> hatch.lines().forEach(this::draw);
            case Drawing.Photo photo -> draw(photo);
        }
    }

    private void draw(Drawing.Photo photo) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.file()));
            var place = AffineTransform.getTranslateInstance(photo.x(), photo.y());
            place.scale(photo.width() / image.getWidth(), photo.height() / image.getHeight());
            canvas.drawImage(image, place, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(Shape shape, Colour fill, Drawing.Stroke outline) {
        canvas.setColor(fill.awt());
        canvas.fill(shape);
        draw(shape, outline);
    }

    private void draw(Shape shape, Drawing.Stroke stroke) {
        if (stroke.weight() <= 0) {
            return;
        }
        canvas.setColor(stroke.colour().awt());
        canvas.setStroke(
                stroke.dashed()
                        ? new BasicStroke(
                                (float) stroke.weight(),
                                BasicStroke.CAP_BUTT,
                                BasicStroke.JOIN_ROUND,
                                1,
                                Drawing.Stroke.DASHES,
                                0)
                        : new BasicStroke((float) stroke.weight(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }

    private static Path2D path(List<Drawing.Point> points) {
        Path2D path = new Path2D.Double();
        for (Drawing.Point point : points) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        return path;
    }

    private static Color shade(double grey) {
        float level = (float) grey;
        return new Color(level, level, level);
    }
}
