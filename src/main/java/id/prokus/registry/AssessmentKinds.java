package id.prokus.registry;

import id.prokus.access.Role;
import id.prokus.programme.TermList;
import id.prokus.programme.Terms;
import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.FieldType;
import id.prokus.registry.timeline.KnownKinds;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Section;
import id.prokus.vocabulary.Text;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The assessment of a family. Which social risks and problems are asked about is each edition's own list; a family may be
 * assessed in several, so the form knows all of them.
 */
@Component
class AssessmentKinds implements KnownKinds {

    static final String ASSESSMENT = "asesmen";

    private final Terms terms;

    AssessmentKinds(Terms terms) {
        this.terms = terms;
    }

    @Override
    public List<EntryKind> kinds() {
        Map<Integer, Map<String, Choice>> byYear = new LinkedHashMap<>();
        terms.everywhere(TermList.SOCIAL_RISK)
                .forEach((edition, list) ->
                        list.forEach(term -> byYear.computeIfAbsent(edition.year(), year -> new LinkedHashMap<>())
                                .putIfAbsent(term.code(), new Choice(term.code(), term.label()))));
        var all = new LinkedHashMap<String, Choice>();
        byYear.values().forEach(year -> year.forEach(all::putIfAbsent));
        return List.of(assessment(List.copyOf(all.values()))
                .checked((said, life, today) -> notOnTheEditionsList(said, byYear), AssessmentKinds::needsWords));
    }

    private static EntryKind assessment(List<Choice> risks) {
        return EntryKind.of(
                ASSESSMENT,
                Section.KELUARGA,
                new Text("Asesmen keluarga", "Family assessment"),
                // What threatens a family is not for every passer-by of its timeline; who needs it opens the entry.
                new Text(
                        "Asesmen keluarga[; tempat tinggal {tempat_tinggal}][; penghasilan dari {sumber_penghasilan}]",
                        "Family assessment[; home {tempat_tinggal}][; income from {sumber_penghasilan}]"),
                Set.of(Role.PENDAMPING, Role.TKSK, Role.OPERATOR),
                EntryField.choices("risiko_sosial", "Risiko sosial yang mengancam", "Social risks that threaten", risks)
                        .optional(),
                EntryField.choices(
                                "masalah_sosial",
                                "Masalah sosial yang sedang dialami",
                                "Social problems it has now",
                                risks)
                        .optional(),
                EntryField.choice(
                                "tempat_tinggal",
                                "Tempat tinggal",
                                "Home",
                                Choice.of("milik", "milik sendiri", "its own"),
                                Choice.of("sewa", "sewa atau kontrak", "rented"),
                                Choice.of("menumpang", "menumpang", "living with others"),
                                Choice.of("lain", "lainnya", "other"))
                        .stands(),
                EntryField.choices(
                                "sumber_penghasilan",
                                "Sumber penghasilan",
                                "Sources of income",
                                List.of(
                                        Choice.of("usaha", "usaha sendiri", "own business"),
                                        Choice.of("upah", "upah atau gaji", "wages"),
                                        Choice.of("tani", "bertani", "farming"),
                                        Choice.of("ternak", "beternak", "livestock"),
                                        Choice.of("kiriman", "kiriman keluarga", "sent by relatives"),
                                        Choice.of("bansos", "bantuan sosial", "social assistance"),
                                        Choice.of("lain", "lainnya", "other")))
                        .stands(),
                EntryField.of(FieldType.LINES, "keterangan", "Keterangan", "Note")
                        .optional());
    }

    private static Stream<String> codes(Entry said) {
        return Stream.of("risiko_sosial", "masalah_sosial")
                .flatMap(field -> said.value(field).stream())
                .flatMap(value -> Arrays.stream(value.split(" ")));
    }

    private static Optional<Doubt> notOnTheEditionsList(Entry said, Map<Integer, Map<String, Choice>> byYear) {
        Map<String, Choice> own = byYear.getOrDefault(said.edition(), Map.of());
        return codes(said)
                .filter(code -> !own.isEmpty() && !own.containsKey(code))
                .findFirst()
                .map(code -> Doubt.unlikely(
                        "risiko_sosial",
                        "\"%s\" tidak ada dalam daftar risiko sosial edisi %d.".formatted(code, said.edition()),
                        "\"%s\" is not on the list of social risks of edition %d.".formatted(code, said.edition())));
    }

    private static Optional<Doubt> needsWords(Entry said, Life life, LocalDate today) {
        return codes(said).anyMatch("lain"::equals) && said.value("keterangan").isEmpty()
                ? Optional.of(Doubt.unlikely(
                        "keterangan", "Tulis risiko lain yang dimaksud.", "Write which other risk is meant."))
                : Optional.empty();
    }
}
