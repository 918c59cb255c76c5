package id.prokus.intake.picture;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads a photograph, or the first pages of a receipt, and refuses what is neither. */
public final class ReadPicture {

    public static final int MOST_MEGABYTES = 15;

    /** A small file can hold a picture that fills the memory. */
    static final int MOST_MEGADOTS = 120;

    /** A receipt is a page or two; a whole book is none. */
    static final int PAGES_SHOWN = 3;

    private ReadPicture() {}

    /**
     * What it shows, page by page; of a photograph one.
     *
     * @throws Refusal {@code intake.picture-missing}, {@code intake.picture-too-large}, {@code intake.not-a-picture},
     *     {@code intake.picture-damaged}
     */
    public static List<Shown> of(byte[] bytes) {
        if (bytes.length == 0) {
            throw refusal(
                    "intake.picture-missing",
                    "Belum ada berkas yang dipilih, atau berkasnya kosong. Pilih foto atau kuitansi dahulu.",
                    "No file was chosen, or it is empty. Choose a photo or receipt first.");
        }
        inSize(bytes.length);
        PictureType type = PictureType.of(bytes)
                .orElseThrow(
                        () -> refusal(
                                "intake.not-a-picture",
                                "Berkas ini bukan foto atau kuitansi yang dapat dibuka. Kirim JPEG, PNG, atau PDF; foto HEIC dari iPhone diubah ke JPEG dahulu.",
                                "This is no photo or receipt that can be opened. Send a JPEG, PNG or PDF; turn a HEIC photo of an iPhone into a JPEG first."));
        try {
            return type == PictureType.PDF ? pages(bytes) : List.of(photograph(bytes, type));
        } catch (Refusal tooLarge) {
            throw tooLarge;
        } catch (IOException | RuntimeException damaged) {
            throw refusal(
                    "intake.picture-damaged",
                    "Berkas ini rusak, terkunci, atau terpotong sehingga gambarnya tidak dapat dibuka. Buka di ponsel, simpan ulang, lalu kirim lagi.",
                    "This file is damaged, locked or cut short, so its picture cannot be opened. Open it, save it anew and send it again.");
        }
    }

    /** Before the bytes are read. */
    public static void inSize(long bytes) {
        if (bytes > (long) MOST_MEGABYTES << 20) {
            throw refusal(
                    "intake.picture-too-large",
                    "Berkas ini lebih dari %d MB. Perkecil fotonya, atau kirim halaman kuitansinya saja."
                            .formatted(MOST_MEGABYTES),
                    "This file is larger than %d MB. Make the photo smaller, or send only the page of the receipt."
                            .formatted(MOST_MEGABYTES));
        }
    }

    private static Shown photograph(byte[] bytes, PictureType type) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            long width = reader.getWidth(0);
            long height = reader.getHeight(0);
            if (width * height > MOST_MEGADOTS * 1_000_000L) {
                throw refusal(
                        "intake.picture-too-large",
                        "Gambar ini %d × %d titik, terlalu besar. Perkecil fotonya lalu kirim lagi."
                                .formatted(width, height),
                        "This picture is %d × %d dots, which is too large. Make it smaller and send it again."
                                .formatted(width, height));
            }
            ImageReadParam how = reader.getDefaultReadParam();
            // Every so many dots are enough, and spare the memory; what is left is still twice as fine as what is
            // shown.
            int every = (int) Math.max(1, Math.max(width, height) / (2L * Shown.LONGEST_SIDE));
            how.setSourceSubsampling(every, every, 0, 0);
            BufferedImage read = reader.read(0, how);
            return Shown.of(read, type == PictureType.JPEG ? Turned.of(bytes) : new Turned(1), Shown.LONGEST_SIDE);
        } finally {
            reader.dispose();
        }
    }

    private static List<Shown> pages(byte[] bytes) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            var shown = new ArrayList<Shown>();
            for (int i = 0; i < Math.min(PAGES_SHOWN, pdf.getNumberOfPages()); i++) {
                PDRectangle page = pdf.getPage(i).getCropBox();
                float scale = Shown.LONGEST_SIDE / Math.max(1, Math.max(page.getWidth(), page.getHeight()));
                shown.add(Shown.of(renderer.renderImage(i, scale, ImageType.RGB), new Turned(1), Shown.LONGEST_SIDE));
            }
            if (shown.isEmpty()) {
                throw new IOException("no pages");
            }
            return shown;
        }
    }

    private static Refusal refusal(String code, String indonesian, String english) {
        return new Refusal(code, new Text(indonesian, english));
    }
}
