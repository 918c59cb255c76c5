package id.prokus.registry.screening;

import id.prokus.access.Standing;
import id.prokus.programme.Edition;
import id.prokus.programme.Term;
import id.prokus.registry.timeline.DecisionRules;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.vocabulary.Format;
import id.prokus.web.Right;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Decisions on checks by the thousand: a line says which check and how it came out, under the rules of the page. */
final class DecisionSheet implements DecisionRules {

    private final Map<String, List<Term>> checks = new HashMap<>();

    /** @param checks of every edition */
    DecisionSheet(Map<Edition, List<Term>> checks) {
        checks.forEach((edition, list) -> this.checks.put(edition.key(), list));
    }

    @Override
    public boolean sentBy(Standing standing) {
        return Objection.may(standing, Right.ENTER) || Objection.may(standing, Right.APPROVE);
    }

    @Override
    public Set<String> unasked() {
        return Set.of(ScreeningKinds.CHECK_NAME);
    }

    @Override
    public Map<String, String> completed(Map<String, String> typed, int edition) {
        var completed = new HashMap<>(typed);
        completed.merge(
                ScreeningKinds.PROGRAMME,
                Edition.prokus(edition).key(),
                (said, own) -> said.isBlank() ? own : said.strip());
        // The word that people use for it.
        completed.computeIfPresent(
                ScreeningKinds.VERDICT,
                (_, said) -> said.strip().equalsIgnoreCase("gagal") ? Verdict.FAILED.code() : said);
        String asked = completed.getOrDefault(ScreeningKinds.CHECK, "").strip();
        completed.put(
                ScreeningKinds.CHECK_NAME,
                checks.getOrDefault(completed.getOrDefault(ScreeningKinds.PROGRAMME, ""), List.of()).stream()
                        .filter(term -> term.code().equalsIgnoreCase(asked)
                                || term.label().indonesian().equalsIgnoreCase(asked)
                                || term.label().english().equalsIgnoreCase(asked))
                        .map(term -> term.label().indonesian())
                        .findFirst()
                        .orElse(asked.isEmpty() ? "?" : asked));
        return completed;
    }

    @Override
    public UUID thing(UUID family, Map<String, String> values) {
        return Screening.thing(
                family,
                values.getOrDefault(ScreeningKinds.PROGRAMME, ""),
                values.getOrDefault(ScreeningKinds.CHECK, ""));
    }

    @Override
    public Optional<Doubt> against(Entry said, Optional<Entry> before, Standing standing) {
        String programme = said.value(ScreeningKinds.PROGRAMME).orElse("");
        Optional<Term> check = checks.getOrDefault(programme, List.of()).stream()
                .filter(term ->
                        term.code().equals(said.value(ScreeningKinds.CHECK).orElse("")))
                .findFirst();
        if (check.isEmpty()) {
            return Optional.of(Doubt.impossible(
                    ScreeningKinds.CHECK,
                    "Syarat ini tidak ada pada %s. Pilih syarat edisi itu dari lembar Kode.".formatted(programme),
                    "%s has no such check. Choose one of that edition from the sheet Kode.".formatted(programme)));
        }
        if (before.filter(entry -> entry.on().isAfter(said.on())).isPresent()) {
            return Optional.of(Doubt.impossible(
                    "tanggal",
                    "Syarat ini sudah diputus kemudian, pada %s. Hapus baris ini, atau isi tanggal putusan yang baru."
                            .formatted(Format.INDONESIAN.day(before.get().on())),
                    "This check was decided later, on %s. Delete this line, or give the day of the new decision."
                            .formatted(Format.ENGLISH.day(before.get().on()))));
        }
        Verdict verdict =
                said.value(ScreeningKinds.VERDICT).flatMap(Verdict::find).orElseThrow();
        return Objection.to(
                        check.get(),
                        verdict,
                        said.value(ScreeningKinds.REASON).orElse(""),
                        said.value(ScreeningKinds.EVIDENCE).orElse(""),
                        standing)
                .map(objection -> new Doubt(true, objection.field(), objection.sentence(), false));
    }
}
