package id.prokus.report.document;

import id.prokus.web.StampedZip;
import java.awt.Dimension;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Slides for a projector: titles, text, tables and drawings. What is too much for a slide is fitted by {@link FittedSlides}. */
public final class SlideDeck {

    private final XMLSlideShow show = new XMLSlideShow();
    private final Instant made;
    private final String footer;

    /**
     * @param made when the content was made: the only time the file carries
     * @param footer on every slide; the number stands right
     */
    public SlideDeck(String title, String author, String footer, Instant made) {
        this.made = made;
        this.footer = footer;
        show.setPageSize(new Dimension((int) Slide.WIDTH, (int) Slide.HEIGHT));
        var properties = show.getProperties().getCoreProperties().getUnderlyingProperties();
        properties.setTitleProperty(title);
        properties.setCreatorProperty(author);
        properties.setLanguageProperty("id-ID");
        Optional<Date> time = Optional.of(Date.from(made));
        properties.setCreatedProperty(time);
        properties.setModifiedProperty(time);
    }

    /** The first slide. */
    public void cover(String title, List<String> lines, String mark) {
        Slide slide = empty();
        slide.cover(title, lines, mark);
        slide.foot(footer);
    }

    /** A slide under a title. */
    public Slide slide(String title) {
        Slide slide = empty();
        slide.title(title);
        slide.foot(footer);
        return slide;
    }

    private Slide empty() {
        return new Slide(show.createSlide(show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY)));
    }

    /** How many slides there are. */
    public int size() {
        return show.getSlides().size();
    }

    /** @throws IOException where the stream refuses */
    public void write(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (show) {
            show.write(bytes);
        }
        StampedZip.copy(bytes.toByteArray(), made, out, SlideDeck::inIndonesian);
    }

    /** POI takes every word for English, and a reader would speak it so. */
    private static byte[] inIndonesian(String entry, byte[] content) {
        return entry.startsWith("ppt/slides/slide")
                ? new String(content, StandardCharsets.UTF_8)
                        .replace("lang=\"en-US\"", "lang=\"id-ID\"")
                        .getBytes(StandardCharsets.UTF_8)
                : content;
    }
}
