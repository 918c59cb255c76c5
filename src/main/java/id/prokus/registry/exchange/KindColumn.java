package id.prokus.registry.exchange;

import id.prokus.intake.reading.HeadingText;
import id.prokus.registry.timeline.DecisionRules;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        int afterFields = columns.size();
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
        Set<String> everyKinds =
                columns.stream().flatMap(column -> column.others().stream()).collect(Collectors.toSet());
        Set<String> unasked = kind.decided().map(DecisionRules::unasked).orElse(Set.of());
        columns.addAll(
                afterFields,
                kind.fields().stream()
                        .filter(field -> !unasked.contains(field.name()))
                        .map(field -> of(kind, field, everyKinds))
                        .toList());
        if (kind.decided().isPresent()) {
            columns.removeIf(column -> column.name().equals(NTH));
        }
        return columns;
    }

    /** Which of them a heading means. */
    static Optional<KindColumn> told(List<KindColumn> columns, String heading, Set<KindColumn> taken) {
        String plain = HeadingText.normal(heading);
        return columns.stream()
                .filter(column -> !taken.contains(column))
                .filter(column -> column.others().contains(plain))
                .findFirst();
    }

    private static KindColumn known(String name, String heading, String indonesian, String english, String... others) {
        var words = new HashSet<>(List.of(plain(name), HeadingText.normal(heading)));
        Stream.of(others).map(HeadingText::normal).forEach(words::add);
        return new KindColumn(name, heading, new Text(indonesian, english), false, Optional.empty(), words);
    }

    /** @param everyKinds what the columns of every kind are called; a field of that name says its own besides */
    private static KindColumn of(EntryKind kind, EntryField field, Set<String> everyKinds) {
        String label = field.label().indonesian();
        boolean alone = !everyKinds.contains(HeadingText.normal(label))
                && kind.fields().stream()
                                .filter(other -> other.label().indonesian().equals(label))
                                .count()
                        == 1;
        String heading = label + (alone ? "" : " (" + field.name() + ")");
        Set<String> others = new HashSet<>(List.of(
                plain(field.name()),
                HeadingText.normal(heading),
                HeadingText.normal(field.label().english())));
        others.removeAll(everyKinds);
        return new KindColumn(field.name(), heading, field.hint(), field.needed(), Optional.of(field), others);
    }

    private static String plain(String name) {
        return HeadingText.normal(name.replace('_', ' '));
    }
}
