package id.prokus.registry.screening;

import id.prokus.access.Role;
import id.prokus.programme.Edition;
import id.prokus.programme.Term;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Matches with registers of others, decisions on single checks, and the result of a screening. */
@Component
class ScreeningKinds implements KnownKinds {

    static final String MATCH = "pencocokan";
    static final String REGISTER = "register";
    static final String MATCHED = "hasil_cocok";
    static final String DECILE = "desil";

    static final String DECISION = "putusan-syarat";
    static final String PROGRAMME = "program";
    static final String CHECK = "syarat";
    static final String CHECK_NAME = "nama_syarat";
    static final String VERDICT = "putusan_syarat";
    static final String REASON = "alasan";
    static final String EVIDENCE = "bukti";

    static final String RESULT = "hasil-penyaringan";
    static final String ELIGIBILITY = "hasil_penyaringan";
    static final String ELIGIBLE = "layak";

    /** What somebody else keeps: only their own register says whether a family is in it. */
    static final List<Choice> REGISTERS = List.of(
            Choice.of("dtks", "DTKS", "DTKS"),
            Choice.of("dtsen", "DTSEN", "DTSEN"),
            Choice.of("dukcapil", "Dukcapil", "civil registry (Dukcapil)"));

    private static final int DECILES = 10;

    /** Decisions are made on the page of the screening, which knows the edition's checks, or by workbook under its rules. */
    private static final Set<Role> NOBODY_BY_A_FORM = Set.of();

    private static final EntryKind MATCHES = EntryKind.of(
                    MATCH,
                    Section.KELUARGA,
                    new Text("Pencocokan dengan data induk", "Match with a register"),
                    new Text(
                            "Dicocokkan dengan {register}: {hasil_cocok}, menurut {sumber}[, desil {desil}]",
                            "Matched with {register}: {hasil_cocok}, by {sumber}[, decile {desil}]"),
                    Set.of(Role.PENDAMPING, Role.TKSK, Role.OPERATOR),
                    EntryField.choice(REGISTER, "Data induk", "Register", REGISTERS),
                    EntryField.choice(
                            MATCHED,
                            "Hasil pencocokan",
                            "What the match said",
                            Choice.of("cocok", "cocok", "matches"),
                            Choice.of("tidak-cocok", "ada, tetapi tidak cocok", "there, but does not match"),
                            Choice.of("tidak-ada", "tidak ditemukan", "not found")),
                    EntryField.of(FieldType.WORDS, "sumber", "Dicocokkan lewat", "Matched by way of")
                            .hint(
                                    "Siapa atau layanan yang mencocokkan, misalnya: SIKS-NG oleh operator desa.",
                                    "Who or what matched it, such as: SIKS-NG, by the village operator."),
                    EntryField.of(FieldType.WORDS, "versi_data", "Versi data", "Version of the data")
                            .optional()
                            .hint("Misalnya: DTSEN triwulan II 2025.", "Such as: DTSEN, second quarter of 2025."),
                    EntryField.of(FieldType.COUNT, DECILE, "Desil", "Decile")
                            .optional()
                            .stands()
                            .hint("Hanya dari DTSEN, 1 sampai 10.", "From DTSEN only, 1 to 10."))
            .checked(ScreeningKinds::decile);

    private final Terms terms;

    ScreeningKinds(Terms terms) {
        this.terms = terms;
    }

    /** @param checks of every edition */
    private static EntryKind decisions(List<Choice> checks) {
        return EntryKind.of(
                DECISION,
                Section.KELUARGA,
                new Text("Putusan syarat", "Decision on a check"),
                new Text(
                        "Penyaringan {program}, {nama_syarat}: {putusan_syarat}[ ({alasan})]",
                        "Screening {program}, {nama_syarat}: {putusan_syarat}[ ({alasan})]"),
                NOBODY_BY_A_FORM,
                EntryField.of(FieldType.WORDS, PROGRAMME, "Program", "Programme")
                        .optional()
                        .hint(
                                "Kosongkan untuk ProKUS edisi itu; selain itu kodenya, misalnya pena-2023.",
                                "Empty for ProKUS of that edition; else its code, such as pena-2023."),
                EntryField.choice(CHECK, "Syarat", "Check", checks),
                EntryField.of(FieldType.WORDS, CHECK_NAME, "Nama syarat", "Name of the check"),
                EntryField.choice(VERDICT, "Putusan", "Decision", Verdict.choices()),
                EntryField.of(FieldType.WORDS, REASON, "Alasan", "Reason")
                        .optional()
                        .hint("Wajib bila tidak lulus atau dikecualikan.", "Needed where it failed or is waived."),
                EntryField.of(FieldType.WORDS, EVIDENCE, "Bukti", "Evidence")
                        .optional()
                        .hint(
                                "Wajib bila dikecualikan, misalnya: nota dinas 12.",
                                "Needed where it is waived, such as: note 12."));
    }

    private static final EntryKind RESULTS = EntryKind.of(
            RESULT,
            Section.KELUARGA,
            new Text("Hasil penyaringan", "Result of the screening"),
            new Text(
                    "Hasil penyaringan {program}: {hasil_penyaringan}[ ({alasan})]",
                    "Result of the screening for {program}: {hasil_penyaringan}[ ({alasan})]"),
            NOBODY_BY_A_FORM,
            EntryField.of(FieldType.WORDS, PROGRAMME, "Edisi", "Edition"),
            EntryField.choice(
                    ELIGIBILITY,
                    "Hasil",
                    "Result",
                    Choice.of(ELIGIBLE, "layak", "eligible"),
                    Choice.of("tidak-layak", "tidak layak", "not eligible")),
            EntryField.of(FieldType.WORDS, REASON, "Alasan", "Reason").optional());

    @Override
    public List<EntryKind> kinds() {
        Map<Edition, List<Term>> checks = terms.everywhere(TermList.REQUIREMENT);
        var named = new LinkedHashMap<String, Choice>();
        checks.values()
                .forEach(list ->
                        list.forEach(term -> named.putIfAbsent(term.code(), new Choice(term.code(), term.label()))));
        return List.of(MATCHES, decisions(List.copyOf(named.values())).decidedBy(new DecisionSheet(checks)), RESULTS);
    }

    private static Optional<Doubt> decile(Entry said, Life life, LocalDate today) {
        return said.value(DECILE)
                .filter(value -> said.number(DECILE) < 1
                        || said.number(DECILE) > DECILES
                        || !said.value(REGISTER).orElse("").equals("dtsen"))
                .map(value -> Doubt.impossible(
                        DECILE,
                        "Desil hanya dari DTSEN, dari 1 sampai 10.",
                        "A decile comes from DTSEN only, from 1 to 10."));
    }
}
