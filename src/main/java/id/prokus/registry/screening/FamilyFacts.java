package id.prokus.registry.screening;

import id.prokus.programme.Rule;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.Life;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a family's timeline answers by itself to the rules of an edition. What nobody recorded is not known, which is
 * neither a yes nor a no.
 *
 * @param possible by name; several where something is only known to be one of a few
 */
public record FamilyFacts(List<Map<String, String>> possible) {

    private static final String PKH = "status_pkh";

    public FamilyFacts {
        possible = List.copyOf(possible);
    }

    /**
     * What the list said that named or proposed the family, where its timeline does not.
     *
     * @param pkhStatus AKTIF, GRADUASI, BUKAN or empty
     */
    public record Listed(Optional<LocalDate> birth, String pkhStatus) {}

    public static FamilyFacts of(Life life, Listed listed, LocalDate day) {
        var facts = new HashMap<String, String>();
        listed.birth()
                .ifPresent(birth -> facts.put(
                        "usia", String.valueOf(Period.between(birth, day).getYears())));
        life.last("susunan-keluarga", day).ifPresent(entry -> {
            for (String field : List.of("anggota", "lansia", "disabilitas", "anak_sekolah")) {
                entry.value(field).ifPresent(value -> facts.put(field, value));
            }
        });
        life.last("penghasilan-keluarga", day).ifPresent(entry -> {
            long income = entry.number("penghasilan_keluarga");
            facts.put("penghasilan", String.valueOf(income));
            facts.put("penghasilan_per_orang", String.valueOf(income / Math.max(1, entry.number("anggota"))));
        });
        if (happened(life, "usaha", day)) {
            facts.put("usaha", "ada");
        }
        if (happened(life, "kredit", day)) {
            facts.put("kredit", "ada");
        }
        life.of(ScreeningKinds.MATCH).filter(entry -> !entry.on().isAfter(day)).forEach(entry -> {
            entry.value(ScreeningKinds.REGISTER)
                    .ifPresent(register -> facts.put(
                            register, entry.value(ScreeningKinds.MATCHED).orElse("")));
            entry.value(ScreeningKinds.DECILE).ifPresent(decile -> facts.put(ScreeningKinds.DECILE, decile));
        });
        return new FamilyFacts(withPkh(
                facts, life.last("status-pkh", day).map(FamilyFacts::pkh).orElseGet(() -> pkh(listed.pkhStatus()))));
    }

    /** Whether a rule holds; empty where what it needs is not known. */
    public Optional<Boolean> holds(Rule rule) {
        List<Optional<Boolean>> answers =
                possible.stream().map(rule::holds).distinct().toList();
        return answers.size() == 1 ? answers.getFirst() : Optional.empty();
    }

    /** What is known of that name; empty where it is not, or only to be one of a few. */
    public Optional<String> known(String name) {
        List<Optional<String>> values = possible.stream()
                .map(facts -> Optional.ofNullable(facts.get(name)))
                .distinct()
                .toList();
        return values.size() == 1 ? values.getFirst() : Optional.empty();
    }

    /** The same with something told besides. */
    public FamilyFacts with(String name, String value) {
        return new FamilyFacts(possible.stream()
                .map(facts -> {
                    var more = new HashMap<>(facts);
                    more.put(name, value);
                    return Map.copyOf(more);
                })
                .toList());
    }

    private static boolean happened(Life life, String kind, LocalDate day) {
        return life.last(kind, day).isPresent();
    }

    private static List<String> pkh(Entry said) {
        String status = said.value(PKH).orElse("");
        return status.equals("graduasi")
                ? said.value("cara_graduasi")
                        .map(way -> List.of("graduasi-" + way))
                        .orElseGet(() -> pkh("GRADUASI"))
                : List.of(status);
    }

    private static List<String> pkh(String listed) {
        return switch (listed) {
            case "AKTIF" -> List.of("aktif");
            case "BUKAN" -> List.of("bukan");
            case "GRADUASI" -> List.of("graduasi-mandiri", "graduasi-alamiah");
            default -> List.of();
        };
    }

    private static List<Map<String, String>> withPkh(Map<String, String> facts, List<String> statuses) {
        if (statuses.isEmpty()) {
            return List.of(Map.copyOf(facts));
        }
        var possible = new ArrayList<Map<String, String>>();
        for (String status : statuses) {
            var one = new HashMap<>(facts);
            one.put(PKH, status);
            possible.add(Map.copyOf(one));
        }
        return possible;
    }
}
