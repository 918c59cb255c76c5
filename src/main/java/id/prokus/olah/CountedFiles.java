package id.prokus.olah;

import id.prokus.intake.AmendRow;
import id.prokus.intake.CellCorrection;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Observation;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.RowAddress;
import id.prokus.intake.RowIdentities;
import id.prokus.intake.VersionDifference;
import id.prokus.intake.sender.Correction;
import id.prokus.intake.sender.FileVersion;
import id.prokus.intake.sender.Replacement;
import id.prokus.intake.sender.TellCorrections;
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
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which of the files that were read count, and which of their rows.
 *
 * @param read every file that was read, in the order of their names
 * @param replacements which files no longer count, and what stands in their place
 * @param corrections which files stand in the place of some rows of older ones
 * @param differences by the name of the file that no longer counts, or of the one that corrects
 * @param amended rows in whose cells accepted corrections count, by their address
 */
record CountedFiles(
        List<ReadFile> read,
        List<Replacement> replacements,
        List<Correction> corrections,
        Map<String, VersionDifference> differences,
        Map<RowAddress, AmendRow> amended) {

    static CountedFiles of(List<ReadFile> files) {
        List<ReadFile> read =
                files.stream().filter(file -> file.reading().isPresent()).toList();
        List<FileVersion> versions = read.stream().map(CountedFiles::version).toList();
        List<Replacement> replacements = TellVersions.tell(versions);
        Set<String> replaced = replacements.stream().map(Replacement::older).collect(Collectors.toSet());
        List<Correction> corrections = TellCorrections.tell(versions.stream()
                .filter(file -> !replaced.contains(file.file()))
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
        for (Correction correction : corrections) {
            differences.put(
                    correction.file(),
                    VersionDifference.between(
                            List.copyOf(correction.corrected().values()),
                            rows.getOrDefault(correction.file(), List.of())));
        }
        return new CountedFiles(read, replacements, corrections, differences, Map.of());
    }

    /**
     * The same files, their rows as accepted corrections leave them.
     *
     * @param identities of every row
     * @param standing what holds for each identity
     */
    CountedFiles amended(Map<RowAddress, UUID> identities, Map<UUID, Map<Field, CellCorrection>> standing) {
        if (standing.isEmpty()) {
            return this;
        }
        Map<RowAddress, AmendRow> rows = new HashMap<>();
        rows().forEach(row -> Optional.ofNullable(identities.get(row.at()))
                .map(standing::get)
                .map(corrections -> AmendRow.of(row, corrections))
                .filter(amend -> !amend.applied().isEmpty())
                .ifPresent(amend -> rows.put(row.at(), amend)));
        return new CountedFiles(read, replacements, corrections, differences, rows);
    }

    private static FileVersion version(ReadFile file) {
        return new FileVersion(
                file.sent().name(),
                file.sender().incubator().orElse(""),
                file.sent().changedAt().orElse(Instant.EPOCH),
                rows(file),
                file.handedBack());
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
        Set<RowAddress> corrected = corrected();
        Map<String, FileReading> readings = new TreeMap<>();
        counting()
                .forEach(file -> readings.put(
                        file.sent().name(), ReadingAsCounted.of(file.reading().orElseThrow(), corrected, amended)));
        return readings;
    }

    /** Rows in whose place others stand. */
    private Set<RowAddress> corrected() {
        return corrections.stream()
                .flatMap(correction -> correction.corrected().values().stream())
                .map(KpmRow::at)
                .collect(Collectors.toSet());
    }

    /** In the order of file name, sheet, row. */
    List<KpmRow> rows() {
        return readings().values().stream()
                .flatMap(reading -> reading.rows().stream())
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
                                difference(replacement.older()).sentence()))
                .or(() -> correction(file)
                        .map(correction -> file.outcome().correcting(correction, difference(correction.file()))))
                .orElse(file.outcome());
    }

    private VersionDifference difference(String file) {
        return differences.getOrDefault(file, new VersionDifference(List.of(), List.of(), List.of(), 0));
    }

    private Optional<Correction> correction(ReadFile file) {
        return corrections.stream()
                .filter(correction -> correction.file().equals(file.sent().name()))
                .findFirst();
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
                    replaced(next).map(receipt).toList(),
                    correction(next).map(Correction::corrected).orElse(Map.of())));
        }
        return versions;
    }

    private List<String> older(ReadFile file) {
        return Stream.concat(
                        replaced(file), correction(file).stream().flatMap(correction -> correction.files().stream()))
                .toList();
    }

    private Stream<String> replaced(ReadFile file) {
        return replacements.stream()
                .filter(replacement -> replacement.newer().equals(file.sent().name()))
                .map(Replacement::older);
    }
}
