package id.prokus.mentoring;

import id.prokus.vocabulary.Format;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is the matter with a family, and who should act, in sentences. */
final class WarningWords {

    private WarningWords() {}

    static Text matter(WarningKind kind, Warnings.Line line, LocalDate today) {
        return switch (kind) {
            case TANPA_KUNJUNGAN ->
                line.lastContact()
                        .map(last -> days(last, today, "Terakhir ditemui %s, %s hari lalu", "Last met %s, %s days ago"))
                        .orElseGet(() -> new Text("Belum pernah ditemui", "Never met yet"));
            case OMZET_TURUN -> new Text(turnover(line, Format.INDONESIAN), turnover(line, Format.ENGLISH));
            case MODAL_DIAM ->
                line.aidOn()
                        .map(first -> days(
                                first,
                                today,
                                "Bantuan diterima %s, %s hari lalu; belum ada pemakaian",
                                "Aid came %s, %s days ago; no use yet"))
                        .orElseGet(() -> new Text("Belum ada pemakaian", "No use yet"));
        };
    }

    /** By name where somebody walks with the family; else whoever has to find somebody. */
    static Text acts(WarningKind kind, Warnings.Line line) {
        Optional<Text> mentor = line.mentor().map(name -> new Text("mentor " + name, "mentor " + name));
        Optional<Text> companion = line.companion().map(name -> new Text("pendamping " + name, "companion " + name));
        Text noMentor = new Text(
                "inkubator %s: tugaskan mentor".formatted(line.incubator()),
                "incubator %s: assign a mentor".formatted(line.incubator()));
        Text noCompanion = new Text(
                "Dinas Sosial kabupaten/kota: tetapkan pendamping sosial",
                "social office of the regency: name a social companion");
        return switch (kind) {
            case TANPA_KUNJUNGAN -> both(mentor.orElse(noMentor), companion.orElse(noCompanion));
            case OMZET_TURUN -> mentor.orElse(noMentor);
            case MODAL_DIAM -> companion.or(() -> mentor).orElse(noCompanion);
        };
    }

    private static Text both(Text one, Text other) {
        return new Text(one.indonesian() + "; " + other.indonesian(), one.english() + "; " + other.english());
    }

    private static Text days(LocalDate since, LocalDate today, String indonesian, String english) {
        long days = ChronoUnit.DAYS.between(since, today);
        return new Text(
                indonesian.formatted(Format.INDONESIAN.day(since), Format.INDONESIAN.number(days)),
                english.formatted(Format.ENGLISH.day(since), Format.ENGLISH.number(days)));
    }

    /** The oldest first, as it went. */
    private static String turnover(Warnings.Line line, Format format) {
        List<Long> reports = line.turnover().reversed();
        return reports.stream().map(format::rupiah).collect(Collectors.joining(" → "));
    }
}
