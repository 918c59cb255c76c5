package id.prokus.dissemination.feedback;

import id.prokus.dissemination.Attendance;
import id.prokus.dissemination.Attendance.Presence;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.MinutesPart.AgreedAction;
import id.prokus.dissemination.Turnout;
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
record Minutes(
        Meeting meeting,
        Snapshot snapshot,
        Turnout turnout,
        List<Saying> sayings,
        List<Passage> answers,
        List<Dispute> disputes,
        List<Attachment> attachments,
        List<AgreedAction> actions) {

    private static final Format WRITTEN = Format.INDONESIAN;

    Document document(Instant made) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.TITLE, "Notula " + meeting.title()));
        blocks.add(Paragraph.of(
                Style.SUBTITLE,
                WRITTEN.moment(meeting.startsAt()) + " s.d. " + WRITTEN.moment(meeting.endsAt()) + ". "
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
        var incubators = turnout.incubators();
        var provinces = turnout.provinces();
        blocks.add(Paragraph.body("Hadir %d dari %d inkubator dan %d dari %d Dinas Sosial provinsi yang diundang."
                .formatted(incubators.came(), incubators.invited(), provinces.came(), provinces.invited())));
        if (turnout.lines().isEmpty()) {
            return;
        }
        blocks.add(new Table(
                caption(
                        "1",
                        "Kehadiran lembaga yang diundang",
                        turnout.lines().size() + " lembaga diundang",
                        "daftar hadir"),
                List.of(Column.text("Lembaga", 4), Column.text("Kehadiran", 2), Column.text("Yang hadir", 4)),
                turnout.lines().stream()
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
        Map<String, List<Saying>> topics = sayings.stream()
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
        Map<UUID, String> names = names();
        boolean any = false;
        for (Question question : Question.ALL) {
            List<RichText> said = answers.stream()
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
        if (disputes.isEmpty()) {
            blocks.add(Paragraph.body("Tidak ada sanggahan."));
            return;
        }
        blocks.add(new Table(
                caption("2", "Sanggahan atas isian di balik angka", disputes.size() + " sanggahan", "meja sanggahan"),
                List.of(
                        Column.text("Laporan", 3),
                        Column.text("Angka", 3),
                        Column.text("Isian", 3),
                        Column.text("Hasil", 2),
                        Column.text("Jawaban", 4)),
                disputes.stream()
                        .map(dispute -> Row.of(
                                dispute.incubator(),
                                dispute.about().replaceFirst(":.*", ""),
                                StandardHeading.of(dispute.field()),
                                outcome(dispute),
                                dispute.answer()))
                        .toList(),
                Style.CELL_SMALL,
                "Nilai isian keluarga tidak dimuat; tersimpan pada meja sanggahan."));
    }

    private static String outcome(Dispute dispute) {
        return switch (dispute.state()) {
            case DIAJUKAN -> "menunggu putusan";
            case DITERIMA -> "diterima";
            case DITOLAK -> "ditolak";
            case DITARIK -> "ditarik";
        };
    }

    private void reports(List<Block> blocks) {
        Map<UUID, String> names = names();
        list(
                blocks,
                attachments.stream()
                        .map(report -> RichText.bold(
                                        names.getOrDefault(report.invitation(), "") + ", " + report.name() + ". ")
                                .and((report.challenges().isEmpty() ? "" : "Tantangan: " + report.challenges() + " ")
                                        + (report.plans().isEmpty() ? "" : "Rencana: " + report.plans())))
                        .toList(),
                "Tidak ada laporan naratif yang dilampirkan.");
    }

    private Map<UUID, String> names() {
        return turnout.lines().stream()
                .collect(Collectors.toMap(
                        line -> line.invitation().id(),
                        line -> line.invitation().name()));
    }

    private void actions(List<Block> blocks) {
        if (actions.isEmpty()) {
            blocks.add(Paragraph.body("Belum ada tindak lanjut yang dicatat."));
            return;
        }
        blocks.add(new Table(
                caption("3", "Tindak lanjut yang disepakati", actions.size() + " tindak lanjut", "rapat ini"),
                List.of(
                        Column.text("Pelaku", 2),
                        Column.text("Penanggung jawab", 3),
                        Column.text("Tindakan", 4),
                        Column.text("Ukuran", 3),
                        Column.text("Batas waktu", 2)),
                actions.stream()
                        .map(action -> Row.of(
                                action.actor(),
                                action.owner(),
                                action.action(),
                                action.measure(),
                                action.due().map(WRITTEN::day).orElse("belum ditetapkan")))
                        .toList(),
                Style.CELL_SMALL,
                ""));
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

    private static Caption caption(String number, String what, String basis, String source) {
        return new Caption(Caption.Kind.TABEL, number, what, basis, "jumlah", "L0, hitungan", source);
    }
}
