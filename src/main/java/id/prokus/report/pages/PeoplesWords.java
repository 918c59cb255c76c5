package id.prokus.report.pages;

import static id.prokus.report.document.Table.Column.text;

import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import id.prokus.report.Tambahan.Diubah;
import id.prokus.report.Tambahan.Jawaban;
import id.prokus.report.Tambahan.TindakanLalu;
import id.prokus.report.document.Block;
import id.prokus.report.document.Items;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import java.util.List;
import java.util.stream.Stream;

/** What people put to the data: their answers, what became of what they agreed, and which sentences they changed. */
final class PeoplesWords {

    private final Ringkasan ringkasan;

    PeoplesWords(Ringkasan ringkasan) {
        this.ringkasan = ringkasan;
    }

    /** The meeting's answers on that part, each with who gave it. */
    void answers(List<Block> blocks, String part) {
        List<RichText> answers = ringkasan.tambahan().stream()
                .flatMap(added -> added.jawaban().stream())
                .filter(answer -> answer.bagian().equals(part))
                .map(PeoplesWords::answer)
                .toList();
        if (!answers.isEmpty()) {
            blocks.add(Paragraph.of(Style.SECTION, "Jawaban rapat"));
            blocks.add(new Items(Style.BODY, answers));
        }
    }

    private static RichText answer(Jawaban answer) {
        return RichText.italic(answer.pertanyaan()).and(" " + answer.jawaban() + " (M; " + answer.dari() + ")");
    }

    void former(List<Block> blocks, Captions captions, Numbering numbers) {
        List<TindakanLalu> former = ringkasan.tambahan().stream()
                .flatMap(added -> added.tindakanLalu().stream())
                .toList();
        if (former.isEmpty()) {
            blocks.add(Paragraph.body("Tindak lanjut putaran sebelumnya belum tercatat."));
            return;
        }
        blocks.add(new Table(
                captions.table(
                        numbers.table(),
                        "Tindak lanjut putaran sebelumnya dan hasilnya",
                        captions.basisOfReported(),
                        "satu baris tiap tindakan yang disepakati",
                        Captions.evidence("L0")),
                List.of(
                        text("Tindakan", 150),
                        text("Pelaku dan penanggung jawab", 96),
                        text("Ukuran selesai", 96),
                        text("Batas waktu", 58),
                        text("Keadaan", 50),
                        text("Sebelum", 46),
                        text("Sesudah", 46)),
                former.stream().map(PeoplesWords::row).toList(),
                Style.CELL,
                "– = tidak ada angka yang dikaitkan dengan tindakan."));
    }

    private static Row row(TindakanLalu action) {
        return Row.of(
                action.tindakan(),
                ActorTable.name(action.pelaku())
                        + (action.penanggungJawab().isEmpty() ? "" : ", " + action.penanggungJawab()),
                action.ukuran(),
                Format.INDONESIAN.day(action.batasWaktu()),
                action.keadaan(),
                action.sebelum().orElse(Numerals.NONE),
                action.sesudah().orElse(Numerals.NONE));
    }

    /** Behind the log of corrections: what the data said, beside what now stands there. */
    List<Block> edited(Captions captions) {
        List<Diubah> edited = ringkasan.tambahan().stream()
                .flatMap(added -> added.diubah().stream())
                .toList();
        if (edited.isEmpty()) {
            return List.of();
        }
        return List.of(new Table(
                captions.table(
                        "C.2",
                        "Kalimat yang disunting atau dihilangkan penyusun",
                        captions.basisOfReported(),
                        "satu baris tiap kalimat",
                        Captions.evidence("L0")),
                List.of(
                        text("Kunci", 70),
                        text("Semula (D)", 170),
                        text("Menjadi (P)", 170),
                        text("Oleh dan alasan", 90)),
                edited.stream().map(PeoplesWords::row).toList(),
                Style.CELL_SMALL,
                "Bukti setiap kalimat tetap tercantum dalam berkas ringkasan.json."));
    }

    private static Row row(Diubah one) {
        return Row.of(
                one.kunci(),
                one.semula().map(Kalimat::teks).orElse("Tidak lagi dihasilkan dari data; suntingan tidak dipakai."),
                one.semula().isEmpty() ? Numerals.NONE : one.menjadi().orElse("Dihilangkan."),
                String.join(
                        ": ",
                        Stream.of(one.oleh(), one.alasan())
                                .filter(word -> !word.isEmpty())
                                .toList()));
    }
}
