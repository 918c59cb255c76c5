package id.prokus.intake.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture as it is shown: a JPEG of its own, made from the dots alone, so that no place, day or telephone that a camera
 * wrote into the original goes out with it.
 *
 * @param width in dots
 */
public record Shown(int width, int height, byte[] jpeg) {

    /** Enough to read a receipt on a screen. */
    static final int LONGEST_SIDE = 1280;

    private static final float QUALITY = 0.75f;

    /** The same with fewer dots; itself where it has no more. */
    public Shown within(int longestSide) {
        if (Math.max(width, height) <= longestSide) {
            return this;
        }
        try {
            return of(ImageIO.read(new ByteArrayInputStream(jpeg)), new Turned(1), longestSide);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Shown of(BufferedImage picture, Turned turned, int longestSide) {
        double scale = Math.min(1, longestSide / (double) Math.max(picture.getWidth(), picture.getHeight()));
        // Twice as wide at most in one step: a larger step would leave dots out, and thin strokes of a receipt with
        // them.
        if (scale < 0.5) {
            return of(drawn(picture, new Turned(1), 0.5), turned, longestSide);
        }
        return written(drawn(picture, turned, scale));
    }

    private static BufferedImage drawn(BufferedImage picture, Turned turned, double scale) {
        int wide = Math.max(1, (int) Math.round(picture.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(picture.getHeight() * scale));
        BufferedImage paper = turned.sideways()
                ? new BufferedImage(high, wide, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = paper.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = turned.upright(wide, high);
        place.scale(wide / (double) picture.getWidth(), high / (double) picture.getHeight());
        canvas.drawImage(picture, place, null);
        canvas.dispose();
        return paper;
    }

    private static Shown written(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new Shown(picture.getWidth(), picture.getHeight(), out.toByteArray());
    }

    @Override
    public String toString() {
        return "Shown[" + width + " × " + height + "]";
    }
}
