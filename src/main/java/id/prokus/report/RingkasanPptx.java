package id.prokus.report;

import id.prokus.report.document.SlideDeck;
import id.prokus.report.pages.RingkasanSlides;
import java.io.IOException;
import java.io.OutputStream;

/** The ringkasan as slides, for the projector of the results meeting. */
public final class RingkasanPptx {

    private RingkasanPptx() {}

    /**
     * The same ringkasan gives the same bytes.
     *
     * @return how many slides there are
     * @throws IOException where the stream refuses
     */
    public static int write(Ringkasan ringkasan, Issue issue, OutputStream out) throws IOException {
        SlideDeck deck = RingkasanSlides.of(ringkasan, issue);
        int slides = deck.size();
        deck.write(out);
        return slides;
    }
}
