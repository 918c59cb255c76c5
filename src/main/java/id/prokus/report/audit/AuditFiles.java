package id.prokus.report.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.prokus.assistance.Balance;
import id.prokus.assistance.Balances;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.DecreeLines;
import id.prokus.registry.decree.DecreeLines.Named;
import id.prokus.registry.decree.DecreeLines.Paid;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.FamilyHeads;
import id.prokus.registry.timeline.ProofFile;
import id.prokus.registry.timeline.ProofFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what auditors ask for, of one family or of all that an incubator serves, by the same few queries. */
@Component
class AuditFiles {

    private static final Set<String> KINDS = Set.of("salur", "barang", "pemakaian");

    private final FamilyHeads heads;
    private final Balances balances;
    private final DecreeLines decrees;
    private final Entries entries;
    private final ProofFiles proofFiles;

    AuditFiles(FamilyHeads heads, Balances balances, DecreeLines decrees, Entries entries, ProofFiles proofFiles) {
        this.heads = heads;
        this.balances = balances;
        this.decrees = decrees;
        this.entries = entries;
        this.proofFiles = proofFiles;
    }

    /** One for each edition in which it was given or used something, the latest first. */
    List<FamilyFile> of(UUID family) {
        return files(balances.of(family));
    }

    /** By name. */
    List<FamilyFile> of(Edition edition, String incubator) {
        return files(balances.of(edition, incubator));
    }

    private List<FamilyFile> files(List<Balance> of) {
        Map<UUID, List<UUID>> together =
                heads.together(of.stream().map(Balance::family).toList());
        Set<UUID> families =
                together.values().stream().flatMap(List::stream).collect(java.util.stream.Collectors.toSet());
        var named = decrees.named(families).stream().collect(groupingBy(one -> key(one.family(), one.edition())));
        var paid = decrees.paid(families).stream().collect(groupingBy(one -> key(one.family(), one.edition())));
        var told = entries.of(families, KINDS).stream()
                .filter(Entry::holds)
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::statedAt))
                .collect(groupingBy(one -> key(one.family(), one.edition())));
        Map<UUID, List<ProofFile>> proofs = proofFiles.of(families);
        return of.stream()
                .map(balance -> {
                    List<String> keys = together.getOrDefault(balance.family(), List.of(balance.family())).stream()
                            .map(family -> key(family, balance.edition()))
                            .toList();
                    List<Entry> own =
                            gathered(keys, told, Comparator.comparing(Entry::on).thenComparing(Entry::statedAt));
                    return new FamilyFile(
                            balance,
                            gathered(keys, named, Comparator.comparing(Named::on)),
                            gathered(keys, paid, Comparator.comparing(Paid::on)),
                            own,
                            shown(own, proofs));
                })
                .toList();
    }

    private static Map<UUID, List<ProofFile>> shown(List<Entry> told, Map<UUID, List<ProofFile>> proofs) {
        return told.stream()
                .map(Entry::thing)
                .filter(proofs::containsKey)
                .distinct()
                .collect(toMap(thing -> thing, thing -> proofs.getOrDefault(thing, List.of())));
    }

    /** Of every family that is read as one, by day. */
    private static <T> List<T> gathered(List<String> keys, Map<String, List<T>> found, Comparator<T> byDay) {
        return keys.stream()
                .flatMap(key -> found.getOrDefault(key, List.of()).stream())
                .sorted(byDay)
                .toList();
    }

    private static String key(UUID family, int edition) {
        return edition + "/" + family;
    }
}
