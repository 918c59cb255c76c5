package id.prokus.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.ColumnMapping.How;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.KpmRow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings and layouts that no list of words holds, in the smallest workbook that shows each. */
class UnseenHeadingsTest {

    private static final String WHO = "No|NIK|Nama KPM|L/P|Tgl Lahir|Kab/Kota|Kecamatan";
    private static final List<String> NAMES = List.of(
            "Sumarni",
            "Kartini",
            "Rohani",
            "Lestari",
            "Maryam",
            "Wulandari",
            "Handayani",
            "Zulaikha",
            "Suparti",
            "Yuliana",
            "Ngatini",
            "Halimah",
            "Rukmini",
            "Saodah",
            "Mariani",
            "Hartini");

    @Test
    void years_below_the_measures_tell_the_opening_from_the_closing() throws Exception {
        var row = first(
                WHO + "|Omzet||Laba||Status Usaha",
                "|||||||2020|2021|2020|2021",
                "|100.000|200.000|30.000|40.000|aktif");

        assertThat(row.value(Field.TURNOVER_OPENING)).isEqualTo("100000");
        assertThat(row.value(Field.PROFIT_CLOSING)).isEqualTo("40000");
    }

    @Test
    void what_stands_behind_before_or_after_is_the_event_and_no_grant() throws Exception {
        var row = first(
                WHO + "|Omzet||Dana Stimulan|Status Usaha",
                "|||||||Sblm Bantuan|Pasca Bantuan",
                "|100.000|200.000|2.000.000|aktif");

        assertThat(row.value(Field.TURNOVER_OPENING)).isEqualTo("100000");
        assertThat(row.value(Field.TURNOVER_CLOSING)).isEqualTo("200000");
        assertThat(row.value(Field.AID)).isEqualTo("2000000");
    }

    @Test
    void codes_of_regencies_beside_their_names_are_never_asked_as_money() throws Exception {
        var reading =
                Lines.read(table(WHO + "|Zorbek|Omzet Awal|Omzet Akhir|Laba Akhir", "|3508|100.000|200.000|50.000"));

        assertThat(reading.mappings())
                .filteredOn(column -> column.heading().equals("Zorbek"))
                .extracting(ColumnMapping::how)
                .containsExactly(How.IGNORED);
    }

    @Test
    void months_are_put_in_the_order_of_time_even_where_the_later_one_stands_first() throws Exception {
        var row = first(
                WHO + "|Omzet||Laba||Status Usaha",
                "|||||||November 2021|Januari 2021|November 2021|Januari 2021",
                "|200.000|100.000|40.000|30.000|aktif");

        assertThat(row.value(Field.TURNOVER_OPENING)).isEqualTo("100000");
        assertThat(row.value(Field.TURNOVER_CLOSING)).isEqualTo("200000");
    }

    @Test
    void a_group_without_merged_cells_ends_where_another_heading_stands() throws Exception {
        var row = first(
                "|||||||Omzet|||Pembukuan||",
                WHO + "|Sebelum|Sesudah|Punya NIB|Sebelum|Sesudah|Sertifikat Halal",
                "|100.000|200.000|Ya|Tidak|Ya|Tidak");

        assertThat(row.value(Field.NIB)).isEqualTo("ya");
        assertThat(row.value(Field.BOOKKEEPING_OPENING)).isEqualTo("tidak");
        assertThat(row.value(Field.BOOKKEEPING_CLOSING)).isEqualTo("ya");
        assertThat(row.value(Field.HALAL)).isEqualTo("tidak");
    }

    @Test
    void classes_under_an_unknown_word_are_told_by_values_and_ordered_as_the_pairs_that_are_known() throws Exception {
        var reading = Lines.read(table(
                WHO + "|Omzet bulan ke 0|Omzet bulan ke 6|Zorbek bulan ke 0|Zorbek bulan ke 6",
                "|100.000|200.000|pemula|maju"));

        assertThat(reading.rows().getFirst().value(Field.CLASS_OPENING)).isEqualTo("pemula");
        assertThat(reading.rows().getFirst().value(Field.CLASS_CLOSING)).isEqualTo("maju");
    }

