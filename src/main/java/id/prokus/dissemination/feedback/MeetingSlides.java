package id.prokus.dissemination.feedback;

import id.prokus.dissemination.MinutesPart.AgreedAction;
import id.prokus.dissemination.Turnout;
import id.prokus.dissemination.feedback.Dispute.State;
import id.prokus.intake.handback.StandardHeading;
import id.prokus.report.document.FittedSlides;
import id.prokus.report.document.SlideDeck;
import id.prokus.report.document.SlideTable;
import id.prokus.vocabulary.Format;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The meeting as slides, made from what happened: agenda, who came, what was said, disputed and agreed. For a room in
 * which everybody reads along: an organisation that did not agree to be named is not, answers to the questions are
 * counted only, nobody is shown as the one who disputed, and no cell of a family is shown. Long words are shortened; they stand in full in the minutes.
 */
final class MeetingSlides {

    private static final Format WRITTEN = Format.INDONESIAN;
    private static final double[] TEXT = {24, 22, 20, 18};
    private static final double[] CELL = {18, 16, 14};
    /** Of a comment: three lines on the wall. */
    private static final int LONGEST = 260;

    private final Proceedings proceedings;
    private final SlideDeck deck;
    private final FittedSlides fitted;

    private MeetingSlides(Proceedings proceedings, Instant made) {
        this.proceedings = proceedings;
        this.deck = new SlideDeck(
                proceedings.meeting().title(),
                "Kementerian Sosial",
                proceedings.meeting().title() + " · " + cited() + " · keadaan " + WRITTEN.moment(made),
                made);
        this.fitted = new FittedSlides(deck, TEXT, CELL);
    }

    static SlideDeck of(Proceedings proceedings, Instant made) {
        var slides = new MeetingSlides(proceedings, made);
        slides.fill();
        return slides.deck;
    }

    private String cited() {
        return "olahan %d versi %d (%s)"
                .formatted(
                        proceedings.meeting().edition(),
                        proceedings.snapshot().version(),
                        proceedings.snapshot().shortHash());
    }

    private void fill() {
        var meeting = proceedings.meeting();
        deck.cover(
                meeting.title(),
                List.of(
                        meeting.when().indonesian(),
                        meeting.mode().label().indonesian()
                                + (meeting.place().isEmpty()
                                        ? ""
                                        : ". " + meeting.place().lines().collect(Collectors.joining("; "))),
                        "Membahas " + cited(),
                        "Kementerian Sosial"),
                "");
        points("Agenda", meeting.items(), "Agenda tidak dicatat.");
        attendance();
        points("Masukan", sayings(), "Tidak ada masukan yang dicatat.");
        answers();
        disputes();
        actions();
        points("Sesudah rapat", next(), "");
    }

    private void attendance() {
        Turnout turnout = proceedings.turnout();
        var table = new SlideTable(
                List.of("Lembaga", "diundang", "di ruangan", "dari jauh", "tidak hadir"),
                List.of(
                        counted("Inkubator", turnout.incubators()),
                        counted("Dinas Sosial provinsi", turnout.provinces())),
                new double[] {344, 130, 130, 130, 130},
                1);
        deck.slide("Kehadiran").table(table, CELL[0]);
    }

    private static List<String> counted(String what, Turnout.Count count) {
        return List.of(
                what,
                WRITTEN.number(count.invited()),
                WRITTEN.number(count.inRoom()),
                WRITTEN.number(count.fromAfar()),
                WRITTEN.number(count.absent()));
    }

    /** By topic, as the minutes have them. */
    private List<String> sayings() {
        Map<String, List<Saying>> topics = proceedings.sayings().stream()
                .collect(Collectors.groupingBy(
                        saying -> saying.shownAbout().indonesian(), LinkedHashMap::new, Collectors.toList()));
        return topics.entrySet().stream()
                .flatMap(topic -> topic.getValue().stream()
                        .map(saying -> saying.shownName().indonesian() + topic(topic.getKey()) + ": “"
                                + shortened(saying.passage().body()) + "”"))
                .toList();
    }

