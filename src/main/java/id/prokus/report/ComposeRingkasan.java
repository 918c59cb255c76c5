package id.prokus.report;

import id.prokus.intake.Field;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Cohort;
import id.prokus.programme.RosterEntry;
import id.prokus.report.Ringkasan.Dukungan;
import id.prokus.report.Ringkasan.Jumlah;
import id.prokus.report.Ringkasan.JumlahKpm;
import id.prokus.report.Ringkasan.Kalimat;
import id.prokus.report.Ringkasan.Kelengkapan;
import id.prokus.report.Ringkasan.Kpm;
import id.prokus.report.Ringkasan.Perbaikan;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a ringkasan from figures and notes by named rules; no sentence is written freely. */
public final class ComposeRingkasan {

    /** [I] how long an actor has, to the end of that month. */
    private static final int DAYS_TO_IMPROVE = 30;

    private static final int MOST_PER_ACTOR = 2;
    private static final int MOST_SUPPORTS = 4;

    private ComposeRingkasan() {}

    public static Ringkasan compose(Material material) {
        return compose(material, Scope.nation());
    }

    public static Ringkasan compose(Material material, Scope scope) {
        var f = new Findings(material, scope);
        var sections = new Sections(f);
        var incubators = sections.perIncubator();
        var provinces = sections.perProvince();
        List<Kalimat> sentences = new ArrayList<>();
        sentences.addAll(CompletenessSentences.of(f));
        sentences.addAll(ActivitySentences.of(f));
        sentences.addAll(OutcomeSentences.of(f));
        sentences.addAll(VariationSentences.of(f, incubators));
        sentences.addAll(MentionSentences.sentences(f));
        var improvements = improvements(f, sentences);
        var supports = SupportRules.of(f).stream()
                .limit(MOST_SUPPORTS)
                .map(s -> {
                    var sentence = s.sentence().done();
                    sentences.add(sentence);
                    return new Dukungan(s.giver(), sentence.teks(), s.families());
                })
                .toList();
        var limits = LimitSentences.of(f, provinces);
        sentences.addAll(limits);
        return new Ringkasan(
                Integer.toString(f.edition.year()),
                f.edition.name(),
                scope.name(),
                material.when(),
                material.fingerprint(),
                completeness(f),
                List.copyOf(f.achievements),
                MentionSentences.listed(f, true),
                MentionSentences.listed(f, false),
                improvements,
                OutcomeSentences.UNMEASURED,
                supports,
                limits.stream().map(Kalimat::teks).toList(),
                incubators,
                provinces,
                notes(f),
                sentences);
    }

    private static Kelengkapan completeness(Findings f) {
        var provinces = f.roster().provinces();
        int arrivedProvinces = (int) f.entries.stream()
                .filter(e -> f.arrived.contains(e.incubator()))
                .map(RosterEntry::province)
                .distinct()
                .count();
        return new Kelengkapan(
                new Jumlah(f.entries.size(), f.arrived.size()),
                new Jumlah(provinces.size(), arrivedProvinces),
                new Kpm(families(f, Cohort.NEW), families(f, Cohort.CONTINUING)),
                f.entries.stream()
                        .map(RosterEntry::incubator)
                        .filter(name -> !f.arrived.contains(name))
                        .sorted()
                        .toList());
    }

    private static JumlahKpm families(Findings f, Cohort cohort) {
        var group = f.group(cohort);
        int filled = (int) group.rows().stream()
                .filter(r -> r.closed() || r.has(Field.TURNOVER_CLOSING))
                .count();
        return new JumlahKpm(group.target(), group.rows().size(), filled);
    }

    private static Map<String, List<Perbaikan>> improvements(Findings f, List<Kalimat> sentences) {
        LocalDate deadline = f.day.plusDays(DAYS_TO_IMPROVE).with(TemporalAdjusters.lastDayOfMonth());
        var found = ImprovementRules.of(f);
        Map<String, List<Perbaikan>> byActor = new LinkedHashMap<>();
        ImprovementRules.ACTORS.forEach((actor, name) -> {
            var theirs = found.stream()
                    .filter(i -> i.actor().equals(actor))
                    .limit(MOST_PER_ACTOR)
                    .toList();
            var list = new ArrayList<Perbaikan>();
            for (Improvement improvement : theirs) {
                var sentence = improvement.complete(deadline).done();
                sentences.add(sentence);
                list.add(new Perbaikan(sentence.teks(), improvement.basis(), improvement.measure(), deadline, "data"));
            }
            if (theirs.isEmpty()) {
                sentences.add(Sentence.of("P0", "perbaikan")
                        .say("Belum terdapat data atau masukan yang menjadi dasar usulan perbaikan bagi " + name + ".")
                        .done());
            }
            byActor.put(actor, list);
        });
        return byActor;
    }

    private static Map<String, Integer> notes(Findings f) {
        Map<String, Integer> byCode = new LinkedHashMap<>();
        for (NoteCode code : NoteCode.values()) {
            int count = (int) f.notes.stream().filter(n -> n.code() == code).count();
            if (count > 0) {
                byCode.put(code.name(), count);
            }
        }
        return byCode;
    }
}
