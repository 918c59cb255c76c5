package id.prokus.monitoring.phone;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import id.prokus.report.document.QrCode;
import id.prokus.web.chart.Svg;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import tools.jackson.databind.json.JsonMapper;

/**
 * What ODK Collect and KoboCollect set themselves up with when they read it as a QR code: JSON, deflated, in Base64. The
 * password is in it in clear, so that it is shown once and never kept.
 *
 * @param url of the phones' door: {@code https://…/openrosa}
 */
record PhoneSettings(String url, DeviceSecret secret) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double SIDE = 280;
    private static final int PIXELS = 600;

    String words() {
        Map<String, Object> general = new LinkedHashMap<>();
        general.put("server_url", url);
        general.put("username", secret.userName());
        general.put("password", secret.password());
        general.put("form_update_mode", "match_exactly");
        general.put("autosend", "wifi_and_cellular");
        general.put("app_language", "in");
        var settings = new LinkedHashMap<String, Object>();
        settings.put("general", general);
        settings.put("admin", Map.of());
        settings.put("project", Map.of("name", "ProKUS", "icon", "P", "color", "#1f5f8b"));
        return Base64.getEncoder().encodeToString(deflated(JSON.writeValueAsBytes(settings)));
    }

    /** For a page. */
    String svg() {
        return Svg.of(QrCode.of(words(), SIDE), "QR");
    }

    /** For a file. */
    byte[] png() {
        try {
            var dots = new QRCodeWriter()
                    .encode(
                            words(),
                            BarcodeFormat.QR_CODE,
                            PIXELS,
                            PIXELS,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 2));
            var image = new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
            for (int y = 0; y < dots.getHeight(); y++) {
                for (int x = 0; x < dots.getWidth(); x++) {
                    image.setRGB(x, y, dots.get(x, y) ? 0x000000 : 0xFFFFFF);
                }
            }
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (WriterException e) {
            throw new IllegalStateException("A QR code cannot hold these settings", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] json) {
        var small = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(small)) {
            deflater.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return small.toByteArray();
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "PhoneSettings[" + url + "]";
    }
}
