package id.prokus.registry.timeline;

import id.prokus.access.Role;
import id.prokus.access.Standing;
import id.prokus.vocabulary.Text;
import id.prokus.web.Right;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that can happen to a family, as data: its form, its workbook, its API and its line on the timeline are made
 * from it.
 *
 * @param code as in addresses and files: {@code kunjungan}; never reused
 * @param period whether it lasts, from a day until another
 * @param ahead whether it may lie in the future, as a plan does
 * @param sentence how it reads on the timeline; {@code {omzet}} stands for an answer, and what stands in square brackets
 *     is left out where one of its answers is missing
 * @param writers whose duty it is to tell it
 * @param apart fields that tell two of one day apart, such as what was given; empty where a day holds only one
 * @param repeats whether two of a day that are alike in everything are two, as two sales at the same price are
 * @param proven whether photographs and receipts can be put beside it
 * @param decided how it comes by workbook, where a page of its own decides it; empty for what is told by its form
 */
public record EntryKind(
        String code,
        Section section,
        Text label,
        boolean period,
        boolean ahead,
        Text sentence,
        List<EntryField> fields,
        List<EntryCheck> checks,
        Set<Role> writers,
        List<String> apart,
        boolean repeats,
        boolean proven,
        Optional<DecisionRules> decided) {

    public EntryKind {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
        writers = Set.copyOf(writers);
        apart = List.copyOf(apart);
    }

    /** Of one day. */
    public static EntryKind of(
            String code, Section section, Text label, Text sentence, Set<Role> writers, EntryField... fields) {
        return new EntryKind(
                code,
                section,
                label,
                false,
                false,
                sentence,
                List.of(fields),
                List.of(),
                writers,
                List.of(),
                false,
                false,
                Optional.empty());
    }

    public EntryKind lasting() {
        return new EntryKind(
                code, section, label, true, ahead, sentence, fields, checks, writers, apart, repeats, proven, decided);
    }

    /** It may lie in the future. */
    public EntryKind planned() {
        return new EntryKind(
                code, section, label, period, true, sentence, fields, checks, writers, apart, repeats, proven, decided);
    }

    public EntryKind checked(EntryCheck... more) {
        return new EntryKind(
                code,
                section,
                label,
                period,
                ahead,
                sentence,
                fields,
                List.of(more),
                writers,
                apart,
                repeats,
                proven,
                decided);
    }

    /** So that two of one day in a workbook are two, and not one said twice. */
    public EntryKind toldApartBy(String... names) {
        return new EntryKind(
                code,
                section,
                label,
                period,
                ahead,
                sentence,
                fields,
                checks,
                writers,
                List.of(names),
                repeats,
                proven,
                decided);
    }

    /** In a workbook two lines alike are two: the second is the second of that day. */
    public EntryKind repeating() {
        return new EntryKind(
                code, section, label, period, ahead, sentence, fields, checks, writers, apart, true, proven, decided);
    }

    /** Photographs and receipts can be put beside it. */
    public EntryKind provenByFiles() {
        return new EntryKind(
                code, section, label, period, ahead, sentence, fields, checks, writers, apart, repeats, true, decided);
    }

    /** It is decided on a page of its own, and comes by workbook under the same rules. */
    public EntryKind decidedBy(DecisionRules rules) {
        return new EntryKind(
                code,
                section,
                label,
                period,
                ahead,
                sentence,
                fields,
                checks,
                writers,
                apart,
                repeats,
                proven,
                Optional.of(rules));
    }

    EntryKind withFields(List<EntryField> others) {
        return new EntryKind(
                code, section, label, period, ahead, sentence, others, checks, writers, apart, repeats, proven,
                decided);
    }

    public Optional<EntryField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    /** Whether somebody may send a workbook of it. */
    public boolean sentBy(Standing standing) {
        return decided.map(rules -> rules.sentBy(standing)).orElseGet(() -> writtenBy(standing));
    }

    /** Whether somebody may tell it: it is their duty, and they may put data in. */
    public boolean writtenBy(Standing standing) {
        return standing.mandates().stream()
                .anyMatch(mandate -> mandate.role().allows(Right.ENTER) && writers.contains(mandate.role()));
    }
}
