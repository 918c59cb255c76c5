package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Observation;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.RowAddress;
import id.prokus.intake.RowIdentities;
import id.prokus.intake.VersionDifference;
import id.prokus.intake.sender.FileVersion;
import id.prokus.intake.sender.Replacement;
import id.prokus.intake.sender.TellVersions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Which of the files that were read count.
 *
 * @param read every file that was read, in the order of their names
 * @param replacements which files no longer count, and what stands in their place
 * @param differences by the name of the file that no longer counts
 */
record CountedFiles(List<ReadFile> read, List<Replacement> replacements, Map<String, VersionDifference> differences) {

    static CountedFiles of(List<ReadFile> files) {
        List<ReadFile> read =
                files.stream().filter(file -> file.reading().isPresent()).toList();
        List<Replacement> replacements = TellVersions.tell(read.stream()
                .map(file -> new FileVersion(
                        file.sent().name(),
                        file.sender().incubator().orElse(""),
                        file.sent().changedAt().orElse(Instant.EPOCH),
                        rows(file)))
                .toList());
        Map<String, List<KpmRow>> rows = new HashMap<>();
        read.forEach(file -> rows.put(file.sent().name(), rows(file)));
        Map<String, VersionDifference> differences = new HashMap<>();
        for (Replacement replacement : replacements) {
            differences.put(
                    replacement.older(),
                    VersionDifference.between(
                            rows.getOrDefault(replacement.older(), List.of()),
                            rows.getOrDefault(replacement.newer(), List.of())));
        }
        return new CountedFiles(read, replacements, differences);
    }

    private static List<KpmRow> rows(ReadFile file) {
        return file.reading().map(FileReading::rows).orElse(List.of());
    }

    private Optional<Replacement> replacement(ReadFile file) {
        return replacements.stream()
                .filter(replacement -> replacement.older().equals(file.sent().name()))
                .findFirst();
    }

    private List<ReadFile> counting() {
        Set<String> replaced = new HashSet<>();
        replacements.forEach(replacement -> replaced.add(replacement.older()));
        return read.stream()
                .filter(file -> !replaced.contains(file.sent().name()))
                .toList();
    }

    /** What each counting file said, by its name. */
    Map<String, FileReading> readings() {
        Map<String, FileReading> readings = new TreeMap<>();
        counting()
                .forEach(file -> readings.put(file.sent().name(), file.reading().orElseThrow()));
        return readings;
    }

    /** In the order of file name, sheet, row. */
    List<KpmRow> rows() {
        return counting().stream()
                .flatMap(file -> rows(file).stream())
                .sorted(Comparator.comparing(KpmRow::at))
                .toList();
    }

    /** The column in which a row's NIK stands, as people name it; empty where its sheet has none. */
    String nikColumn(RowAddress at) {
        return read.stream()
                .filter(file -> file.sent().name().equals(at.file()))
                .flatMap(file -> file.reading().map(FileReading::observations).orElse(List.of()).stream())
                .filter(value -> value.field() == Field.NIK && value.at().sheetIndex() == at.sheetIndex())
                .map(Observation::column)
                .findFirst()
                .orElse("");
    }

    Set<String> incubators() {
        Set<String> incubators = new HashSet<>();
        counting().forEach(file -> incubators.add(file.sender().incubator().orElse("")));
        return incubators;
    }

    FileOutcome outcome(ReadFile file) {
        return replacement(file)
                .map(replacement -> file.outcome()
                        .replacedBy(
                                replacement.newer(),
                                Optional.ofNullable(differences.get(replacement.older()))
                                        .map(VersionDifference::sentence)
                                        .orElse("")))
                .orElse(file.outcome());
    }

    /** Every file that was read, those that are replaced before those that replace them. */
    List<RowIdentities.Version> versions(Function<String, ReceivedFile> receipt) {
        List<RowIdentities.Version> versions = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        List<ReadFile> waiting = new ArrayList<>(read);
        while (!waiting.isEmpty()) {
            ReadFile next = waiting.stream()
                    .filter(file -> placed.containsAll(older(file)))
                    .findFirst()
                    .orElse(waiting.getFirst());
            waiting.remove(next);
            placed.add(next.sent().name());
            versions.add(new RowIdentities.Version(
                    receipt.apply(next.sent().name()),
                    next.sender().incubator().orElse(""),
                    rows(next),
                    older(next).stream().map(receipt).toList()));
        }
        return versions;
    }

    private List<String> older(ReadFile file) {
        return replacements.stream()
                .filter(replacement -> replacement.newer().equals(file.sent().name()))
                .map(Replacement::older)
                .toList();
    }
}
