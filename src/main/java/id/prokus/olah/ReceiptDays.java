package id.prokus.olah;

import id.prokus.intake.ReceivedFile;
import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * When, in Jakarta, files were received: the first of all, and the last of those that count. What is said holds up to that
 * last day, whenever somebody looks: it comes from the files, never from the clock of whoever makes the ringkasan.
 */
record ReceiptDays(LocalDate firstDay, LocalDate lastDay) {

    /**
     * @param counting names of the files that count; where none does, all that were received tell the days
     * @param now where nothing was received at all
     */
    static ReceiptDays of(AllRead all, Collection<String> counting, Instant now) {
        List<Instant> ever = times(all.receipts().values());
        if (ever.isEmpty()) {
            return new ReceiptDays(day(now), day(now));
        }
        List<Instant> counted = times(counting.stream().map(all::receipt).toList());
        return new ReceiptDays(day(ever.getFirst()), day(counted.isEmpty() ? ever.getLast() : counted.getLast()));
    }

    private static List<Instant> times(Collection<ReceivedFile> files) {
        return files.stream().map(ReceivedFile::receivedAt).sorted().toList();
    }

    private static LocalDate day(Instant time) {
        return Jakarta.day(time);
    }
}