    @Test
    void two_pairs_that_could_both_be_classes_are_asked() throws Exception {
        var reading = Lines.read(table(
                WHO + "|Omzet Awal|Omzet Akhir|Zorbek awal|Zorbek akhir|Lumka awal|Lumka akhir",
                "|100.000|200.000|pemula|maju|maju|maju"));

        assertThat(reading.rows()).noneMatch(row -> row.has(Field.CLASS_OPENING) || row.has(Field.CLASS_CLOSING));
        assertThat(List.of("J", "K", "L", "M"))
                .allMatch(letter -> column(reading, letter).how() == How.ASKED);
    }

    @Test
    void codes_of_old_and_new_families_are_spelled_out_by_the_legend_above_the_table() throws Exception {
        var lines = new ArrayList<>(List.of("Kode: 1 = KPM baru (2021), 2 = KPM lanjutan (2020)", ""));
        lines.addAll(List.of(table(WHO + "|Angkatan|Omzet Awal|Omzet Akhir|Laba Akhir", "|2|100.000|200.000|50.000")));

        var reading = Lines.read(lines.toArray(String[]::new));

        assertThat(reading.rows()).allMatch(row -> row.value(Field.COHORT).equals("2020"));
    }

    @Test
    void a_business_called_after_its_owner_is_no_product() throws Exception {
        var lines =
                table(WHO + "|Nama Usaha|Zorbek|Omzet Awal|Omzet Akhir", "|Warung @|keripik pisang|100.000|200.000");

        var reading = Lines.read(lines);

        assertThat(reading.rows()).allMatch(row -> row.value(Field.PRODUCT).equals("keripik pisang"));
    }

    @Test
    void durations_and_visits_name_themselves_and_one_sum_for_all_is_the_grant() throws Exception {
        var row = first(
                WHO + "|Aa|Bb|Cc|Omzet Awal|Omzet Akhir",
                "",
                "|2 th 3 bln|12 kali pertemuan|Rp 2.000.000|100.000|200.000");

        assertThat(row.value(Field.BUSINESS_AGE)).isEqualTo("27");
        assertThat(row.value(Field.MENTORING_SESSIONS)).isEqualTo("12");
        assertThat(row.value(Field.AID)).isEqualTo("2000000");
    }

    @Test
    void a_telephone_number_is_never_proposed_as_money() throws Exception {
        var reading = Lines.read(
                table(WHO + "|Aa|Omzet Awal|Omzet Akhir|Status Usaha", "|0812345678#|100.000|200.000|aktif"));

        assertThat(column(reading, "H").candidates()).noneMatch(field -> field.kind() == Field.Kind.MONEY);
    }

    @Test
    void a_heading_that_comes_back_at_a_page_break_says_nothing_about_its_column() throws Exception {
        var lines = new ArrayList<>(List.of(table(
                "Aa|Bb|Cc|Dd|Ee|Ff|Gg|Hh|Omzet Awal|Omzet Akhir|Status Usaha", "|2.000.000|100.000|200.000|aktif")));
        lines.add(8, lines.getFirst());

        var reading = Lines.read(lines.toArray(String[]::new));

        assertThat(reading.rows())
                .hasSize(16)
                .allMatch(row -> row.value(Field.AID).equals("2000000"));
    }

    /** The first family below a heading of one or two lines. */
    private static KpmRow first(String upper, String lower, String values) throws Exception {
        var lines = new ArrayList<>(List.of(table(upper, values)));
        if (!lower.isEmpty()) {
            lines.add(1, lower);
        }
        return Lines.read(lines.toArray(String[]::new)).rows().getFirst();
    }

    /** Sixteen families; "@" stands for each one's name, "#" for a digit of her own. */
    private static String[] table(String heading, String values) {
        var lines = new ArrayList<String>();
        lines.add(heading);
        for (int i = 0; i < NAMES.size(); i++) {
            lines.add("%d|35081455%02d989503|%s Astuti|P|%d/04/1998|Lumajang|Padang%s"
                    .formatted(
                            i + 1,
                            i + 1,
                            NAMES.get(i),
                            i + 1,
                            values.replace("@", NAMES.get(i)).replace("#", "" + i % 10)));
        }
        return lines.toArray(String[]::new);
    }

    private static ColumnMapping column(FileReading reading, String letters) {
        return reading.mappings().stream()
                .filter(m -> m.column().equals(letters))
                .findFirst()
                .orElseThrow();
    }
}
