package id.prokus.registry.exchange;

import id.prokus.intake.value.IdentityText;
import id.prokus.registry.timeline.EntryKind;
import id.prokus.registry.timeline.ReadAnswers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A row read by itself, before it is held against what is known. */
record ReadRow(SentRow row, ToldFamily family, int edition, int nth, Optional<UUID> basedOn, ReadAnswers said) {

    private static final int MOST_A_DAY = 50;

    /**
     * @param notes what keeps the row out is added here
     * @return empty where anything does
     */
    static Optional<ReadRow> of(
            SentRow row,
            EntryKind kind,
            int edition,
            Map<String, UUID> byNik,
            Map<UUID, ToldFamily> families,
            LocalDate today,
            List<RowNote> notes) {
        Optional<ToldFamily> family = family(row, byNik, families, notes);
        ReadAnswers said = ReadAnswers.of(kind, row.typed(), today);
        Optional<Integer> year = edition(row, edition, family, notes);
        Optional<Integer> nth = nth(row, notes);
        Optional<UUID> basedOn = id(row, KindColumn.ENTRY, notes);
        // Without an event to correct, what no column asks is missing; with one, it stays as it was.
        said.problems().forEach((field, problem) -> {
            if (row.typed().containsKey(field) || basedOn.isEmpty() || field.equals(ReadAnswers.ON)) {
                notes.add(new RowNote(field, true, problem));
            }
        });
        if (notes.stream().anyMatch(RowNote::impossible)) {
            return Optional.empty();
        }
        return Optional.of(
                new ReadRow(row, family.orElseThrow(), year.orElseThrow(), nth.orElseThrow(), basedOn, said));
    }

