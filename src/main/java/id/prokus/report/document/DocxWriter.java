package id.prokus.report.document;

import id.prokus.web.StampedZip;
import id.prokus.web.chart.Typeface;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Writes a {@link Document} as DOCX. The package is POI's; its parts are written as markup, because building the same
 * parts object by object costs two seconds of a cold process.
 */
public final class DocxWriter {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final OPCPackage file;

    private DocxWriter(OPCPackage file) {
        this.file = file;
    }

    /** @throws IOException where the stream refuses */
    public static void write(Document document, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OPCPackage file = OPCPackage.create(bytes)) {
            new DocxWriter(file).parts(document);
            properties(document, file.getPackageProperties());
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        StampedZip.copy(bytes.toByteArray(), document.made(), out);
    }

    private void parts(Document document) throws IOException, InvalidFormatException {
        WordBody body = new WordBody(document);
        PackagePart main = part("/word/document.xml", TYPE + "document.main+xml", body.xml());
        file.addRelationship(main.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument", "rId1");
        relate(main, "rId1", "styles", part("/word/styles.xml", TYPE + "styles+xml", WordStyles.xml()));
        relate(main, "rId2", "settings", part("/word/settings.xml", TYPE + "settings+xml", WordFurniture.settings()));
        relate(
                main,
                "rId3",
                "numbering",
                part("/word/numbering.xml", TYPE + "numbering+xml", WordFurniture.numbering()));
        PackagePart fonts = part("/word/fontTable.xml", TYPE + "fontTable+xml", WordFonts.table());
        relate(main, "rId4", "fontTable", fonts);
        relate(
                main,
                "rId5",
                "footer",
                part("/word/footer1.xml", TYPE + "footer+xml", WordFurniture.footer(document.footer())));
        relate(
                main,
                "rId6",
                "header",
                part("/word/header1.xml", TYPE + "header+xml", WordFurniture.header(document.watermark())));
        for (Typeface face : Typeface.values()) {
            String name = "/word/fonts/font" + (face.ordinal() + 1) + ".odttf";
            PackagePart font = part(
                    name, "application/vnd.openxmlformats-officedocument.obfuscatedFont", WordFonts.obfuscated(face));
            relate(fonts, WordFonts.relation(face), "font", font);
        }
        List<WordImage> images = body.images();
        for (int i = 0; i < images.size(); i++) {
            String format = images.get(i).format();
            PackagePart image = part(
                    "/word/media/gambar" + (i + 1) + "." + format,
                    "image/" + format,
                    images.get(i).bytes());
            relate(main, "rId" + (WordBody.FIRST_PICTURE + i), "image", image);
        }
    }

    private PackagePart part(String name, String type, String xml) throws IOException, InvalidFormatException {
        return part(name, type, xml.getBytes(StandardCharsets.UTF_8));
    }

    private PackagePart part(String name, String type, byte[] content) throws IOException, InvalidFormatException {
        PackagePart part = file.createPart(PackagingURIHelper.createPartName(name), type);
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
        return part;
    }

    private static void relate(PackagePart from, String id, String type, PackagePart to) {
        from.addRelationship(to.getPartName(), TargetMode.INTERNAL, RELATION + type, id);
    }

    private static void properties(Document document, PackageProperties properties) {
        Optional<Date> made = Optional.of(Date.from(document.made()));
        properties.setTitleProperty(document.title());
        properties.setCreatorProperty(document.author());
        properties.setSubjectProperty(document.subject());
        properties.setLanguageProperty("id-ID");
        properties.setCreatedProperty(made);
        properties.setModifiedProperty(made);
    }
}
