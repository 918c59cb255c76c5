package id.prokus.report;

import id.prokus.indicator.Capaian;
import id.prokus.indicator.Measured;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Cohort;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.report.Ringkasan.Jumlah;
import id.prokus.report.Ringkasan.JumlahKpm;
import id.prokus.report.Ringkasan.Kelengkapan;
import id.prokus.report.Ringkasan.Kpm;
import id.prokus.report.Ringkasan.Sebutan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a ringkasan from figures and notes by named rules; no sentence is written freely. */
public final class ComposeRingkasan {

    private ComposeRingkasan() {}

    public static Ringkasan compose(Material material) {
        return compose(material, Scope.nation());
    }

    /** The same rules for whomever it is about: a nation, a province, an incubator. */
    public static Ringkasan compose(Material material, Scope scope) {
        return compose(Groundwork.of(material), scope);
    }

    /** The same, where several are made of one material. */
    public static Ringkasan compose(Groundwork ground, Scope scope) {
        return compose(new Findings(ground, scope));
    }

    private static Ringkasan compose(Findings f) {
        var material = f.ground.material();
        var scope = f.scope;
        var improvements = ImprovementRules.said(f);
        var supports = SupportRules.said(f);
        var limits = done(SentenceRules.said(SentenceRules.LIMITS, f));
        List<Kalimat> sentences =
                new ArrayList<>(OutcomeSentences.inOrder(done(SentenceRules.said(SentenceRules.FIGURES, f))));
        sentences.addAll(improvements.sentences());
        sentences.addAll(supports.sentences());
        sentences.addAll(limits);
        return new Ringkasan(
                Integer.toString(f.edition.year()),
                f.edition.name(),
                scope.name(),
                scope.kind().code(),
                f.day,
                material.when(),
                material.fingerprint(),
                completeness(f),
                f.measured.stream()
                        .map(Measured::capaian)
                        .map(ComposeRingkasan::unlessTooFew)
                        .toList(),
                mentions(f, MentionKind.CHALLENGE),
                mentions(f, MentionKind.OBSTACLE),
                improvements.byActor(),
                OutcomeSentences.UNMEASURED,
                supports.supports(),
                limits.stream().map(Kalimat::teks).toList(),
                f.sections.incubators(),
                f.sections.provinces(),
                Circles.of(f),
                f.corrections,
                VariationSentences.told(f),
                notes(f),
                List.copyOf(sentences),
                core(sentences),
                Optional.empty());
    }

    /** With what people put to it in this document, and in no other. */
    public static Ringkasan compose(Groundwork ground, Scope scope, Additions additions) {
        return compose(new Findings(ground, scope), additions);
    }

    static Ringkasan compose(Findings findings, Additions additions) {
        return AddWords.to(compose(findings), additions);
    }

    private static List<Kalimat> done(List<Sentence> sentences) {
        return sentences.stream().map(Sentence::done).toList();
    }

    private static Capaian unlessTooFew(Capaian figure) {
        boolean few = figure.n() > 0
                && figure.n() < Capaian.LEAST_SHOWN
                && !figure.kode().equals("kpm_melapor");
        return few ? figure.hidden() : figure;
    }

    private static List<Sebutan> mentions(Findings f, MentionKind kind) {
        return f.tooFew() ? List.of() : MentionSentences.listed(f, kind);
    }

    private static Kelengkapan completeness(Findings f) {
        int arrivedProvinces = (int) f.entries.stream()
                .filter(e -> f.arrived.contains(e.incubator()))
                .map(RosterEntry::province)
                .distinct()
                .count();
        var newcomers = f.group(Cohort.NEW);
        var continuing = f.group(Cohort.CONTINUING);
        return new Kelengkapan(
                new Jumlah(f.entries.size(), f.arrived.size()),
                new Jumlah(f.roster().provinces().size(), arrivedProvinces),
                new Kpm(
                        families(newcomers.target(), newcomers.rows()),
                        families(continuing.target(), continuing.rows()),
                        families(newcomers.target() + continuing.target(), f.rows),
                        f.rows.size()
                                - newcomers.rows().size()
                                - continuing.rows().size()),
                CompletenessSentences.missingNames(f));
    }

    private static JumlahKpm families(int target, List<KpmRow> rows) {
        return new JumlahKpm(target, rows.size(), (int)
                rows.stream().filter(Findings::knownAtTheEnd).count());
    }

    private static Map<String, Integer> notes(Findings f) {
        Map<NoteCode, Integer> counts = new LinkedHashMap<>();
        f.notes.forEach(note -> counts.merge(note.code(), 1, Integer::sum));
        Map<String, Integer> byCode = new LinkedHashMap<>();
        for (NoteCode code : NoteCode.values()) {
            if (counts.containsKey(code)) {
                byCode.put(code.name(), Objects.requireNonNull(counts.get(code)));
            }
        }
        return byCode;
    }

    /** The box "Inti": who reported, turnover, what stands in the way, the first thing asked, and how far to read it. */
    private static List<String> core(List<Kalimat> sentences) {
        return Stream.of(
                        first(sentences, "K1"),
                        first(sentences, "H1.omzet.baru"),
                        first(sentences, "T1", "T2"),
                        first(sentences, "D1", "D2"),
                        first(sentences, "U1", "P1"),
                        first(sentences, "B1"))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first sentence of the first of these kinds that is said at all. */
    private static Optional<String> first(List<Kalimat> sentences, String... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> sentences.stream()
                        .map(Kalimat::kunci)
                        .filter(key -> key.equals(kind) || key.startsWith(kind + "."))
                        .limit(1))
                .findFirst();
    }
}
