package id.prokus.report.audit;

import static java.util.stream.Collectors.groupingBy;

import id.prokus.assistance.Balance;
import id.prokus.assistance.Balances;
import id.prokus.programme.Edition;
import id.prokus.registry.decree.DecreeLines;
import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers what auditors ask for, of one family or of all that an incubator serves, by the same few queries. */
@Component
class AuditFiles {

    private static final Set<String> KINDS = Set.of("salur", "barang", "pemakaian");

    private final Balances balances;
    private final DecreeLines decrees;
    private final Entries entries;

    AuditFiles(Balances balances, DecreeLines decrees, Entries entries) {
        this.balances = balances;
        this.decrees = decrees;
        this.entries = entries;
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
        Set<UUID> families = of.stream().map(Balance::family).collect(java.util.stream.Collectors.toSet());
        var named = decrees.named(families).stream().collect(groupingBy(one -> key(one.family(), one.edition())));
        var paid = decrees.paid(families).stream().collect(groupingBy(one -> key(one.family(), one.edition())));
        var told = entries.of(families, KINDS).stream()
                .filter(Entry::holds)
                .sorted(Comparator.comparing(Entry::on).thenComparing(Entry::statedAt))
                .collect(groupingBy(one -> key(one.family(), one.edition())));
        return of.stream()
                .map(balance -> {
                    String key = key(balance.family(), balance.edition());
                    return new FamilyFile(
                            balance,
                            named.getOrDefault(key, List.of()),
                            paid.getOrDefault(key, List.of()),
                            told.getOrDefault(key, List.of()));
                })
                .toList();
    }

    private static String key(UUID family, int edition) {
        return edition + "/" + family;
    }
}
