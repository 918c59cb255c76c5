package id.prokus.example;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The daftar salur of an invented world as a workbook: who was paid; some families are not, as in any year. */
final class PaymentList {

    /** In 2021 the first of several lists: so many incubators' families. */
    private static final int FIRST_INCUBATORS = 4;

    private PaymentList() {}

    /** The day of the transfers. */
    static LocalDate paidOn(int edition) {
        return LocalDate.of(edition, 6, 14);
    }

    static byte[] of(World world, int edition) {
        var chance = new Chance(world.seed() * 41 + edition);
        var out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ProKUS", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Daftar salur");
            List<String> heading = List.of("No", "NIK", "Nama", "Nominal", "Tanggal Salur");
            for (int i = 0; i < heading.size(); i++) {
                sheet.value(0, i, heading.get(i));
            }
            int line = 1;
            for (InventedIncubator incubator :
                    world.incubatorsOf(edition).stream().limit(FIRST_INCUBATORS).toList()) {
                for (InventedFamily family : world.familiesOf(incubator, edition)) {
                    if (family.angkatan() == edition && !chance.percent(3)) {
                        put(sheet, line++, family, edition);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void put(Worksheet sheet, int line, InventedFamily family, int edition) {
        LocalDate day = paidOn(edition);
        sheet.value(line, 0, line);
        sheet.value(line, 1, family.nik());
        sheet.value(line, 2, family.name());
        sheet.value(line, 3, edition == 2020 ? 3_500_000 : 2_000_000);
        sheet.value(line, 4, "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()));
    }
}
