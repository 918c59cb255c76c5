package id.prokus.example;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.example.lives.LivingFamilies;
import id.prokus.story.TellKnownStory;
import id.prokus.vocabulary.Actor;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.stereotype.Component;

/** Three invented stories: one with its own name, one under an alias, one whose family has withdrawn. */
@Component
class ExampleStories {

    private static final int EDITION = 2021;
    private static final String GIVEN = "diberikan";

    private final LivingFamilies families;
    private final TellKnownStory tellKnownStory;
    private final Standings standings;

    ExampleStories(LivingFamilies families, TellKnownStory tellKnownStory, Standings standings) {
        this.families = families;
        this.tellKnownStory = tellKnownStory;
        this.standings = standings;
    }

    void tell(Actor by) {
        families.told().ifPresent(told -> {
            named(told, by);
            List<UUID> others = families.beside(told, 2);
            if (others.size() == 2) {
                aliased(others.getFirst(), by);
                withdrawn(others.getLast(), by);
            }
        });
    }

    private void named(UUID family, Actor by) {
        tellKnownStory.consent(family, EDITION, List.of("kisah-internal", "kisah-web", "kisah", "foto"), GIVEN, by);
        var told = new TellKnownStory.Told(
                family,
                Map.ofEntries(
                        Map.entry("judul", "Dari satu gerobak martabak menjadi dua (rekaan)"),
                        Map.entry("hasil", "6"),
                        Map.entry(
                                "sebelum",
                                "Saya berjualan martabak dengan satu gerobak di depan rumah. Uang belanja dan uang usaha tercampur, jadi saya tidak pernah tahu untung atau rugi."),
                        Map.entry(
                                "perubahan",
                                "Setelah belajar mencatat, saya tahu mana yang untung. Bantuan saya pakai untuk gerobak kedua, dan gerobak itu menjadi cabang. Sekarang ada yang bekerja dengan saya, dan pesanan datang juga dari telepon."),
                        Map.entry(
                                "makna",
                                "Yang paling berarti, tetangga saya ikut mendapat pekerjaan. Dulu saya yang meminta tolong; sekarang saya yang bisa menolong."),
                        Map.entry("samaran", "Ibu Mawar"),
                        Map.entry("klaim_graduasi", "sudah graduasi PKH sebelum ikut"),
                        Map.entry("klaim_pembekalan", "pelatihan keuangan"),
                        Map.entry("bukti_pembekalan", "keuangan"),
                        Map.entry("klaim_aset", "gerobak kedua dibeli dengan bantuan"),
                        Map.entry("bukti_aset", "gerobak"),
                        Map.entry("klaim_izin", "P-IRT"),
                        Map.entry("bukti_izin", "P-IRT"),
                        Map.entry("klaim_gerai", "dua tempat berjualan"),
                        Map.entry("bukti_gerai", "gerai 2"),
                        Map.entry("klaim_pekerja", "tiga pekerja dibayar"),
                        Map.entry("bukti_pekerja", "pekerja dibayar 3"),
                        Map.entry("klaim_daring", "pesanan lewat aplikasi"),
                        Map.entry("klaim_kredit", "KUR mikro dari BRI"),
                        Map.entry("klaim_praktik", "bahan aman, minyak jelantah dibuang dengan benar")),
                List.of(
                        "Perubahannya terlihat pada buku kas dan pada orang yang dipekerjakan.",
                        "Membuka lapangan kerja bagi tetangga, dan hampir semua pernyataannya berbukti.",
                        "Menunjukkan pelatihan, bantuan, izin, dan kredit yang saling menyambung."),
                true);
        tellKnownStory.tell(told, by, choosers(), drawing(), "Gambar rekaan dua gerobak berdampingan");
    }

    private void aliased(UUID family, Actor by) {
        tellKnownStory.consent(family, EDITION, List.of("kisah-web"), GIVEN, by);
        var told = new TellKnownStory.Told(
                family,
                Map.of(
                        "judul", "Mulai berani menghitung (rekaan)",
                        "hasil", "1",
                        "sebelum", "Saya takut melihat catatan sendiri karena selalu merasa kurang.",
                        "perubahan",
                                "Sekarang setiap malam saya mencatat. Omzetnya naik turun, tetapi saya tahu sebabnya.",
                        "makna", "Saya tidur lebih tenang karena tahu besok harus belanja berapa.",
                        "samaran", "Ibu Kenanga",
                        "klaim_penghasilan", "omzet naik turun sepanjang tahun",
                        "bukti_penghasilan", "Omzet sebulan",
                        "klaim_gerai", "masih satu tempat berjualan",
                        "bukti_gerai", "gerai 1"),
                List.of(
                        "Kisah yang biasa, dan justru karena itu dikenali banyak keluarga.",
                        "Perubahan kebiasaan lebih awet daripada angka sebulan.",
                        "Pembanding bagi kisah yang berhasil besar."),
                false);
        tellKnownStory.tell(told, by, choosers(), new byte[0], "");
    }

    private void withdrawn(UUID family, Actor by) {
        tellKnownStory.consent(family, EDITION, List.of("kisah-web", "kisah-media"), GIVEN, by);
        var told = new TellKnownStory.Told(
                family,
                Map.of(
                        "judul", "Belajar berjualan lewat telepon (rekaan)",
                        "hasil", "7",
                        "sebelum", "Pembeli hanya tetangga.",
                        "perubahan", "Anak saya mengajari memotret dagangan dan mengirimkannya.",
                        "makna", "Kami mengerjakannya bersama.",
                        "samaran", "Ibu Cempaka"),
                List.of("Ide keluarga sendiri.", "Kreatif dengan alat yang ada.", "Mudah ditiru keluarga lain."),
                false);
        UUID story = tellKnownStory.tell(told, by, choosers(), new byte[0], "");
        tellKnownStory.used(story, "Harian Contoh (rekaan), 12 November 2021", by);
        tellKnownStory.consent(family, EDITION, List.of("kisah-web", "kisah-media"), "ditarik", by);
    }

    private List<Standing> choosers() {
        return List.of(standings.of("inkubator"), standings.of("dinsosprov"), standings.of("subdit"));
    }

    /** Drawn, since a photograph would be of somebody. */
    private static byte[] drawing() {
        var image = new BufferedImage(960, 540, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setColor(new Color(0xe2eff1));
        canvas.fillRect(0, 0, 960, 540);
        canvas.setColor(new Color(0xc9b79c));
        canvas.fillRect(0, 430, 960, 110);
        for (int left : new int[] {150, 540}) {
            canvas.setColor(new Color(0x0b5563));
            canvas.fillRoundRect(left, 250, 270, 140, 16, 16);
            canvas.setColor(new Color(0xf2a541));
            canvas.fillRect(left - 20, 150, 310, 44);
            canvas.setColor(new Color(0x16262b));
            canvas.setStroke(new BasicStroke(8));
            canvas.drawLine(left + 14, 190, left + 14, 260);
            canvas.drawLine(left + 256, 190, left + 256, 260);
            canvas.setStroke(new BasicStroke(10));
            canvas.drawOval(left + 24, 380, 80, 80);
            canvas.drawOval(left + 166, 380, 80, 80);
        }
        canvas.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
