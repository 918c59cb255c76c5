package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Source;

/** How the words look by which a whole import was taken back: its file may come again, mended. */
final class TakenBack {

    private static final String MARK = "penarikan impor ";

    private TakenBack() {}

    static Source source(String fileName) {
        return new Source(Source.Way.BUKU_KERJA, MARK + fileName);
    }

    static boolean is(Entry entry) {
        return entry.source().way() == Source.Way.BUKU_KERJA
                && entry.source().reference().startsWith(MARK);
    }
}
