package id.prokus.olah;

import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.Observation;
import id.prokus.intake.sender.Sender;
import id.prokus.workbook.Book;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file said, or why it could not be read.
 *
 * @param sent as handed in
 * @param sha256 of its bytes
 * @param sender who sent it, or whom to ask about
 * @param reading what it said; empty where it was refused
 * @param handedBack whether it is a workbook that came out of this system before
 * @param book what it was read from; empty where it was refused, or has been put aside
 * @param refusal why it could not be read, in Indonesian; else empty
 */
record ReadFile(
        SentFile sent,
        String sha256,
        Sender sender,
        Optional<FileReading> reading,
        boolean handedBack,
        Optional<Book> book,
        String refusal) {

    static ReadFile refused(SentFile sent, String sha256, String sentence) {
        return new ReadFile(
                sent,
                sha256,
                new Sender(Optional.empty(), Optional.empty(), ""),
                Optional.empty(),
                false,
                Optional.empty(),
                sentence);
    }

    /** Once its values are kept in the database, memory holds its rows, and which columns hold numbers of persons. */
    ReadFile asHeld() {
        return new ReadFile(
                sent,
                sha256,
                sender,
                reading.map(full -> new FileReading(
                        full.file(),
                        full.incubator(),
                        full.rows(),
                        onePerColumn(full.observations()),
                        full.notes(),
                        full.mappings(),
                        full.remarks())),
                handedBack,
                Optional.empty(),
                refusal);
    }

    /** A workbook that is handed back has these columns made text. */
    private static List<Observation> onePerColumn(List<Observation> observations) {
        Set<String> seen = new HashSet<>();
        return observations.stream()
                .filter(value -> value.field() == Field.NIK || value.field() == Field.FAMILY_CARD)
                .filter(number -> seen.add(number.at().sheetIndex() + "!" + number.column()))
                .toList();
    }

    /** Who sent it, and what was odd about it. */
    private String sentence() {
        return Stream.concat(Stream.of(sender.reason()), reading.stream().flatMap(full -> full.remarks().stream()))
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(" "));
    }

    FileOutcome outcome() {
        if (reading.isEmpty()) {
            return FileOutcome.refused(sent.name(), refusal);
        }
        boolean told = sender.incubator().isPresent();
        return new FileOutcome(
                sent.name(),
                told ? FileOutcome.State.READ : FileOutcome.State.ASKED,
                sender.incubator().orElse(""),
                sender.guess().orElse(""),
                reading.orElseThrow().rows().size(),
                "",
                sentence());
    }
}
