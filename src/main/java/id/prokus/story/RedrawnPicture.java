package id.prokus.story;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture drawn anew from its dots: what a telephone writes beside them (where, when, by what) is not carried over,
 * because nothing but dots is.
 *
 * @param jpeg at most {@value #LONGEST} dots long
 */
record RedrawnPicture(byte[] jpeg, int width, int height) {

    static final int LONGEST = 1_280;

    /** A page of any telephone fits; a file that unfolds into more is no photograph. */
    private static final long MOST_DOTS = 120_000_000;

    private static final float QUALITY = 0.82f;

    /** @throws Refusal {@code story.picture-unreadable} */
    static RedrawnPicture of(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return drawn(read(reader), PictureTurn.of(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    /** Every so many dots only, where it is far larger than what is shown. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            throw unreadable();
        }
        var wanted = reader.getDefaultReadParam();
        int every = Math.max(1, Math.max(width, height) / (2 * LONGEST));
        wanted.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, wanted);
    }

    private static RedrawnPicture drawn(BufferedImage image, PictureTurn turn) throws IOException {
        double scale = Math.min(1, (double) LONGEST / Math.max(image.getWidth(), image.getHeight()));
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        var paper = new BufferedImage(
                turn.sideways() ? height : width, turn.sideways() ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = paper.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform upright = turn.upright(width, height);
        upright.scale((double) width / image.getWidth(), (double) height / image.getHeight());
        canvas.drawImage(image, upright, null);
        canvas.dispose();
        return new RedrawnPicture(jpeg(paper), paper.getWidth(), paper.getHeight());
    }

    private static byte[] jpeg(BufferedImage paper) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(paper, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static Refusal unreadable() {
        return new Refusal(
                "story.picture-unreadable",
                new Text(
                        "Berkas ini bukan foto yang dapat dibaca. Kirim JPEG atau PNG, langsung dari kamera atau galeri.",
                        "This file is no picture that can be read. Send a JPEG or PNG, straight from the camera or gallery."));
    }
}
