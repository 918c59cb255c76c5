package id.prokus.report.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.prokus.web.chart.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code as a {@link Drawing}. */
public final class QrCode {

    private QrCode() {}

    /**
     * @param text what a phone reads
     * @param side in points
     */
    public static Drawing of(String text, double side) {
        BitMatrix dots = encode(text);
        double dot = side / dots.getWidth();
        List<Drawing.Mark> marks = new ArrayList<>();
        for (int y = 0; y < dots.getHeight(); y++) {
            for (int x = 0; x < dots.getWidth(); ) {
                int run = 0;
                while (x + run < dots.getWidth() && dots.get(x + run, y)) {
                    run++;
                }
                if (run > 0) {
                    marks.add(new Drawing.Area(x * dot, y * dot, run * dot, dot, 0));
                }
                x += Math.max(run, 1);
            }
        }
        return new Drawing(side, side, marks);
    }

    private static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    2,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("A QR code cannot hold this text.", e);
        }
    }
}
