package id.prokus.report.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import id.prokus.web.chart.Typeface;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Writes a {@link Document} as a tagged PDF (PDF/UA-1) made to last (PDF/A-2a). */
public final class PdfWriter {

    private PdfWriter() {}

    /**
     * @return how many pages it has
     * @throws IOException where the stream refuses
     */
    public static int write(Document document, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        Xhtml xhtml = new Xhtml(document);
        try (PdfBoxRenderer renderer = renderer(xhtml)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                Watermark.draw(document.watermark(), pdf);
                date(document, pdf);
                pdf.save(out);
                return pdf.getNumberOfPages();
            }
        }
    }

    private static PdfBoxRenderer renderer(Xhtml xhtml) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        for (Typeface face : Typeface.values()) {
            builder.useFont(
                    () -> new ByteArrayInputStream(face.bytes()),
                    face.family(),
                    face.weight(),
                    face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
        builder.useObjectDrawerFactory(new DrawnObjects(xhtml.drawings()));
        builder.useProtocolsStreamImplementation(new TakenPictures(xhtml.photographs()), TakenPictures.PROTOCOL);
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.withProducer("ProKUS");
        builder.withHtmlContent(xhtml.markup(), null);
        return builder.buildPdfRenderer();
    }

    /** The engine writes its own clock into the file; the same content is to give the same bytes. */
    private static void date(Document document, PDDocument pdf) throws IOException {
        Instant made = document.made().truncatedTo(ChronoUnit.SECONDS);
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        calendar.setTimeInMillis(made.toEpochMilli());
        PDDocumentInformation information = pdf.getDocumentInformation();
        information.setCreationDate(calendar);
        pdf.setDocumentId((long) document.identity().hashCode());
        PDMetadata metadata = pdf.getDocumentCatalog().getMetadata();
        String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>"
                                + made.atOffset(ZoneOffset.UTC).toString().replace("Z", "+00:00")
                                + "</xmp:CreateDate>");
        metadata.importXMPMetadata(described.getBytes(StandardCharsets.UTF_8));
    }
}
