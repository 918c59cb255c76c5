package id.prokus.report.audit;

import id.prokus.assistance.Balance;
import id.prokus.registry.decree.DecreeLines.Named;
import id.prokus.registry.decree.DecreeLines.Paid;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.ProofFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an auditor asks of one family and edition: the SK, what was given, what became of it.
 *
 * @param told entries about money received, goods and use, by day
 * @param files photographs and receipts, by what they show
 */
record FamilyFile(
        Balance balance, List<Named> named, List<Paid> paid, List<Entry> told, Map<UUID, List<ProofFile>> files) {

    FamilyFile {
        named = List.copyOf(named);
        paid = List.copyOf(paid);
        told = List.copyOf(told);
        files = Map.copyOf(files);
    }

    /** In the order of what they show. */
    List<Proof> pictured() {
        var pictured = new ArrayList<Proof>();
        for (Entry entry : told) {
            for (ProofFile file : files.getOrDefault(entry.thing(), List.of())) {
                pictured.add(new Proof(pictured.size() + 1, entry, file));
            }
        }
        return pictured;
    }

    /** The numbers under which the photographs of an entry are printed: 1, 2. */
    String numbers(Entry entry) {
        return pictured().stream()
                .filter(proof -> proof.of().equals(entry))
                .map(proof -> String.valueOf(proof.number()))
                .collect(Collectors.joining(", "));
    }

    /** One photograph or receipt, as it is numbered within its family's file. */
    record Proof(int number, Entry of, ProofFile file) {}

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
