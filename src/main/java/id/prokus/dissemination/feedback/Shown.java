package id.prokus.dissemination.feedback;

import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.util.Optional;

/** What a masukan may be about, and how it reads in a ringkasan. */
final class Shown {

    static final String GENERAL = "umum";

    /** Tables that are commented on as a whole. */
    enum Part {
        CAPAIAN("tabel:capaian", "Tabel capaian"),
        PEMBANDING("tabel:pembanding", "Gambar perbandingan dengan lembaga lain"),
        KELUARGA("tabel:keluarga", "Tabel susunan keluarga"),
        CATATAN("tabel:catatan", "Daftar catatan perbaikan");

        private final String target;
        private final String title;

        Part(String target, String title) {
            this.target = target;
            this.title = title;
        }

        String target() {
            return target;
        }
    }

    private Shown() {}

    /** How it reads; empty where the ringkasan has no such thing. */
    static Optional<String> in(Ringkasan ringkasan, String target) {
        if (target.equals(GENERAL)) {
            return Optional.of("Umum");
        }
        for (Part part : Part.values()) {
            if (part.target.equals(target)) {
                return Optional.of(part.title);
            }
        }
        int colon = target.indexOf(':');
        String key = target.substring(colon + 1);
        return switch (target.substring(0, Math.max(colon, 0))) {
            case "angka" -> figure(ringkasan, target);
            case "kalimat" ->
                ringkasan.kalimat().stream()
                        .filter(sentence -> sentence.kunci().equals(key))
                        .map(Kalimat::teks)
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private static Optional<String> figure(Ringkasan ringkasan, String target) {
        return ringkasan.capaian().stream()
                .filter(figure -> FigureLine.target(figure).equals(target))
                .map(figure -> FigureLine.of(figure, Format.INDONESIAN).told())
                .findFirst();
    }

    /** What became of something that was commented on, in figures that came later. */
    enum Since {
        SAME(new Text("", "")),
        CHANGED(new Text(
                "Dalam versi terbaru angkanya atau kalimatnya sudah berbeda.",
                "In the latest version this figure or sentence reads otherwise.")),
        GONE(new Text(
                "Dalam versi terbaru ini tidak ada lagi: dasarnya sudah tidak ada. Masukan tetap tersimpan.",
                "In the latest version this is gone: what it stood on is no longer there. The comment is kept."));

        private final Text said;

        Since(Text said) {
            this.said = said;
        }

        Text said() {
            return said;
        }

        static Since of(Ringkasan latest, Passage passage) {
            return in(latest, passage.target())
                    .map(now -> now.equals(passage.about()) ? SAME : CHANGED)
                    .orElse(GONE);
        }
    }
}
