package id.prokus.intake.picture;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, as it wrote it beside the picture (EXIF, 1 to 8). Who leaves that out of the copy must turn the
 * picture, or it lies on its side.
 */
record Turned(int orientation) {

    private static final Turned UPRIGHT = new Turned(1);

    private static final int START_OF_SCAN = 0xda;
    private static final int APPLICATION_1 = 0xe1;
    private static final int ORIENTATION = 0x0112;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

    static Turned of(byte[] jpeg) {
        try {
            int at = 2;
            while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
                int marker = jpeg[at + 1] & 0xff;
                int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
                if (marker == START_OF_SCAN || length < 2) {
                    return UPRIGHT;
                }
                if (marker == APPLICATION_1 && begins(jpeg, at + 4)) {
                    int from = at + 4 + EXIF.length;
                    return read(
                            ByteBuffer.wrap(jpeg, from, at + 2 + length - from).slice());
                }
                at += 2 + length;
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
            // The picture itself may well be whole.
        }
        return UPRIGHT;
    }

    private static boolean begins(byte[] jpeg, int at) {
        return java.util.Arrays.equals(jpeg, at, Math.min(jpeg.length, at + EXIF.length), EXIF, 0, EXIF.length);
    }

    private static Turned read(ByteBuffer exif) {
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                int said = exif.getShort(entry + 8) & 0xffff;
                return said >= 1 && said <= 8 ? new Turned(said) : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return orientation >= 5;
    }

    /** From the picture as it was stored, of this width and height, to the picture as it was seen. */
    AffineTransform upright(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
