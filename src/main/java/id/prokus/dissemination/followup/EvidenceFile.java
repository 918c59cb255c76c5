package id.prokus.dissemination.followup;

import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A file that was given as evidence. What it is follows from its first bytes, never from its name. */
record EvidenceFile(String name, String mediaType, byte[] bytes) {

    static final EvidenceFile NONE = new EvidenceFile("", "", new byte[0]);

    private static final int MOST_BYTES = 20 << 20;
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

    /** @throws Refusal where it is too large, or neither a document nor a picture */
    static EvidenceFile read(String name, byte[] bytes) {
        if (bytes.length == 0 && name.isBlank()) {
            return NONE;
        }
        if (bytes.length > MOST_BYTES) {
            throw new Refusal(
                    "dissemination.evidence-too-large",
                    new Text(
                            "Berkas bukti lebih dari 20 MB. Perkecil gambarnya atau kirim halaman yang perlu saja.",
                            "The file is larger than 20 MB. Make its pictures smaller, or send only the pages that are needed."));
        }
        String type = type(bytes);
        if (type.isEmpty()) {
            throw new Refusal(
                    "dissemination.evidence-unreadable",
                    new Text(
                            "Berkas ini bukan dokumen atau gambar yang dapat dibuka. Kirim PDF, DOCX, XLSX, PPTX, JPG, atau PNG.",
                            "This file is no document or picture that can be opened. Send a PDF, DOCX, XLSX, PPTX, JPG or PNG."));
        }
        return new EvidenceFile(bare(name), type, bytes);
    }

    private static String type(byte[] bytes) {
        if (begins(bytes, "%PDF-")) {
            return "application/pdf";
        }
        if (begins(bytes, "\u0089PNG\r\n")) {
            return "image/png";
        }
        if (begins(bytes, "\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        return begins(bytes, "PK\u0003\u0004") ? office(bytes) : "";
    }

    private static String office(byte[] bytes) {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                switch (entry.getName()) {
                    case "word/document.xml" -> {
                        return OFFICE + "wordprocessingml.document";
                    }
                    case "xl/workbook.xml" -> {
                        return OFFICE + "spreadsheetml.sheet";
                    }
                    case "ppt/presentation.xml" -> {
                        return OFFICE + "presentationml.presentation";
                    }
                    default -> {}
                }
            }
            return "";
        } catch (IOException | IllegalArgumentException damaged) {
            return "";
        }
    }

    private static boolean begins(byte[] bytes, String signs) {
        byte[] wanted = signs.getBytes(StandardCharsets.ISO_8859_1);
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (bytes[i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Browsers of old send the whole path. */
    private static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.isBlank() ? "bukti" : last.strip();
    }

    boolean none() {
        return bytes.length == 0;
    }

    @Override
    public String toString() {
        return "EvidenceFile[" + mediaType + ", " + bytes.length + " bytes]";
    }
}
