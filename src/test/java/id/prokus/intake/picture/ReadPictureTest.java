package id.prokus.intake.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.vocabulary.Refusal;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ReadPictureTest {

    @Test
    void a_photograph_is_turned_upright_made_smaller_and_no_longer_says_where_it_was_taken() throws IOException {
        byte[] original = Camera.photograph(3000, 4000);
        assertThat(text(original)).contains(Camera.PLACE);

        Shown shown = ReadPicture.of(original).getFirst();

        assertThat(List.of(shown.width(), shown.height())).containsExactly(960, 1280);
        assertThat(text(shown.jpeg())).doesNotContain(Camera.PLACE).doesNotContain("Exif");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(shown.jpeg()));
        assertThat(new Color(picture.getRGB(480, 100)).getRed()).isGreaterThan(200);
        assertThat(new Color(picture.getRGB(480, 1180)).getBlue()).isGreaterThan(200);
    }

    @Test
    void every_way_of_holding_a_camera_ends_within_the_paper() {
        for (int orientation = 1; orientation <= 8; orientation++) {
            var turned = new Turned(orientation);
            var corner = turned.upright(30, 20).transform(new java.awt.geom.Point2D.Double(30, 20), null);
            var origin = turned.upright(30, 20).transform(new java.awt.geom.Point2D.Double(0, 0), null);
            double wide = turned.sideways() ? 20 : 30;
            assertThat(List.of(origin.getX(), corner.getX())).as("%s", turned).containsExactlyInAnyOrder(0.0, wide);
            assertThat(List.of(origin.getY(), corner.getY()))
                    .as("%s", turned)
                    .containsExactlyInAnyOrder(0.0, 50 - wide);
        }
    }

    @Test
    void a_small_png_stays_as_large_as_it_is_on_white_paper() throws IOException {
        Shown shown = ReadPicture.of(Camera.png(40, 30)).getFirst();

        assertThat(List.of(shown.width(), shown.height())).containsExactly(40, 30);
        assertThat(new Color(
                        ImageIO.read(new ByteArrayInputStream(shown.jpeg())).getRGB(5, 5)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void of_a_long_pdf_the_first_three_pages_are_shown() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            for (int i = 0; i < 5; i++) {
                pdf.addPage(new PDPage());
            }
            pdf.save(out);
        }

        assertThat(ReadPicture.of(out.toByteArray()))
                .hasSize(3)
                .allSatisfy(page -> assertThat(page.height()).isBetween(1270, 1280));
    }

    @Test
    void what_is_no_picture_is_refused_with_what_to_do() {
        byte[] whole = Camera.photograph(300, 400);
        refused(new byte[0], "intake.picture-missing");
        refused("bukan gambar".getBytes(StandardCharsets.UTF_8), "intake.not-a-picture");
        refused("%PDF-1.7 tetapi bukan".getBytes(StandardCharsets.UTF_8), "intake.picture-damaged");
        refused(Arrays.copyOf(whole, 60), "intake.picture-damaged");
        refused(new byte[(15 << 20) + 1], "intake.picture-too-large");
    }

    private static void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> ReadPicture.of(bytes))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
