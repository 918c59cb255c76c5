package id.prokus.monitoring.instrument;

import id.prokus.vocabulary.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What forms may ask on a phone that web-forms 0.22, which renders them in the browser, does not know. A question of these
 * is still answered on phones; whoever publishes it is told. To be shortened as web-forms learns more.
 */
final class BrowserGaps {

    private record Gap(
            Text words, Set<String> controls, Set<String> types, Set<String> appearances, Set<String> media) {}

    private static final Set<String> NONE = Set.of();

    private static final List<Gap> GAPS = List.of(
            new Gap(new Text("pemindaian kode batang", "scanning of barcodes"), NONE, Set.of("barcode"), NONE, NONE),
            new Gap(new Text("rekaman suara", "audio"), NONE, NONE, NONE, Set.of("audio/")),
            new Gap(new Text("video", "video"), NONE, NONE, NONE, Set.of("video/")),
            new Gap(new Text("berkas bebas", "other files"), NONE, NONE, NONE, Set.of("application/", "*/")),
            new Gap(new Text("tanggal beserta jam", "moments"), NONE, Set.of("datetime"), NONE, NONE),
            new Gap(
                    new Text("gambar, tanda tangan, atau coretan", "drawings, signatures and marks"),
                    NONE,
                    NONE,
                    Set.of("draw", "signature", "annotate"),
                    NONE),
            new Gap(new Text("pilihan pada gambar", "choices on a picture"), NONE, NONE, Set.of("image-map"), NONE),
            new Gap(
                    new Text("pindah sendiri sesudah menjawab", "moving on by itself"),
                    NONE,
                    NONE,
                    Set.of("quick"),
                    NONE),
            new Gap(
                    new Text("tanggal tanpa kalender", "days without a calendar"),
                    NONE,
                    NONE,
                    Set.of("no-calendar"),
                    NONE));

    private BrowserGaps() {}

    /** What the browser lacks to ask this; empty where it can. */
    static Optional<Text> of(FormLine line) {
        List<String> appearances = List.of(line.appearance().split("\\s+"));
        String type = line.type().toLowerCase(Locale.ROOT);
        return GAPS.stream()
                .filter(gap -> gap.controls.contains(line.control())
                        || gap.types.contains(type)
                        || gap.appearances.stream().anyMatch(appearances::contains)
                        || gap.media.stream().anyMatch(line.mediatype()::startsWith))
                .map(Gap::words)
                .findFirst();
    }
}
