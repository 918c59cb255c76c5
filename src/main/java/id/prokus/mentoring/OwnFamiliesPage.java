package id.prokus.mentoring;

import id.prokus.place.Regions;
import id.prokus.registry.timeline.EntryField;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.ReadAnswers;
import id.prokus.vocabulary.Text;
import id.prokus.web.ListPage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The families somebody walks with, and the form by which something is told of them.
 *
 * @param walker whose families they are; empty where nobody said who uses the account
 * @param kinds what the reader may tell
 * @param kind what the form asks about; empty where the reader tells nothing
 * @param typed as typed, where it comes back
 * @param sent by which the same form sent twice is known
 */
public record OwnFamiliesPage(
        Optional<Walker> walker,
        ListPage<Walks.Walked> list,
        List<EntryKind> kinds,
        Optional<EntryKind> kind,
        Map<String, String> typed,
        Set<UUID> ticked,
        Map<String, Text> problems,
        Regions regions,
        String today,
        UUID sent) {

    /** Without who it was, which is known. */
    public List<EntryField> fields() {
        return kind.stream()
                .flatMap(one -> one.fields().stream())
                .filter(field -> !field.name().equals("petugas"))
                .toList();
    }

    public String typed(String name) {
        return typed.getOrDefault(name, name.equals(ReadAnswers.ON) ? today : "");
    }

    public Optional<Text> problem(String name) {
        return Optional.ofNullable(problems.get(name));
    }

    /** What is wrong with something that no field of the form asks. */
    public List<Text> otherProblems() {
        return problems.entrySet().stream()
                .filter(one -> Stream.concat(
                                Stream.of(ReadAnswers.ON, ReadAnswers.UNTIL),
                                fields().stream().map(EntryField::name))
                        .noneMatch(one.getKey()::equals))
                .map(Map.Entry::getValue)
                .toList();
    }

    public boolean isTicked(Walks.Walked family) {
        return ticked.contains(family.family());
    }

    /** The same page for another thing to tell. */
    public String telling(EntryKind other) {
        return list.address().with("jenis", other.code()).start();
    }
}
