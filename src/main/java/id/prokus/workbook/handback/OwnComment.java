package id.prokus.workbook.handback;

/** How a comment of ours is told from the sender's. */
final class OwnComment {

    /** Who wrote it, and its first line: some programs forget the author of a comment. */
    static final String HEAD = "Catatan perbaikan ProKUS";

    private OwnComment() {}

    /** Runs of text: our first line in bold, then what is to be said. */
    static String runs(String text, boolean afterOthers) {
        String font = "<sz val=\"9\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/>";
        return "<r><rPr><b/>" + font + "</rPr><t xml:space=\"preserve\">" + (afterOthers ? "&#10;&#10;" : "") + HEAD
                + "&#10;</t></r><r><rPr>" + font + "</rPr><t xml:space=\"preserve\">" + XmlText.cellText(text)
                + "</t></r>";
    }
}
