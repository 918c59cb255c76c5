package id.prokus.intake.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.RosterEntry;
import id.prokus.workbook.Book;
import id.prokus.workbook.Cell;
import id.prokus.workbook.Row;
import id.prokus.workbook.Sheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TellIncubatorTest {

    private static final Roster NUMBERED =
            roster("Inkubator 01 (contoh)", "Inkubator 04 (contoh)", "Inkubator 14 (contoh)");
    private static final Roster NAMED = roster(
            "ILBI ITS",
            "UPN Veteran Jawa Timur",
            "Universitas Brawijaya",
            "Universitas Airlangga",
            "Universitas Negeri Malang",
            "Oorange Unpad",
            "Politeknik Negeri Malang",
            "Universitas Diponegoro");
    private static final Roster ALPHABETIC = roster("Inkubator Alfa", "Inkubator Bravo", "Inkubator Melati Jaya");

    @ParameterizedTest
    @CsvSource({
        "Inkubator 04 - monitoring ProKUS 2021.xlsx, Inkubator 04 (contoh)",
        "INK04_FIX rev1.xlsx, Inkubator 04 (contoh)",
        "inkubator4.xlsx, Inkubator 04 (contoh)",
        "Inkubator 14 rev 04.xlsx, Inkubator 14 (contoh)",
        "kiriman/Inkubator 01/data.xlsx, Inkubator 01 (contoh)",
    })
    void a_numbered_incubator_is_told_from_the_file_name(String file, String incubator) {
        assertThat(told(NUMBERED, file)).isEqualTo(incubator);
    }

    @ParameterizedTest
    @CsvSource({
        "Monitoring_UB_Malang_FIX.xlsx, Universitas Brawijaya",
        "monitoring unair.xlsx, Universitas Airlangga",
        "Laporan ITS Lumajang (2).xls, ILBI ITS",
        "UPNVJT_data.xlsx, UPN Veteran Jawa Timur",
        "Data KPM UPN Veteran.xlsx, UPN Veteran Jawa Timur",
        "unpad majalengka.csv, Oorange Unpad",
        "Polinema - KPM 2021.ods, Politeknik Negeri Malang",
        "Rekap Undip rev3.xlsx, Universitas Diponegoro",
        "UM_2021.xlsx, Universitas Negeri Malang",
    })
    void a_named_incubator_is_told_from_how_people_shorten_it(String file, String incubator) {
        assertThat(told(NAMED, file)).isEqualTo(incubator);
    }

    @ParameterizedTest
    @CsvSource({"bravo-final.xlsx, Inkubator Bravo", "MELATI JAYA.xlsx, Inkubator Melati Jaya"})
    void a_name_of_its_own_is_told(String file, String incubator) {
        assertThat(told(ALPHABETIC, file)).isEqualTo(incubator);
    }

    @Test
    void where_the_name_is_silent_the_title_speaks() {
        Book long_ = book(List.of("LAPORAN MONITORING PROKUS"), List.of("Institut Teknologi Sepuluh Nopember"));
        Book labelled = book(List.of("Laporan"), List.of("Nama Inkubator", "Universitas Airlangga"));
        Book short_ = book(List.of("Inkubator: UB"));

        TellIncubator tell = new TellIncubator(NAMED);

        assertThat(tell.tell("data.xlsx", long_, Map.of()).incubator()).contains("ILBI ITS");
        assertThat(tell.tell("data.xlsx", labelled, Map.of()).incubator()).contains("Universitas Airlangga");
        assertThat(tell.tell("data.xlsx", short_, Map.of()).incubator()).contains("Universitas Brawijaya");
    }

    @Test
    void where_both_are_silent_the_regencies_of_the_rows_speak() {
        Sender sender = new TellIncubator(NAMED).tell("data akhir.xlsx", book(), Map.of("3503", 40, "3504", 1));

        assertThat(sender.incubator()).contains("Universitas Brawijaya");
    }

    @Test
    void what_stays_unclear_is_asked_with_the_best_guess_named() {
        Sender sender = new TellIncubator(NAMED).tell("data akhir.xlsx", book(), Map.of("3503", 10, "3504", 12));
        Sender silent = new TellIncubator(NAMED).tell("kpm baru.xlsx", book(), Map.of());

        assertThat(sender.incubator()).isEmpty();
        assertThat(sender.guess()).contains("Universitas Airlangga");
        assertThat(silent.incubator()).isEmpty();
        assertThat(silent.guess()).isEmpty();
    }

    @Test
    void a_name_and_a_title_that_contradict_each_other_are_asked() {
        Book other = book(List.of("Inkubator: Universitas Airlangga"));

        assertThat(new TellIncubator(NAMED)
                        .tell("Monitoring UB.xlsx", other, Map.of())
                        .incubator())
                .isEmpty();
        assertThat(new TellIncubator(NAMED)
                        .tell("Monitoring UB.xlsx", other, Map.of("3503", 30))
                        .incubator())
                .contains("Universitas Brawijaya");
    }

    @Test
    void a_province_in_the_file_name_is_no_incubator() {
        assertThat(new TellIncubator(NAMED)
                        .tell("KPM Jawa Timur.xlsx", book(), Map.of())
                        .incubator())
                .isEmpty();
    }

    private static String told(Roster roster, String file) {
        return new TellIncubator(roster)
                .tell(file, book(), Map.of())
                .incubator()
                .orElse("ditanyakan");
    }

    /** The first has regency 3501, the second 3502 and so on. */
    private static Roster roster(String... names) {
        List<RosterEntry> entries = new ArrayList<>();
        for (String name : names) {
            entries.add(new RosterEntry(name, "35", List.of("350" + (entries.size() + 1)), 10, 2));
        }
        return new Roster(entries);
    }

    @SafeVarargs
    private static Book book(List<String>... rows) {
        List<Row> all = new ArrayList<>();
        for (List<String> texts : rows) {
            List<Cell> cells = new ArrayList<>();
            texts.forEach(text -> cells.add(Cell.text(cells.size(), text)));
            all.add(new Row(all.size() + 1, cells));
        }
        all.add(new Row(
                20,
                Arrays.stream("No Nama NIK Omzet Laba Mentor".split(" "))
                        .map(text -> Cell.text(0, text))
                        .toList()));
        return new Book(Book.Format.XLSX, List.of(new Sheet("Data", 0, false, all, List.of())), List.of());
    }
}
