package id.prokus.story;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photograph as a telephone writes it: lying on its side, with the orientation and the place in its EXIF notes. */
final class PhotoWithPlace {

    private static final int ENTRY = 12;

    private PhotoWithPlace() {}

    static byte[] jpeg() {
        var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillRect(0, 0, 320, 200);
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] plain = out.toByteArray();
        byte[] exif = exif();
        var whole = ByteBuffer.allocate(plain.length + exif.length + 4);
        whole.put(plain, 0, 2);
        whole.putShort((short) 0xFFE1).putShort((short) (exif.length + 2)).put(exif);
        whole.put(plain, 2, plain.length - 2);
        return whole.array();
    }

    /** Orientation 6 and a directory of GPS with a latitude of 6 degrees south. */
    private static byte[] exif() {
        var tiff = ByteBuffer.allocate(8 + 2 + 2 * ENTRY + 4 + 2 + 2 * ENTRY + 4 + 24);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        int gps = 8 + 2 + 2 * ENTRY + 4;
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(gps);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).putInt('S' << 24);
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(gps + 2 + 2 * ENTRY + 4);
        tiff.putInt(0);
        tiff.putInt(6).putInt(1).putInt(18).putInt(1).putInt(30).putInt(1);
        var exif = ByteBuffer.allocate(6 + tiff.capacity());
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array());
        return exif.array();
    }

    /** Whether a directory of GPS is named in it. */
    static boolean hasPlace(byte[] file) {
        String bytes = new String(file, StandardCharsets.ISO_8859_1);
        return bytes.contains("Exif") && bytes.contains("\u0088\u0025\u0000\u0004");
    }
}
