package id.prokus.example;

import id.prokus.example.ReportedRow.Column;
import id.prokus.olah.SentFile;
import id.prokus.place.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The workbooks that the incubators of an invented world send, with the faults that were planted. */
final class Reports {

    /** How many families are reported by a neighbour too. */
    static final int TWICE = 12;

    private final World world;
    private final Regions regions;

    Reports(World world, Regions regions) {
        this.world = world;
        this.regions = regions;
    }

    /** Every workbook of an edition; one written again has the same cells. */
    List<SentFile> of(int edition) {
        return world.incubatorsOf(edition).stream()
                .map(incubator -> workbook(incubator, edition))
                .toList();
    }

    /** Where an incubator's families give those who work in one kecamatan the most to do, companions and TKSK alike. */
    String districtWithMostToDo(InventedIncubator incubator, int edition) {
        Map<String, List<ReportedRow>> toDo = rows(incubator, edition).stream()
                .filter(ReportedRow::asksTheField)
                .collect(Collectors.groupingBy(row -> row.family().district(), TreeMap::new, Collectors.toList()));
        return toDo.entrySet().stream()
                .max(Comparator.comparingLong(entry -> {
                    long active = entry.getValue().stream()
                            .filter(row -> row.family().activePkh())
                            .count();
                    long others = entry.getValue().size() - active;
                    return Math.min(active, others) * 1000 + active + others;
                }))
                .map(Map.Entry::getKey)
                .orElseGet(() ->
                        regions.districtsOf(incubator.regencies().getFirst()).getFirst());
    }

    private SentFile workbook(InventedIncubator incubator, int edition) {
        List<ReportedRow> rows = rows(incubator, edition);
        return new SentFile(
                "%s - monitoring ProKUS %d.xlsx".formatted(incubator.name(), edition), bytes(incubator, edition, rows));
    }

    private List<ReportedRow> rows(InventedIncubator incubator, int edition) {
        var rows = new ArrayList<ReportedRow>();
        var chance = new Chance(world.seed() * 31 + edition * 101L + incubator.number());
        var invent = new InventBusiness(chance);
        var slips = new Chance(world.seed() * 37 + edition * 211L + incubator.number());
        boolean planted = edition == 2021;
        for (InventedFamily family : world.familiesOf(incubator, edition)) {
            Slip drawn = Slip.byChance(slips);
            // The first are those that a neighbour reports too, and are to be found by it.
            Slip slip = rows.size() < TWICE ? Slip.NONE : drawn;
            var row = new ReportedRow(family, invent.of(family, edition), chance.between(1, 12), slip);
            if (planted && isSilent(incubator) && chance.percent(40) || slip == Slip.LEFT_OUT) {
                continue;
            }
            rows.add(row);
            if (slip == Slip.TWICE) {
                rows.add(row);
            }
        }
        if (planted && commits(incubator, Fault.NIK_GANDA)) {
            var neighbour = world.incubators().get(incubator.number() - 2);
            world.familiesOf(neighbour, edition).stream()
                    .limit(TWICE)
                    .forEach(family -> rows.add(
                            new ReportedRow(family, invent.of(family, edition), chance.between(1, 12), Slip.NONE)));
        }
        return rows;
    }

    private boolean commits(InventedIncubator incubator, Fault fault) {
        return world.faults().contains(fault) && fault.incubator() == incubator.number();
    }

    /** Every incubator of the silent province. */
    private boolean isSilent(InventedIncubator incubator) {
        return world.faults().contains(Fault.PROVINSI_DIAM)
                && incubator
                        .province()
                        .equals(world.incubators()
                                .get(Fault.PROVINSI_DIAM.incubator() - 1)
                                .province());
    }

    private byte[] bytes(InventedIncubator incubator, int edition, List<ReportedRow> rows) {
        var wording = ReportWording.of(incubator, regions);
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ProKUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Data KPM");
            sheet.value(0, 0, "LAPORAN MONITORING ProKUS " + edition + " (CONTOH, DATA REKAAN)");
            sheet.value(1, 0, incubator.name());
            for (Column column : Column.values()) {
                sheet.value(3, column.ordinal(), column.heading(wording.headings()));
            }
            for (int i = 0; i < rows.size(); i++) {
                for (Column column : Column.values()) {
                    put(sheet, 4 + i, column.ordinal(), rows.get(i).cell(column, i + 1, wording));
                }
            }
            boolean closedLeftOut = edition == 2021 && commits(incubator, Fault.TUTUP_HILANG);
            recapitulate(workbook.newWorksheet("Rekap"), rows, closedLeftOut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void recapitulate(Worksheet sheet, List<ReportedRow> rows, boolean closedLeftOut) {
        sheet.value(0, 0, "REKAPITULASI");
        sheet.value(2, 0, "Kabupaten/Kota");
        sheet.value(2, 1, "Jumlah KPM");
        int line = 3;
        List<String> regencies = rows.stream()
                .map(row -> row.family().regency())
                .distinct()
                .sorted()
                .toList();
        for (String regency : regencies) {
            sheet.value(line, 0, regions.nameOf(regency));
            sheet.value(
                    line++,
                    1,
                    rows.stream()
                            .filter(row -> row.family().regency().equals(regency)
                                    && !(closedLeftOut && row.business().closed()))
                            .count());
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!value.toString().isEmpty()) {
            sheet.value(row, column, value.toString());
        }
    }
}
