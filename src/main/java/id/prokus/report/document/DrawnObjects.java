package id.prokus.report.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import id.prokus.web.chart.Drawing;
import id.prokus.web.chart.Ink;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Lets the PDF take its drawings from memory: an SVG engine for a dozen lines would cost half a second. */
final class DrawnObjects implements FSObjectDrawerFactory, FSObjectDrawer {

    static final String TYPE = "prokus/gambar";

    private final List<Drawing> drawings;

    DrawnObjects(List<Drawing> drawings) {
        this.drawings = drawings;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getAttribute("type").equals(TYPE);
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        float pixelsWide = (float) (width / dotsPerPixel);
        float pixelsHigh = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, pixelsWide, pixelsHigh, canvas -> {
            canvas.scale(pixelsWide / drawing.width(), pixelsHigh / drawing.height());
            Ink.draw(drawing, canvas);
        });
        return null;
    }
}
