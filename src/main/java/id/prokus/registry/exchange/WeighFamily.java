package id.prokus.registry.exchange;

import id.prokus.access.Standing;
import id.prokus.registry.exchange.Weighed.Outcome;
import id.prokus.registry.timeline.Doubt;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.EntryCheck;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.Life;
import id.prokus.registry.timeline.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Weighs the rows of one family, in an order that does not depend on how they were shuffled. */
final class WeighFamily {

    private static final Comparator<ReadRow> AS_IT_HAPPENED = Comparator.comparing(
                    (ReadRow read) -> read.words().on())
            .thenComparing(ReadRow::nth)
            .thenComparing(read -> read.words().sorted())
            .thenComparing(read -> read.row().sheet())
            .thenComparing(read -> read.row().line());

    private final EntryKind kind;
    private final String file;
    private final Standing sender;
    private final TellThing tellThing;
    private final Map<UUID, Entry> said;
    private final LocalDate today;
    private final Instant now;
    private final List<Entry> life;

    /** @param sender for what not everybody may decide */
    WeighFamily(
            EntryKind kind,
            String file,
            List<Entry> standing,
            Map<UUID, Entry> said,
            Standing sender,
            LocalDate today,
            Instant now) {
        this.kind = kind;
        this.file = file;
        this.sender = sender;
        this.tellThing = new TellThing(kind, standing, said, today);
        this.said = said;
        this.today = today;
        this.now = now;
        this.life = new ArrayList<>(standing);
    }

    List<Weighed> weigh(List<ReadRow> rows) {
        List<ReadRow> inOrder = rows.stream().sorted(AS_IT_HAPPENED).toList();
        List<Aimed> aimed = (kind.repeats() ? CountAlike.of(kind, inOrder) : inOrder)
                .stream().map(read -> aim(read, tellThing.of(read))).toList();
        Map<UUID, List<Aimed>> byThing = aimed.stream()
                .filter(one -> one.about().refusal().isEmpty())
                .collect(Collectors.groupingBy(one -> one.about().thing()));
        return aimed.stream()
                .map(one -> weigh(one, byThing.getOrDefault(one.about().thing(), List.of())))
                .toList();
    }

    private Aimed aim(ReadRow read, TellThing.About about) {
        return new Aimed(
                about.standing()
                        .map(before -> read.completedBy(kind, Words.of(before), today))
                        .orElse(read),
                about);
    }

    private Weighed weigh(Aimed one, List<Aimed> sameThing) {
        ReadRow read = one.read();
        if (one.about().refusal().isPresent()) {
            return Weighed.refused(read.row(), List.of(one.about().refusal().get()));
        }
        if (!read.said().problems().isEmpty()) {
            return Weighed.refused(
                    read.row(),
                    read.said().problems().entrySet().stream()
                            .map(problem -> new RowNote(problem.getKey(), true, problem.getValue()))
                            .toList());
        }
        for (Aimed other : sameThing) {
            if (!other.read().words().equals(read.words())) {
                return clash(read, other.read().row().line());
            }
        }
        if (!sameThing.getFirst().equals(one)) {
            int line = sameThing.getFirst().read().row().line();
            return known(
                    read,
                    RowNote.worthKnowing(
                            "",
                            "Sama dengan baris %d; dihitung sekali.".formatted(line),
                            "The same as line %d; it counts once.".formatted(line)));
        }
        return told(read, one.about());
    }

    /** One thing told twice in a file, not in the same words: only whoever sent it knows which is right. */
    private Weighed clash(ReadRow read, int line) {
        if (kind.decided().isPresent()) {
            return Weighed.refused(
                    read.row(),
                    List.of(RowNote.impossible(
                            "",
                            "Baris %d memutus hal yang sama dengan isi lain. Hapus salah satunya.".formatted(line),
                            "Line %d decides the same thing in other words. Delete one of them.".formatted(line))));
        }
        return Weighed.refused(
                read.row(),
                List.of(RowNote.impossible(
                        KindColumn.NTH,
                        "Baris %d menyatakan hal lain untuk keluarga dan tanggal yang sama. Hapus salah satunya, atau isi kolom Ke dengan 2 bila memang terjadi dua kali."
                                .formatted(line),
                        "Line %d says something else of the same family and day. Delete one, or write 2 in the column Ke where it happened twice."
                                .formatted(line))));
    }

    private Weighed told(ReadRow read, TellThing.About about) {
        Words words = read.words();
        Optional<Entry> before = about.standing();
        if (before.filter(Entry::holds).map(Words::of).filter(words::equals).isPresent()) {
            return known(read);
        }
        UUID id = words.idAfter(about.after());
        if (before.filter(TakenBack::is).isPresent()) {
            id = words.idAfter(before.get().id());
        } else if (said.containsKey(id)) {
            return known(
                    read,
                    RowNote.worthKnowing(
                            "",
                            "Pernah dinyatakan demikian, lalu diperbaiki atau ditarik; yang terakhir tetap berlaku.",
                            "It was said like this before, then corrected or taken back; the last word stays."));
        } else if (before.filter(entry -> !entry.holds()).isPresent()) {
            return known(
                    read,
                    RowNote.worthKnowing(
                            "",
                            "Peristiwa ini sudah ditarik; catat kembali dari halaman keluarganya bila memang terjadi.",
                            "This event was taken back; record it on the family's page if it did happen."));
        }
        Entry entry = new Entry(
                id,
                about.thing(),
                read.family().id(),
                words.edition(),
                kind.code(),
                words.on(),
                words.until(),
                words.values(),
                before.flatMap(Entry::together),
                source(read.row()),
                now,
                Optional.empty());
        List<RowNote> notes = doubts(entry, before.filter(_ -> read.basedOn().isEmpty()));
        if (notes.stream().anyMatch(RowNote::impossible)) {
            return Weighed.refused(read.row(), notes);
        }
        life.add(entry);
        return new Weighed(
                read.row(),
                before.filter(Entry::holds).isPresent() ? Outcome.CORRECTED : Outcome.FRESH,
                Optional.of(entry),
                read.family().regency(),
                notes);
    }

    private List<RowNote> doubts(Entry entry, Optional<Entry> before) {
        Life beside = Life.of(life).without(entry.thing());
        var notes = new ArrayList<RowNote>();
        kind.decided()
                .flatMap(rules -> rules.against(entry, before, sender))
                .map(doubt -> new RowNote(doubt.field(), doubt.impossible(), doubt.sentence()))
                .ifPresent(notes::add);
        for (EntryCheck check : kind.checks()) {
            check.check(entry, beside, today)
                    .map((Doubt doubt) -> new RowNote(doubt.field(), doubt.impossible(), doubt.sentence()))
                    .ifPresent(notes::add);
        }
        return notes;
    }

    private static Weighed known(ReadRow read, RowNote... notes) {
        return new Weighed(
                read.row(), Outcome.KNOWN, Optional.empty(), read.family().regency(), List.of(notes));
    }

    private Source source(SentRow row) {
        return new Source(
                Source.Way.BUKU_KERJA,
                file + (row.sheet().isEmpty() ? "" : ", lembar " + row.sheet()) + ", baris " + row.line());
    }

    /** A row and what it is about. */
    private record Aimed(ReadRow read, TellThing.About about) {}
}
