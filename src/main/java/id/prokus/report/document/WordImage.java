package id.prokus.report.document;

import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Ink;

/**
 * A picture in a DOCX.
 *
 * @param format as in its name and media type: png, jpeg
 */
record WordImage(String format, byte[] bytes) {

    static WordImage of(Drawing drawing) {
        return new WordImage("png", Ink.png(drawing));
    }

    static WordImage of(Photograph photograph) {
        return new WordImage("jpeg", photograph.jpeg());
    }
}