    /** Which family it seems to be about, before anything is checked. */
    static Optional<UUID> told(SentRow row, Map<String, UUID> byNik) {
        String typed = row.typed(KindColumn.FAMILY);
        try {
            return typed.isEmpty()
                    ? Optional.ofNullable(byNik.get(row.nik().digits()))
                    : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its words, with what the sheet has no column for as it was said before. */
    ReadRow completedBy(EntryKind kind, Words before, LocalDate today) {
        var typed = new java.util.HashMap<>(row.typed());
        before.values().forEach(typed::putIfAbsent);
        before.until().ifPresent(day -> typed.putIfAbsent(ReadAnswers.UNTIL, day.toString()));
        return typed.equals(row.typed())
                ? this
                : new ReadRow(row, family, edition, nth, basedOn, ReadAnswers.of(kind, typed, today));
    }

    /** The so-manieth of its day, whatever the column says. */
    ReadRow called(int number) {
        return new ReadRow(row, family, edition, number, basedOn, said);
    }

    /** Whether it leaves open which event and the how-manieth of its day it is about. */
    boolean uncounted() {
        return basedOn.isEmpty() && row.typed(KindColumn.NTH).isEmpty();
    }

    Words words() {
        return new Words(edition, said.on().orElseThrow(), said.until(), said.values());
    }

    private static Optional<ToldFamily> family(
            SentRow row, Map<String, UUID> byNik, Map<UUID, ToldFamily> families, List<RowNote> notes) {
        Optional<UUID> told = id(row, KindColumn.FAMILY, notes);
        if (told.isEmpty() && row.typed(KindColumn.FAMILY).isEmpty()) {
            Optional<RowNote> unreadable = unreadable(row.nik());
            if (unreadable.isPresent()) {
                notes.add(unreadable.get());
                return Optional.empty();
            }
            told = Optional.ofNullable(byNik.get(row.nik().digits()));
        } else if (told.isPresent()
                && row.nik().state() == IdentityText.State.WHOLE
                && byNik.containsKey(row.nik().digits())
                && !told.get().equals(byNik.get(row.nik().digits()))) {
            notes.add(RowNote.impossible(
                    KindColumn.NIK,
                    "NIK dan ID keluarga menunjuk keluarga yang berbeda. Kosongkan salah satunya.",
                    "The NIK and the family's id mean different families. Empty one of them."));
            return Optional.empty();
        }
        Optional<ToldFamily> family = told.flatMap(id -> Optional.ofNullable(families.get(id)));
        if (family.isEmpty() && notes.isEmpty()) {
            notes.add(RowNote.impossible(
                    row.typed(KindColumn.FAMILY).isEmpty() ? KindColumn.NIK : KindColumn.FAMILY,
                    "Keluarga ini tidak ditemukan di wilayah Anda. Periksa NIK-nya pada KTP-el, atau daftarkan keluarganya dahulu.",
                    "There is no such family in your place. Check its NIK on the card, or register the family first."));
        }
        return family;
    }

    private static Optional<RowNote> unreadable(IdentityText nik) {
        return switch (nik.state()) {
            case WHOLE -> Optional.empty();
            case NOTHING ->
                Optional.of(RowNote.impossible(
                        KindColumn.NIK,
                        "NIK kosong. Isi NIK pengurus keluarga pada baris ini.",
                        "The NIK is missing. Fill it in on this line."));
            case LOST_LAST ->
                Optional.of(
                        RowNote.impossible(
                                KindColumn.NIK,
                                "NIK tersimpan sebagai angka sehingga digit keenam belas hilang. Jadikan kolomnya teks, lalu ketik ulang dari KTP-el.",
                                "The NIK is stored as a number and has lost its sixteenth digit. Make the column text and retype it from the card."));
            case WRONG_LENGTH ->
                Optional.of(RowNote.impossible(
                        KindColumn.NIK,
                        "NIK bukan 16 angka (terbaca %d). Lihat KTP-el, lalu perbaiki."
                                .formatted(nik.digits().length()),
                        "The NIK has not 16 digits (%d were read). Look at the card and correct it."
                                .formatted(nik.digits().length())));
        };
    }

    private static Optional<Integer> edition(
            SentRow row, int otherwise, Optional<ToldFamily> family, List<RowNote> notes) {
        String typed = row.typed(KindColumn.EDITION).replaceAll("\\D", "");
        int year = typed.length() == 4 ? Integer.parseInt(typed) : otherwise;
        if (!row.typed(KindColumn.EDITION).isEmpty() && typed.length() != 4) {
            notes.add(RowNote.impossible(
                    KindColumn.EDITION, "Edisi ditulis sebagai tahun, misalnya 2021.", "Write the edition as a year."));
        } else if (family.isPresent() && !family.get().tookPartIn(year)) {
            notes.add(RowNote.impossible(
                    KindColumn.EDITION,
                    "Keluarga ini tidak ditetapkan pada edisi %d. Periksa edisinya.".formatted(year),
                    "This family has no place in edition %d. Check the edition.".formatted(year)));
        }
        return Optional.of(year);
    }

    private static Optional<Integer> nth(SentRow row, List<RowNote> notes) {
        String typed = row.typed(KindColumn.NTH);
        if (typed.isEmpty()) {
            return Optional.of(1);
        }
        if (!typed.matches("[1-9]\\d?") || Integer.parseInt(typed) > MOST_A_DAY) {
            notes.add(RowNote.impossible(
                    KindColumn.NTH,
                    "Kolom Ke diisi 1 sampai %d, atau kosong.".formatted(MOST_A_DAY),
                    "The column Ke takes 1 to %d, or nothing.".formatted(MOST_A_DAY)));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(typed));
    }

    private static Optional<UUID> id(SentRow row, String column, List<RowNote> notes) {
        String typed = row.typed(column);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            notes.add(RowNote.impossible(
                    column,
                    "ID ini tidak terbaca. Kosongkan, atau salin kembali dari berkas unduhan.",
                    "This id cannot be read. Empty it, or copy it from the file you took along."));
            return Optional.empty();
        }
    }
}
