package id.prokus.story;

import java.awt.geom.AffineTransform;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a telephone was held, the one thing of a photograph's notes that its dots need. Read from the orientation of the EXIF
 * block; 1 where there is none, or none that can be read.
 *
 * @param orientation 1 to 8, as EXIF numbers them
 */
record PictureTurn(int orientation) {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int NOTES = 0xFFE1;
    private static final int START_OF_DOTS = 0xFFDA;
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;

    static PictureTurn of(byte[] file) {
        try {
            return new PictureTurn(orientation(ByteBuffer.wrap(file)));
        } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException e) {
            return new PictureTurn(1);
        }
    }

    private static int orientation(ByteBuffer file) {
        if (file.remaining() < 4 || (file.getShort() & 0xFFFF) != START_OF_IMAGE) {
            return 1;
        }
        while (true) {
            int marker = file.getShort() & 0xFFFF;
            if (marker == START_OF_DOTS || marker >>> 8 != 0xFF) {
                return 1;
            }
            int length = (file.getShort() & 0xFFFF) - 2;
            if (marker == NOTES && length > 14 && file.getInt(file.position()) == 0x45786966) {
                return ofExif(file.slice(file.position() + 6, length - 6));
            }
            file.position(file.position() + length);
        }
    }

    private static int ofExif(ByteBuffer exif) {
        exif.order(exif.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int at = exif.getInt(4);
        int entries = exif.getShort(at) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = at + 2 + i * ENTRY;
            if ((exif.getShort(entry) & 0xFFFF) == ORIENTATION) {
                int said = exif.getShort(entry + 8) & 0xFFFF;
                return said >= 1 && said <= 8 ? said : 1;
            }
        }
        return 1;
    }

    /** Whether width and height change places. */
    boolean sideways() {
        return orientation >= 5;
    }

    /** From the dots as they lie in the file to how they were seen. */
    AffineTransform upright(int width, int height) {
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
