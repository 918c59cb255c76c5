package id.prokus.registry.exchange;

import id.prokus.intake.reading.HeadingText;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One column of a kind's workbook.
 *
 * @param name as the API says it
 * @param heading what stands above it in ours
 * @param meaning what to write, in Indonesian
 * @param needed whether a row cannot do without it
 * @param field the kind's field it holds; empty for those that every kind has
 * @param others normalised headings that mean it too
 */
record KindColumn(
        String name, String heading, Text meaning, boolean needed, Optional<EntryField> field, Set<String> others) {

    static final String NIK = "nik";
    static final String PERSON_NAME = "nama_kpm";
    static final String EDITION = "edisi";
    static final String NTH = "ke";
    static final String FAMILY = "id_keluarga";
    static final String ENTRY = "id_peristiwa";

    KindColumn {
        others = Set.copyOf(others);
    }

    /** Every column of a kind's workbook, in order. */
    static List<KindColumn> of(EntryKind kind) {
        var columns = new ArrayList<KindColumn>();
        columns.add(known(
                NIK,
                "NIK",
                "16 angka sesuai KTP-el pengurus keluarga, sebagai teks. Boleh kosong bila ID keluarga terisi.",
                "The 16 digits of the card, as text. May stay empty where the family's id is given.",
                "nomor induk kependudukan",
                "nomor nik"));
        columns.add(known(
                PERSON_NAME,
                "Nama KPM",
                "Untuk pembaca; keluarga dikenali dari NIK atau ID keluarga.",
                "For the reader; a family is told by its NIK or id.",
                "nama pengurus",
                "nama penerima",
                "nama lengkap"));
        columns.add(new KindColumn(
                ReadAnswers.ON,
                kind.period() ? "Sejak tanggal" : "Tanggal",
                new Text("Tanggal terjadinya: tanggal, bulan, tahun.", "The day on which it happened."),
                true,
                Optional.empty(),
                Set.of("tanggal", "sejak", "sejak tanggal", "day", "date", "from")));
        if (kind.period()) {
            columns.add(known(
                    ReadAnswers.UNTIL,
                    "Sampai tanggal",
                    "Hari terakhirnya; kosong bila masih berlangsung.",
                    "The last day; empty while it goes on.",
                    "sampai",
                    "until"));
        }
        columns.add(known(
                EDITION,
                "Edisi",
                "Tahun program, misalnya 2021. Kosong: edisi yang dipilih saat mengirim.",
                "The programme year. Empty: the edition chosen when sending.",
                "tahun edisi",
                "edition"));
        kind.fields().forEach(field -> columns.add(of(kind, field)));
        columns.add(known(
                NTH,
                "Ke",
                "Isi 2, 3, dan seterusnya bila keluarga yang sama mengalami lebih dari satu pada hari yang sama.",
                "2, 3 and so on where one family had more than one of them on one day.",
                "peristiwa ke"));
        columns.add(known(
                FAMILY, "ID keluarga", "Diisi sistem; biarkan.", "Filled in by the system; leave it.", "keluarga id"));
        columns.add(known(
                ENTRY,
                "ID peristiwa",
                "Diisi sistem saat diunduh. Kosongkan untuk peristiwa baru.",
                "Filled in when taken along. Leave it empty for a new event.",
                "peristiwa id"));
        return columns;
    }

    /** Which of them a heading means; the kind's own fields before what every kind has. */
    static Optional<KindColumn> told(List<KindColumn> columns, String heading, Set<KindColumn> taken) {
        String plain = HeadingText.normal(heading);
        return Stream.concat(
                        columns.stream().filter(column -> column.field().isPresent()),
                        columns.stream().filter(column -> column.field().isEmpty()))
                .filter(column -> !taken.contains(column))
                .filter(column -> column.others().contains(plain))
                .findFirst();
    }

    private static KindColumn known(String name, String heading, String indonesian, String english, String... others) {
        var words = new HashSet<>(List.of(plain(name), HeadingText.normal(heading)));
        Stream.of(others).map(HeadingText::normal).forEach(words::add);
        return new KindColumn(name, heading, new Text(indonesian, english), false, Optional.empty(), words);
    }

    private static KindColumn of(EntryKind kind, EntryField field) {
        boolean alone = kind.fields().stream()
                        .filter(other ->
                                other.label().indonesian().equals(field.label().indonesian()))
                        .count()
                == 1;
        String heading = field.label().indonesian() + (alone ? "" : " (" + field.name() + ")");
        return new KindColumn(
                field.name(),
                heading,
                field.hint(),
                field.needed(),
                Optional.of(field),
                Set.copyOf(new HashSet<>(List.of(
                        plain(field.name()),
                        HeadingText.normal(heading),
                        HeadingText.normal(field.label().english())))));
    }

    private static String plain(String name) {
        return HeadingText.normal(name.replace('_', ' '));
    }
}
