package id.prokus.example;

import id.prokus.place.Regions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The list (BNBA) of an SK penetapan of an invented world, as a workbook. */
final class DecreeList {

    private static final List<String> HEADING = List.of(
            "No",
            "NIK",
            "No KK",
            "Nama",
            "L/P",
            "Tanggal Lahir",
            "Kab/Kota",
            "Kecamatan",
            "Status PKH",
            "Angkatan",
            "Inkubator");

    private DecreeList() {}

    static byte[] of(World world, int edition, Regions regions) {
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ProKUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("BNBA");
            for (int i = 0; i < HEADING.size(); i++) {
                sheet.value(0, i, HEADING.get(i));
            }
            int line = 1;
            for (InventedIncubator incubator : world.incubatorsOf(edition)) {
                for (InventedFamily family : world.familiesOf(incubator, edition)) {
                    put(sheet, line++, family, incubator, edition, regions);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(
            Worksheet sheet,
            int line,
            InventedFamily family,
            InventedIncubator incubator,
            int edition,
            Regions regions) {
        List<Object> cells = List.of(
                line,
                family.nik(),
                family.familyCard(),
                family.name(),
                family.woman() ? "P" : "L",
                "%02d/%02d/%d"
                        .formatted(
                                family.born().getDayOfMonth(),
                                family.born().getMonthValue(),
                                family.born().getYear()),
                regions.nameOf(family.regency()),
                regions.nameOf(family.district()),
                family.activePkh() ? "aktif" : "graduasi",
                family.angkatan() == edition ? "baru" : "lanjutan",
                incubator.name());
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i) instanceof Number number) {
                sheet.value(line, i, number);
            } else {
                sheet.value(line, i, cells.get(i).toString());
            }
        }
    }
}
