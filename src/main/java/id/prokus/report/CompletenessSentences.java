package id.prokus.report;

import id.prokus.programme.Cohort;
import id.prokus.programme.roster.RosterEntry;
import java.util.List;
import java.util.stream.Stream;

/** K1 to K3: who has reported, who has not, and what is still being corrected. */
final class CompletenessSentences {

    private static final String SECTION = "kelengkapan";
    private static final int MOST_NAMED = 5;

    private CompletenessSentences() {}

    static List<Sentence> arrived(Findings f) {
        var sentence = Sentence.of("K1", SECTION)
                .say("Sampai dengan ")
                .day(f.day, "keadaan_per")
                .say(", ");
        senders(f, sentence).say(" menyampaikan laporan, mencakup ");
        var told = Stream.of(Cohort.values())
                .filter(cohort ->
                        f.group(cohort).target() > 0 || !f.group(cohort).rows().isEmpty())
                .toList();
        for (Cohort cohort : told) {
            sentence.say(cohort == told.getFirst() ? "" : " dan ");
            families(f, cohort, sentence, cohort == told.getFirst() ? " dari sasaran " : " dari ");
        }
        return List.of(
                sentence.say(told.isEmpty() ? "tidak satu pun KPM." : ".").behind(f.rows));
    }

    private static Sentence senders(Findings f, Sentence sentence) {
        if (f.scope.kind() == Scope.Kind.INCUBATOR) {
            return sentence.names(List.of(f.scope.name()), "wilayah").say(f.arrived.isEmpty() ? " belum" : " telah");
        }
        sentence.count(f.arrived.size(), "kelengkapan.inkubator.masuk")
                .say(" dari ")
                .count(f.entries.size(), "kelengkapan.inkubator.sasaran")
                .say(" inkubator");
        if (f.scope.kind() == Scope.Kind.NATION) {
            long provinces = f.entries.stream()
                    .filter(e -> f.arrived.contains(e.incubator()))
                    .map(RosterEntry::province)
                    .distinct()
                    .count();
            sentence.say(" dan ")
                    .count(provinces, "kelengkapan.provinsi.masuk")
                    .say(" dari ")
                    .count(f.roster().provinces().size(), "kelengkapan.provinsi.sasaran")
                    .say(" provinsi");
        } else {
            sentence.say(" di ").names(List.of(f.scope.name()), "wilayah");
        }
        return sentence.say(" telah");
    }

    private static void families(Findings f, Cohort cohort, Sentence sentence, String of) {
        int arrived = f.group(cohort).rows().size();
        int target = f.group(cohort).target();
        var source = "kelengkapan.kpm." + cohort.code() + ".";
        sentence.count(arrived, source + "masuk");
        if (target > 0) {
            sentence.say(of).count(target, source + "sasaran");
        }
        sentence.say(" " + cohort.label());
        if (target > 0) {
            sentence.say(" (").percent(arrived, target, source + "masuk").say(")");
        }
    }

    static List<Sentence> missing(Findings f) {
        var missing = missingNames(f);
        if (missing.isEmpty() || f.scope.kind() == Scope.Kind.INCUBATOR) {
            return List.of();
        }
        return List.of(Sentence.of("K2", SECTION)
                .say("Laporan yang belum diterima berasal dari ")
                .firstNames(missing, MOST_NAMED, "lainnya", "kelengkapan.belum_melapor")
                .say(". Angka dalam ringkasan ini tidak mewakili KPM inkubator tersebut."));
    }

    /** In alphabetical order. */
    static List<String> missingNames(Findings f) {
        return f.entries.stream()
                .map(RosterEntry::incubator)
                .filter(name -> !f.arrived.contains(name))
                .sorted()
                .toList();
    }

    static List<Sentence> corrected(Findings f) {
        if (f.arrived.isEmpty()) {
            return List.of();
        }
        var notes = f.notesOnCells();
        var rows = f.rowsOf(notes);
        var sentence = Sentence.of("K3", SECTION);
        if (notes.isEmpty()) {
            sentence.say("Tidak terdapat isian yang sedang diperbaiki");
        } else {
            sentence.say("Masih terdapat ")
                    .count(notes.size(), "temuan")
                    .say(" isian pada ")
                    .count(rows.size(), "temuan")
                    .say(" KPM yang sedang diperbaiki");
        }
        int ever = f.settledNotes + notes.size();
        // How many were settled is known for everyone together only.
        if (f.scope.kind() == Scope.Kind.NATION && ever > 0 && (f.settledNotes > 0 || f.notedSince.isPresent())) {
            sentence.say("; ").percent(f.settledNotes, ever, "temuan.selesai").say(" catatan telah diselesaikan");
            f.notedSince.ifPresent(day -> sentence.say(" sejak ").day(day, "temuan.sejak"));
        }
        sentence.say(".");
        var others = f.notesWhere(NotesOnSeveral.CODES::contains);
        if (!others.isEmpty()) {
            sentence.say(" Terdapat ")
                    .countInWords(others.size(), "temuan")
                    .say(" catatan lain mengenai beberapa KPM sekaligus (isian seragam atau rekap).");
        }
        return List.of(sentence.behind(rows).noted(f.notes));
    }
}
