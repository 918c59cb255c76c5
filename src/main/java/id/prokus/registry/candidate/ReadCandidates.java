package id.prokus.registry.candidate;

import id.prokus.place.Regions;
import id.prokus.registry.decree.LineRefusal;
import id.prokus.registry.decree.ListColumn;
import id.prokus.registry.decree.ListTable;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import id.prokus.workbook.Row;
import id.prokus.workbook.UnreadableFile;
import id.prokus.workbook.Workbooks;
import id.prokus.workbook.handback.OwnSheet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of candidates: what can be taken, and what cannot and why. Bad lines stop no good ones. */
final class ReadCandidates {

    private static final Set<ListColumn> DEMANDED = EnumSet.of(ListColumn.NAME, ListColumn.NIK);

    private final Regions regions;

    ReadCandidates(Regions regions) {
        this.regions = regions;
    }

    /** What a list says by itself, before it is held against what is known. */
    record Said(List<CandidateLine> lines, List<CandidateNote> notes) {}

    /** @throws Refusal where the whole list cannot be read */
    Said read(byte[] bytes, CodeSystem codes, EditionIncubators incubators, Progress progress) {
        progress.at(new Text("Membaca berkas", "Reading the file"), 0, 0);
        List<ListTable> tables = tables(bytes);
        int total = tables.stream().mapToInt(table -> table.rows().size()).sum();
        List<CandidateLine> lines = new ArrayList<>();
        List<CandidateNote> notes = new ArrayList<>();
        int done = 0;
        for (ListTable table : tables) {
            var places = new CandidatePlaces(regions, codes, incubators.regencies());
            var read = new ReadCandidate(table, places, regions, incubators, notes);
            for (Row row : table.rows()) {
                if (++done % 500 == 0) {
                    progress.at(new Text("Memeriksa baris", "Checking lines"), done, total);
                }
                if (table.nobody(row)) {
                    continue;
                }
                try {
                    lines.add(read.read(row));
                } catch (LineRefusal refusal) {
                    notes.add(new CandidateNote(read.at(row), refusal.code(), true, read.masked(row), refusal.why()));
                }
            }
        }
        if (lines.isEmpty() && notes.isEmpty()) {
            throw new Refusal(
                    "registry.list-empty",
                    new Text(
                            "Daftar ini tidak memuat satu keluarga pun. Periksa berkasnya, lalu muat kembali.",
                            "This list holds no family at all. Check the file and load it again."));
        }
        return new Said(lines, notes);
    }

    static List<ListTable> tables(byte[] bytes) {
        List<ListTable> tables;
        try {
            tables = ListTable.in(OwnSheet.without(new Workbooks().read(bytes)));
        } catch (UnreadableFile e) {
            throw new Refusal(
                    "registry.list-unreadable",
                    new Text(e.getMessage(), "This file cannot be read as a list. " + e.getMessage()));
        }
        Set<ListColumn> missing = EnumSet.copyOf(DEMANDED);
        tables.forEach(table -> missing.removeAll(table.columns().keySet()));
        boolean placed = tables.stream()
                .anyMatch(table -> table.columns().containsKey(ListColumn.REGENCY)
                        || table.columns().containsKey(ListColumn.PLACE_CODE));
        if (!placed) {
            missing.add(ListColumn.REGENCY);
        }
        if (!missing.isEmpty()) {
            String names = missing.stream().map(ListColumn::label).collect(Collectors.joining(", "));
            throw new Refusal(
                    "registry.list-columns-missing",
                    new Text(
                            "Daftar ini tidak memuat kolom " + names + ". Tambahkan judul kolomnya, lalu muat kembali.",
                            "This list has no column " + names + ". Add its heading and load it again."));
        }
        return tables;
    }
}