    private static String topic(String about) {
        String name = about.replaceFirst(": awal .*", "");
        return name.isEmpty() ? "" : " tentang " + shortened(name);
    }

    private static String shortened(String words) {
        String line = words.lines().map(String::strip).collect(Collectors.joining(" "));
        return line.length() <= LONGEST
                ? line
                : line.substring(0, line.lastIndexOf(' ', LONGEST) > 0 ? line.lastIndexOf(' ', LONGEST) : LONGEST)
                        + " …";
    }

    private void answers() {
        List<List<String>> rows = new ArrayList<>();
        for (Question question : Question.ALL) {
            long answered = proceedings.answers().stream()
                    .filter(answer -> answer.target().equals(question.key()) && answer.open())
                    .map(Passage::invitation)
                    .distinct()
                    .count();
            rows.add(List.of(question.text().indonesian(), WRITTEN.number(answered)));
        }
        table(
                "Jawaban atas pertanyaan rapat",
                new SlideTable(
                        List.of("Pertanyaan (isi jawabannya dalam notula)", "lembaga"),
                        rows.stream().allMatch(row -> row.getLast().equals("0")) ? List.of() : rows,
                        new double[] {744, 120},
                        1),
                "Belum ada jawaban yang dicatat.");
    }

    private void disputes() {
        table(
                "Sanggahan dan hasilnya",
                new SlideTable(
                        List.of("Angka", "Isian", "Hasil", "Jawaban"),
                        proceedings.disputes().stream()
                                .map(dispute -> List.of(
                                        dispute.about().replaceFirst(":.*", ""),
                                        StandardHeading.of(dispute.field()),
                                        Proceedings.outcome(dispute),
                                        shortened(dispute.answer())))
                                .toList(),
                        new double[] {230, 190, 144, 300},
                        4),
                "Tidak ada sanggahan.");
    }

    private void actions() {
        table(
                "Tindak lanjut yang disepakati",
                new SlideTable(
                        List.of("Penanggung jawab", "Tindakan", "Ukuran", "Batas waktu"),
                        proceedings.actions().stream()
                                .map(MeetingSlides::action)
                                .toList(),
                        new double[] {190, 330, 214, 130},
                        4),
                "Belum ada tindak lanjut yang disepakati.");
    }

    private static List<String> action(AgreedAction action) {
        return List.of(
                action.owner(),
                shortened(action.action()),
                shortened(action.measure()),
                action.due().map(WRITTEN::day).orElse("belum ditetapkan"));
    }

    private List<String> next() {
        List<String> lines = new ArrayList<>();
        long accepted = proceedings.disputes().stream()
                .filter(dispute -> dispute.state() == State.DITERIMA)
                .count();
        long pending = proceedings.disputes().stream().filter(Dispute::pending).count();
        if (accepted > 0) {
            lines.add(
                    WRITTEN.number(accepted)
                            + " sanggahan diterima: angkanya berubah pada olahan versi berikutnya, dengan daftar apa yang berubah dan karena apa.");
        }
        if (pending > 0) {
            lines.add(WRITTEN.number(pending) + " sanggahan menunggu putusan.");
        }
        lines.add("Masukan dan tanggapan lembaga diterima sampai "
                + WRITTEN.day(proceedings.meeting().respondUntil())
                + ". Lembaga yang tidak menjawab tercatat “belum diverifikasi”, bukan setuju.");
        lines.add("Ringkasan disusun dari data, masukan, dan yang disepakati; terbit sesudah disetujui.");
        return lines;
    }

    private void points(String title, List<String> lines, String none) {
        fitted.points(title, lines.isEmpty() ? List.of(none) : lines);
    }

    private void table(String title, SlideTable table, String none) {
        if (table.rows().isEmpty()) {
            points(title, List.of(), none);
        } else {
            fitted.table(title, table);
        }
    }
}
