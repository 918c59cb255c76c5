package id.prokus.intake.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Takes photographs as a phone does: lying on their side, with what it knows of the place beside the dots. */
public final class Camera {

    public static final String PLACE = "Karawang 6.3S 107.3E";

    private Camera() {}

    /** Upright: red above, blue below; stored lying on its side, as orientation 6 says. */
    public static byte[] photograph(int width, int height) {
        var stored = new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = stored.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, height / 2, width);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(height / 2, 0, height - height / 2, width);
        canvas.dispose();
        byte[] jpeg = written(stored, "jpeg");
        byte[] exif = exif();
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    public static byte[] png(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    private static byte[] exif() {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        int length = 2 + 6 + 8 + 2 + 12 + 4 + place.length;
        return ByteBuffer.allocate(2 + length)
                .putShort((short) 0xffe1)
                .putShort((short) length)
                .put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0)
                .putInt(0)
                .put(place)
                .array();
    }

    private static byte[] written(BufferedImage picture, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
