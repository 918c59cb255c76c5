package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.number;
import static id.prokus.report.document.Table.Column.text;

import id.prokus.indicator.Capaian;
import id.prokus.report.ActorSheet;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.document.Block;
import id.prokus.report.document.Items;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The lists of an actor's page: what is asked of it, where, what else it can remove, and what was agreed before. */
record ActorLists(ActorSheet sheet, Captions captions) {

    Block asked(int most) {
        if (sheet.asked().isEmpty()) {
            return Paragraph.body("Belum terdapat data atau masukan yang menjadi dasar usulan perbaikan bagi "
                    + sheet.actor().label() + ".");
        }
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.min(most, sheet.asked().size()); i++) {
            Perbaikan one = sheet.asked().get(i);
            rows.add(Row.of(
                    letter(i),
                    ActorTable.withoutMeasure(one) + " " + ActorTable.basis(one),
                    String.join("; ", one.dasar()),
                    one.ukuran(),
                    Format.INDONESIAN.day(one.batasWaktu())));
        }
        int left = sheet.asked().size() - rows.size();
        return new Table(
                captions.table(
                        "1",
                        "Usulan perbaikan bagi " + sheet.actor().label() + ", KPM baru dan lanjutan",
                        captions.basisOfReported(),
                        "jumlah KPM atau isian",
                        Captions.evidence("L0")),
                List.of(
                        text("", 14),
                        text("Usulan", 230),
                        text("Dasar", 100),
                        text("Ukuran selesai", 110),
                        text("Paling lambat", 60)),
                rows,
                Style.CELL,
                "(D) data, (M) masukan rapat, (P) ditulis penyusun."
                        + (left == 0 ? "" : " " + left + " usulan lain dimuat pada ringkasan wilayah."));
    }

    /** @param mostAsked how many of what is asked have a column */
    List<Block> places(int most, int mostAsked) {
        if (most == 0) {
            return List.of();
        }
        int asked = Math.min(mostAsked, sheet.asked().size());
        List<Column> columns = new ArrayList<>(List.of(text(sheet.level(), 150), number("KPM dilaporkan", 60)));
        for (int i = 0; i < asked; i++) {
            columns.add(number("Usulan " + letter(i), 50));
        }
        List<Row> rows = sheet.places().stream()
                .limit(most)
                .map(place -> Row.of(Stream.concat(
                                Stream.of(place.name(), Numerals.count(place.families())),
                                place.counts().stream()
                                        .limit(asked)
                                        .map(count ->
                                                count.isPresent() ? Numerals.count(count.getAsInt()) : Numerals.NONE))
                        .toArray(String[]::new)))
                .toList();
        int left = sheet.places().size() - rows.size() + sheet.unshown();
        return List.of(
                Paragraph.of(Style.PART, "2. Tempatnya"),
                new Table(
                        captions.table(
                                "2",
                                "KPM yang berkaitan dengan tiap usulan menurut "
                                        + sheet.level().toLowerCase(Locale.ROOT),
                                captions.basisOfReported(),
                                "jumlah KPM",
                                Captions.evidence("L0")),
                        columns,
                        rows,
                        Style.CELL,
                        "– = tidak ada atau tidak ditampilkan (n < 10)."
                                + (left == 0 ? "" : " " + left + " tempat lain tidak dimuat atau tidak ditampilkan.")));
    }

    List<Block> obstacles(int most) {
        if (most == 0) {
            return List.of();
        }
        return List.of(
                Paragraph.of(Style.PART, "3. Kendala yang dapat ikut diatasi"),
                new Table(
                        captions.table(
                                "3",
                                "Kendala yang disebut KPM dan dapat ikut diatasi oleh "
                                        + sheet.actor().label(),
                                captions.basisOfReported(),
                                "jumlah KPM yang menyebut dan persen dari KPM yang dilaporkan",
                                Captions.evidence("L0")),
                        List.of(text("Kendala", 220), number("KPM", 50), number("%", 40), text("Terbanyak di", 120)),
                        sheet.obstacles().stream()
                                .limit(most)
                                .map(one -> one.jumlah() < Capaian.LEAST_SHOWN
                                        ? Row.of(one.nama(), Numerals.NONE, Numerals.NONE, Numerals.NONE)
                                        : Row.of(
                                                one.nama(),
                                                Numerals.count(one.jumlah()),
                                                Numerals.share(one.persen()),
                                                one.tempat().isEmpty() ? Numerals.NONE : one.tempat()))
                                .toList(),
                        Style.CELL,
                        ""));
    }

    List<Block> former(int most) {
        if (most == 0) {
            return List.of();
        }
        return List.of(
                Paragraph.of(Style.PART, "Tindak lanjut putaran sebelumnya"),
                new Items(
                        Style.BODY,
                        sheet.former().stream()
                                .limit(most)
                                .map(action -> RichText.of(action.tindakan() + " (" + action.keadaan()
                                        + action.sebelum()
                                                .map(before -> "; " + before + " menjadi "
                                                        + action.sesudah().orElse("belum diketahui"))
                                                .orElse("")
                                        + ")"))
                                .toList()));
    }

    private static String letter(int number) {
        return String.valueOf((char) ('a' + number % 26));
    }
}
