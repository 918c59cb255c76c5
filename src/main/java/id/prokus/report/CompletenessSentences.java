package id.prokus.report;

import id.prokus.programme.Cohort;
import id.prokus.programme.RosterEntry;
import id.prokus.report.Ringkasan.Kalimat;
import java.util.ArrayList;
import java.util.List;

/** K1 to K3: who has reported, who has not, and what is still being corrected. */
final class CompletenessSentences {

    private static final int NAMED = 5;

    private CompletenessSentences() {}

    static List<Kalimat> of(Findings f) {
        var sentences = new ArrayList<Kalimat>();
        sentences.add(arrived(f));
        missing(f, sentences);
        corrected(f, sentences);
        return sentences;
    }

    private static Kalimat arrived(Findings f) {
        int newcomers = f.group(Cohort.NEW).rows().size();
        int continuing = f.group(Cohort.CONTINUING).rows().size();
        int targetNew = f.group(Cohort.NEW).target();
        int targetContinuing = f.group(Cohort.CONTINUING).target();
        long provinces = f.entries.stream()
                .filter(e -> f.arrived.contains(e.incubator()))
                .map(RosterEntry::province)
                .distinct()
                .count();
        var sentence = Sentence.of("K1", "kelengkapan")
                .say("Sampai dengan ")
                .day(f.day, "disusun")
                .say(", ");
        if (f.scope.kind() == Scope.Kind.INCUBATOR) {
            sentence.name(f.scope.name())
                    .say(f.arrived.isEmpty() ? " belum" : " telah")
                    .say(" menyampaikan laporan");
        } else {
            sentence.count(f.arrived.size(), "kelengkapan.inkubator.masuk")
                    .say(" dari ")
                    .count(f.entries.size(), "kelengkapan.inkubator.sasaran")
                    .say(" inkubator");
            if (f.scope.kind() == Scope.Kind.NATION) {
                sentence.say(" dan ")
                        .count(provinces, "kelengkapan.provinsi.masuk")
                        .say(" dari ")
                        .count(f.roster().provinces().size(), "kelengkapan.provinsi.sasaran")
                        .say(" provinsi");
            }
            sentence.say(" telah menyampaikan laporan");
        }
        return sentence.say(", mencakup ")
                .count(newcomers, "kelengkapan.kpm.baru.masuk")
                .say(" dari sasaran ")
                .count(targetNew, "kelengkapan.kpm.baru.sasaran")
                .say(" KPM baru (")
                .percent(newcomers, targetNew, "kelengkapan.kpm.baru")
                .say(") dan ")
                .count(continuing, "kelengkapan.kpm.lanjutan.masuk")
                .say(" dari ")
                .count(targetContinuing, "kelengkapan.kpm.lanjutan.sasaran")
                .say(" KPM lanjutan (")
                .percent(continuing, targetContinuing, "kelengkapan.kpm.lanjutan")
                .say(").")
                .behind(f.rows)
                .done();
    }

    private static void missing(Findings f, List<Kalimat> sentences) {
        var missing = f.entries.stream()
                .map(RosterEntry::incubator)
                .filter(name -> !f.arrived.contains(name))
                .sorted()
                .toList();
        if (missing.isEmpty() || f.scope.kind() == Scope.Kind.INCUBATOR) {
            return;
        }
        var named = missing.subList(0, Math.min(NAMED, missing.size()));
        var sentence = Sentence.of("K2", "kelengkapan")
                .say("Laporan yang belum diterima berasal dari ")
                .name(Words.list(named));
        if (missing.size() > NAMED) {
            sentence.say(", dan ")
                    .count(missing.size() - NAMED, "kelengkapan.belum_melapor")
                    .say(" lainnya");
        }
        sentences.add(sentence.say(". Angka dalam ringkasan ini tidak mewakili KPM inkubator tersebut.")
                .done());
    }

    private static void corrected(Findings f, List<Kalimat> sentences) {
        if (f.notes.isEmpty()) {
            return;
        }
        var rows = f.rowsOf(f.notes);
        var sentence = Sentence.of("K3", "kelengkapan")
                .say("Masih terdapat ")
                .count(f.notes.size(), "temuan")
                .say(" isian pada ")
                .count(rows.size(), "temuan")
                .say(" KPM yang sedang diperbaiki");
        if (f.settledNotes > 0) {
            sentence.say("; ")
                    .percent(f.settledNotes, f.settledNotes + (long) f.notes.size(), "temuan.selesai")
                    .say(" catatan telah diselesaikan");
        }
        sentences.add(sentence.say(".").behind(rows).noted(f.notes).done());
    }
}
