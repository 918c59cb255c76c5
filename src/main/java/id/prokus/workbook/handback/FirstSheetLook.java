package id.prokus.workbook.handback;

import id.prokus.workbook.handback.CellRemark.Tone;
import java.util.Optional;

/** The styles of a {@link FirstSheet}: few, quiet, and legible in black and white. */
final class FirstSheetLook {

    private static final String FACE = "<name val=\"Calibri\"/><family val=\"2\"/>";
    private static final String WRAPPED = "vertical=\"top\" wrapText=\"1\"";

    private final StyleSheet styles;

    FirstSheetLook(StyleSheet styles) {
        this.styles = styles;
    }

    int title() {
        return styles.own(
                "<b/><sz val=\"14\"/><color rgb=\"FF1F3864\"/>" + FACE, Optional.empty(), false, "vertical=\"center\"");
    }

    int mark() {
        return styles.own(
                "<i/><sz val=\"9\"/><color rgb=\"FF7F7F7F\"/>" + FACE, Optional.empty(), false, "vertical=\"center\"");
    }

    int plain() {
        return styles.own("<sz val=\"10\"/>" + FACE, Optional.empty(), false, WRAPPED);
    }

    int strong() {
        return styles.own("<b/><sz val=\"10\"/>" + FACE, Optional.empty(), false, WRAPPED);
    }

    int tone(Tone tone) {
        return styles.own("<sz val=\"10\"/>" + FACE, Optional.of(tone.colour()), true, WRAPPED);
    }

    int heading() {
        return styles.own(
                "<b/><sz val=\"10\"/><color rgb=\"FFFFFFFF\"/>" + FACE,
                Optional.of("FF1F3864"),
                true,
                "vertical=\"center\" wrapText=\"1\"");
    }

    int entry() {
        return styles.own("<sz val=\"10\"/>" + FACE, Optional.empty(), true, WRAPPED);
    }

    int link(Optional<Tone> tone) {
        return styles.own(
                "<u/><sz val=\"10\"/><color rgb=\"FF0563C1\"/>" + FACE, tone.map(Tone::colour), true, WRAPPED);
    }
}
