package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Attendance;
import id.prokus.dissemination.Attendance.Presence;
import id.prokus.dissemination.Meeting;
import id.prokus.intake.handback.StandardHeading;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.report.document.Air;
import id.prokus.report.document.Block;
import id.prokus.report.document.Caption;
import id.prokus.report.document.Columns;
import id.prokus.report.document.Document;
import id.prokus.report.document.Items;
import id.prokus.report.document.Panel;
import id.prokus.report.document.Paragraph;
import id.prokus.report.document.RichText;
import id.prokus.report.document.Style;
import id.prokus.report.document.Table;
import id.prokus.report.document.Table.Column;
import id.prokus.report.document.Table.Row;
import id.prokus.vocabulary.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The minutes (notula), made from what happened: agenda, who came, what was said by topic, what was disputed and how it
 * ended, what was agreed, and room to sign. An organisation that did not agree to be named is not; a cell of a family is
 * told by what it is of, not by its value.
 */
record Minutes(Proceedings proceedings) {

    private static final Format WRITTEN = Format.INDONESIAN;

    Document document(Instant made) {
        Meeting meeting = proceedings.meeting();
        Snapshot snapshot = proceedings.snapshot();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.TITLE, "Notula " + meeting.title()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                meeting.when().indonesian() + ". "
                        + meeting.mode().label().indonesian() + ". "
                        + meeting.place().lines().collect(Collectors.joining("; "))));
        blocks.add(Paragraph.body("Rapat membahas angka edisi %d yang dibekukan sebagai versi %d pada %s (sidik %s)."
                .formatted(
                        meeting.edition(),
                        snapshot.version(),
                        WRITTEN.moment(snapshot.frozenAt()),
                        snapshot.shortHash())));
        chapter(blocks, "Agenda");
        list(blocks, meeting.items().stream().map(RichText::of).toList(), "Agenda tidak dicatat.");
        chapter(blocks, "Kehadiran");
        attendance(blocks);
        chapter(blocks, "Masukan menurut pokok");
        sayings(blocks);
        chapter(blocks, "Jawaban atas pertanyaan rapat");
        answers(blocks);
        chapter(blocks, "Sanggahan dan hasilnya");
        disputes(blocks);
        chapter(blocks, "Laporan naratif");
        reports(blocks);
        chapter(blocks, "Yang disepakati");
        actions(blocks);
        signatures(blocks);
        return new Document(
                "Notula " + meeting.title(),
                "Kementerian Sosial",
                "Rapat hasil edisi " + meeting.edition(),
                made,
                meeting.id().toString(),
                "Notula " + meeting.title(),
                "",
                blocks);
    }

    private void attendance(List<Block> blocks) {
        var incubators = proceedings.turnout().incubators();
        var provinces = proceedings.turnout().provinces();
        blocks.add(Paragraph.body("Hadir %d dari %d inkubator dan %d dari %d Dinas Sosial provinsi yang diundang."
                .formatted(incubators.came(), incubators.invited(), provinces.came(), provinces.invited())));
        if (proceedings.turnout().lines().isEmpty()) {
            return;
        }
        blocks.add(new Table(
                caption(
                        "1",
                        "Kehadiran lembaga yang diundang",
                        proceedings.turnout().lines().size() + " lembaga diundang",
                        "daftar hadir"),
                List.of(Column.text("Lembaga", 4), Column.text("Kehadiran", 2), Column.text("Yang hadir", 4)),
                proceedings.turnout().lines().stream()
                        .map(line -> Row.of(
                                line.invitation().name(),
                                line.inRoom() ? "di ruangan" : line.fromAfar() ? "dari jauh" : "tidak hadir",
                                line.people().stream().map(Minutes::person).collect(Collectors.joining("; "))))
                        .toList(),
                Style.CELL,
                ""));
    }

    private static String person(Attendance person) {
        return person.person()
                + (person.post().isEmpty() ? "" : ", " + person.post())
                + (person.presence() == Presence.JAUH ? " (dari jauh)" : "");
    }

    private void sayings(List<Block> blocks) {
        Map<String, List<Saying>> topics = proceedings.sayings().stream()
                .collect(Collectors.groupingBy(
                        saying -> saying.shownAbout().indonesian(), LinkedHashMap::new, Collectors.toList()));
        if (topics.isEmpty()) {
            blocks.add(Paragraph.body("Tidak ada masukan yang dicatat."));
        }
        topics.forEach((topic, said) -> {
            blocks.add(Paragraph.of(Style.SECTION, topic));
            blocks.add(new Items(
                    Style.BODY,
                    said.stream()
                            .map(saying -> RichText.bold(saying.shownName().indonesian() + ": ")
                                    .and(saying.passage().body()))
                            .toList()));
        });
    }

    private void answers(List<Block> blocks) {
        Map<UUID, String> names = proceedings.names();
        boolean any = false;
        for (Question question : Question.ALL) {
            List<RichText> said = proceedings.answers().stream()
                    .filter(answer -> answer.target().equals(question.key()) && answer.open())
                    .flatMap(answer -> Optional.ofNullable(names.get(answer.invitation())).stream()
                            .map(name -> RichText.bold(name + ": ").and(answer.body())))
                    .toList();
            if (!said.isEmpty()) {
                any = true;
                blocks.add(Paragraph.of(Style.SECTION, question.text().indonesian()));
                blocks.add(new Items(Style.BODY, said));
            }
        }
        if (!any) {
            blocks.add(Paragraph.body("Belum ada jawaban yang dicatat."));
        }
    }

    private void disputes(List<Block> blocks) {
        table(
                blocks,
                caption(
                        "2",
                        "Sanggahan atas isian di balik angka",
                        proceedings.disputes().size() + " sanggahan",
                        "meja sanggahan"),
                List.of(
                        Column.text("Laporan", 3),
                        Column.text("Angka", 3),
                        Column.text("Isian", 3),
                        Column.text("Hasil", 2),
                        Column.text("Jawaban", 4)),
                proceedings.disputes().stream()
                        .map(dispute -> Row.of(
                                dispute.incubator(),
                                dispute.about().replaceFirst(":.*", ""),
                                StandardHeading.of(dispute.field()),
                                Proceedings.outcome(dispute),
                                dispute.answer()))
                        .toList(),
                "Nilai isian keluarga tidak dimuat; tersimpan pada meja sanggahan.",
                "Tidak ada sanggahan.");
    }

    private void reports(List<Block> blocks) {
        Map<UUID, String> names = proceedings.names();
        list(
                blocks,
                proceedings.attachments().stream()
                        .map(report -> RichText.bold(
                                        names.getOrDefault(report.invitation(), "") + ", " + report.name() + ". ")
                                .and((report.challenges().isEmpty() ? "" : "Tantangan: " + report.challenges() + " ")
                                        + (report.plans().isEmpty() ? "" : "Rencana: " + report.plans())))
                        .toList(),
                "Tidak ada laporan naratif yang dilampirkan.");
    }

    private void actions(List<Block> blocks) {
        table(
                blocks,
                caption(
                        "3",
                        "Tindak lanjut yang disepakati",
                        proceedings.actions().size() + " tindak lanjut",
                        "rapat ini"),
                List.of(
                        Column.text("Pelaku", 2),
                        Column.text("Penanggung jawab", 3),
                        Column.text("Tindakan", 4),
                        Column.text("Ukuran", 3),
                        Column.text("Batas waktu", 2)),
                proceedings.actions().stream()
                        .map(action -> Row.of(
                                action.actor(),
                                action.owner(),
                                action.action(),
                                action.measure(),
                                action.due().map(WRITTEN::day).orElse("belum ditetapkan")))
                        .toList(),
                "",
                "Belum ada tindak lanjut yang dicatat.");
    }

    private static void signatures(List<Block> blocks) {
        blocks.add(new Air(14));
        blocks.add(new Columns(
                List.of(Paragraph.body("Notulis"), new Panel(List.of(), 46), Paragraph.body("Nama:")),
                List.of(Paragraph.body("Pimpinan rapat"), new Panel(List.of(), 46), Paragraph.body("Nama:")),
                0.5));
    }

    private static void chapter(List<Block> blocks, String title) {
        blocks.add(Paragraph.of(Style.CHAPTER, title));
    }

    private static void list(List<Block> blocks, List<RichText> items, String none) {
        blocks.add(items.isEmpty() ? Paragraph.body(none) : new Items(Style.BODY, items));
    }

    private static void table(
            List<Block> blocks, Caption caption, List<Column> columns, List<Row> rows, String note, String none) {
        blocks.add(rows.isEmpty() ? Paragraph.body(none) : new Table(caption, columns, rows, Style.CELL_SMALL, note));
    }

    private static Caption caption(String number, String what, String basis, String source) {
        return new Caption(Caption.Kind.TABEL, number, what, basis, "jumlah", "L0, hitungan", source);
    }
}
