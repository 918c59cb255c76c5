package id.prokus.report;

import id.prokus.report.Additions.Agreed;
import id.prokus.report.Additions.Edited;
import id.prokus.report.Additions.Said;
import id.prokus.report.Ringkasan.Dukungan;
import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Tambahan.Diubah;
import id.prokus.report.Tambahan.Jawaban;
import id.prokus.report.Tambahan.TindakanLalu;
import id.prokus.vocabulary.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts people's words to what the data say; whose word each is can be told from every sentence. */
final class AddWords {

    private final Ringkasan ringkasan;
    private final Additions additions;
    private final Map<String, Edited> edits;
    private final Map<String, Kalimat> before;
    private final List<Kalimat> sentences = new ArrayList<>();
    private final Map<String, List<Perbaikan>> improvements = new LinkedHashMap<>();

    private AddWords(Ringkasan ringkasan, Additions additions) {
        this.ringkasan = ringkasan;
        this.additions = additions;
        this.edits = additions.edited().stream()
                .collect(Collectors.toMap(Edited::key, Function.identity(), (first, last) -> last, LinkedHashMap::new));
        this.before = ringkasan.kalimat().stream()
                .collect(Collectors.toMap(Kalimat::kunci, Function.identity(), (first, second) -> first));
    }

    static Ringkasan to(Ringkasan ringkasan, Additions additions) {
        return additions.none() ? ringkasan : new AddWords(ringkasan, additions).added();
    }

    private Ringkasan added() {
        ringkasan.kalimat().forEach(sentence -> edited(sentence).ifPresent(sentences::add));
        ringkasan.perbaikan().forEach((actor, theirs) -> improvements.put(actor, edited(theirs)));
        additions.said().forEach(this::say);
        agree();
        nothingWhereNothingIs();
        var keys = sentences.stream().map(Kalimat::kunci).toList();
        return ringkasan.with(
                improvements,
                supports(),
                sentences.stream()
                        .filter(sentence -> sentence.bagian().equals(RingkasanPart.LIMITS.code()))
                        .map(Kalimat::teks)
                        .toList(),
                List.copyOf(sentences),
                ringkasan.inti().stream().filter(keys::contains).toList(),
                new Tambahan(changed(), answers(), former()));
    }

    /** Empty where it is left out. */
    private Optional<Kalimat> edited(Kalimat sentence) {
        var edit = edits.get(sentence.kunci());
        return edit == null ? Optional.of(sentence) : edit.text().map(words -> inOtherWords(sentence, words));
    }

    private static Kalimat inOtherWords(Kalimat sentence, String words) {
        var source = Additions.Basis.EDITOR.source();
        return new Kalimat(
                sentence.id(),
                sentence.kunci(),
                sentence.bagian(),
                words,
                source,
                Sentence.numbersIn(words, source),
                sentence.baris(),
                sentence.catatan(),
                Optional.of(sentence.teks()));
    }

    private List<Perbaikan> edited(List<Perbaikan> theirs) {
        return theirs.stream().flatMap(one -> edited(one).stream()).collect(Collectors.toCollection(ArrayList::new));
    }

    private Optional<Perbaikan> edited(Perbaikan one) {
        var edit = edits.get(one.kunci());
        return edit == null
                ? Optional.of(one)
                : edit.text()
                        .map(words -> new Perbaikan(
                                words,
                                one.dasar(),
                                one.ukuran(),
                                one.batasWaktu(),
                                Additions.Basis.EDITOR.source(),
                                one.kunci()));
    }

    private void say(Said said) {
        var section = said.section();
        var id = section.letter() + said.basis().letter();
        insert(sentence(id, id + "." + (1 + ofRule(id)), section.code(), said.text(), said.basis()));
    }

    private long ofRule(String id) {
        return sentences.stream().filter(sentence -> sentence.id().equals(id)).count();
    }

    private static Kalimat sentence(String id, String key, String section, String text, Additions.Basis basis) {
        return new Kalimat(
                id,
                key,
                section,
                text,
                basis.source(),
                Sentence.numbersIn(text, basis.source()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Behind the last of its section. */
    private void insert(Kalimat sentence) {
        int at = sentences.size();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).bagian().equals(sentence.bagian())) {
                at = i + 1;
            }
        }
        sentences.add(at, sentence);
    }

    /** What was agreed stands before what the data bring up: two pages have room for two of each actor. */
    private void agree() {
        Map<String, Integer> first = new LinkedHashMap<>();
        for (Agreed agreed : additions.agreed()) {
            var actor = agreed.actor().code();
            var id = "P" + agreed.basis().letter();
            var key = id + "." + actor + "." + (1 + first.getOrDefault(actor, 0));
            var text = agreed.action() + ", dengan ukuran selesai " + agreed.measure() + ", paling lambat "
                    + Format.INDONESIAN.day(agreed.due()) + ".";
            insert(sentence(id, key, RingkasanPart.IMPROVEMENTS.code(), text, agreed.basis()));
            improvements
                    .computeIfAbsent(actor, code -> new ArrayList<>())
                    .add(
                            first.merge(actor, 1, Integer::sum) - 1,
                            new Perbaikan(
                                    text,
                                    List.of(
                                            agreed.basis() == Additions.Basis.MEETING
                                                    ? "kesepakatan rapat"
                                                    : "ditulis penyusun"),
                                    agreed.measure(),
                                    agreed.due(),
                                    agreed.basis().source(),
                                    key));
        }
    }

    /** P0 is said of whoever has nothing left to do, and of nobody else. */
    private void nothingWhereNothingIs() {
        for (Actor actor : Actor.values()) {
            var nothing = ImprovementRules.nothingFor(actor);
            boolean idle = improvements.getOrDefault(actor.code(), List.of()).isEmpty();
            boolean said =
                    sentences.stream().anyMatch(sentence -> sentence.kunci().equals(nothing.kunci()));
            if (!idle) {
                sentences.removeIf(sentence -> sentence.kunci().equals(nothing.kunci()));
            } else if (!said && !edits.containsKey(nothing.kunci())) {
                insert(nothing);
            }
        }
    }

    private List<Dukungan> supports() {
        var kept = ringkasan.dukungan().stream()
                .flatMap(asked -> sentences.stream()
                        .filter(sentence -> sentence.kunci().equals(asked.kunci()))
                        .map(sentence -> new Dukungan(asked.pihak(), sentence.teks(), asked.jumlah(), asked.kunci())));
        var own = sentences.stream()
                .filter(sentence -> sentence.id().equals("UM") || sentence.id().equals("UP"))
                .map(sentence -> new Dukungan("", sentence.teks(), 0, sentence.kunci()));
        return Stream.concat(kept, own).toList();
    }

    private List<Diubah> changed() {
        return edits.values().stream()
                .map(edit -> new Diubah(
                        edit.key(), Optional.ofNullable(before.get(edit.key())), edit.text(), edit.by(), edit.why()))
                .toList();
    }

    private List<Jawaban> answers() {
        return additions.answers().stream()
                .map(a -> new Jawaban(a.section().code(), a.question(), a.answer(), a.from()))
                .toList();
    }

    private List<TindakanLalu> former() {
        return additions.former().stream()
                .map(a -> new TindakanLalu(
                        a.text(), a.actor().code(), a.owner(), a.measure(), a.due(), a.state(), a.before(), a.after()))
                .toList();
    }
}
