package id.prokus.report.audit;

import id.prokus.assistance.Balance;
import id.prokus.registry.decree.DecreeLines.Named;
import id.prokus.registry.decree.DecreeLines.Paid;
import id.prokus.registry.timeline.Entry;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an auditor asks of one family and edition: the SK, what was given, what became of it.
 *
 * @param told entries about money received, goods and use, by day
 */
record FamilyFile(Balance balance, List<Named> named, List<Paid> paid, List<Entry> told) {

    FamilyFile {
        named = List.copyOf(named);
        paid = List.copyOf(paid);
        told = List.copyOf(told);
    }

    /** Of the money: the numbers of the lists, and the proofs told beside them. */
    String proofs() {
        String found = Stream.concat(
                        paid.stream().map(one -> one.list().isEmpty() ? "daftar salur" : one.list()),
                        told("salur").flatMap(entry -> entry.value("bukti").stream()))
                .distinct()
                .collect(Collectors.joining("; "));
        return found.isEmpty() ? "–" : found;
    }

    Stream<Entry> told(String kind) {
        return told.stream().filter(entry -> entry.kind().equals(kind));
    }
}
