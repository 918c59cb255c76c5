package id.prokus.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.prokus.intake.ColumnMapping;
import id.prokus.intake.ColumnMapping.How;
import id.prokus.intake.Field;
import id.prokus.intake.FileReading;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.programme.Edition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads workbooks laid out as people lay them out; each line below is a row, "|" parts its cells. */
class ReadWorkbookTest {

    private static final String HEADING =
            "No|NIK|Nama KPM|No KK|L/P|Tgl Lahir|Provinsi|Kab/Kota|Kec.|Tahun ProKUS|Omset/bln sblm|Omzet Sesudah|Laba Awal|Laba Akhir|Status Usaha|NIB|Mentor|Kendala";
    private static final String ANI =
            "1|3508145504989503|Ani|3508140101129599|P|15/04/1998|Jawa Timur|Lumajang|Padang|2021|1.500.000|2.000.000|400.000|500.000|aktif|Ya|Mentor A|modal";
    private static final String BUDI =
            "2|3508141504989505|Budi|3508140101129588|L|15/04/1998|Jawa Timur|Lumajang|Padang|2020|1.000.000|-|300.000|-|tutup|Tidak|Mentor A|modal";

    @Test
    void finds_the_table_below_titles_and_leaves_totals_signatures_and_repeated_headings_out() throws Exception {
        var reading = Lines.read(
                "LAPORAN MONITORING",
                "Tahun 2021",
                "",
                HEADING,
                ANI,
                HEADING,
                BUDI,
                "|JUMLAH||2",
                "",
                "||Mengetahui,",
                "||Ketua Inkubator");

        assertThat(reading.rows()).extracting(row -> row.at().row()).containsExactly(5, 7);
        assertThat(reading.rows()).extracting(row -> row.value(Field.NAME)).containsExactly("Ani", "Budi");
    }

    @Test
    void normalises_what_was_sent_and_guesses_nothing() throws Exception {
        var budi = Lines.read(HEADING, ANI, BUDI).rows().get(1);

        assertThat(budi.value(Field.TURNOVER_OPENING)).isEqualTo("1000000");
        assertThat(budi.value(Field.TURNOVER_CLOSING))
                .as("a closed business's empty turnover stays empty")
                .isEmpty();
        assertThat(budi.value(Field.BIRTH_DATE)).isEqualTo("1998-04-15");
        assertThat(budi.value(Field.DISTRICT)).isEqualTo("350814");
        assertThat(budi.value(Field.COHORT)).isEqualTo("2020");
    }

    @Test
    void joins_a_heading_over_two_lines_and_knows_it_again_in_other_words_at_a_page_break() throws Exception {
        var reading = Lines.read(
                "No|NIK|Nama KPM|Tgl Lahir|Omzet per bulan||Laba per bulan||Status Usaha|Kendala",
                "||||Sebelum|Sesudah|Sebelum|Sesudah||",
                "1|3508145504989503|Ani|15/04/1998|1500000|2000000|400000|500000|aktif|modal",
                "No|No. KTP|Nama Lengkap|Tanggal Lahir|Omset/bln sblm|Omset/bln sesudah|Untung Awal|Keuntungan Sesudah|Kondisi Usaha|Hambatan",
                "2|3508141504989505|Budi|15/04/1998|1000000|1100000|300000|310000|aktif|modal");

        assertThat(reading.rows()).hasSize(2);
        assertThat(reading.rows().get(1).value(Field.PROFIT_CLOSING)).isEqualTo("310000");
    }

    @Test
    void a_section_over_the_heading_does_not_hide_what_a_column_is() throws Exception {
        var reading = Lines.read(
                "Data Diri||||Hasil Monev|||Legalitas & Pemasaran",
                "No|NIK|Nama|Lahir|Omzet sebelum dibantu|Omzet setelah dibantu|Status usaha|P.I.R.T",
                "1|3508145504989503|Ani|15/04/1998|1500000|2000000|Masih jalan|Belum");

        assertThat(reading.rows().getFirst().value(Field.PIRT)).isEqualTo("tidak");
        assertThat(reading.rows().getFirst().value(Field.TURNOVER_CLOSING)).isEqualTo("2000000");
    }

    @Test
    void a_unit_said_once_above_the_table_holds_for_all_of_it() throws Exception {
        var reading = Lines.read(
                "Catatan: seluruh nilai uang dalam ribuan rupiah",
                HEADING,
                ANI.replace("1.500.000", "1500").replace("2.000.000", "2000"),
                HEADING,
                BUDI.replace("1.000.000", "1000"));

        assertThat(reading.rows())
                .extracting(row -> row.value(Field.TURNOVER_OPENING))
                .containsExactly("1500000", "1000000");
    }

    @Test
    void short_codes_are_spelled_out_where_the_file_says_what_they_stand_for() throws Exception {
        var reading = Lines.read(
                "Kelas usaha: 1 = Pemula, 2 = Berkembang, 3 = Maju",
                HEADING + "|Kelas Awal|Kelas Akhir",
                ANI + "|1|2",
                BUDI + "|2|2");

        assertThat(reading.rows().getFirst().value(Field.CLASS_OPENING)).isEqualTo("pemula");
        assertThat(reading.rows().getFirst().value(Field.CLASS_CLOSING)).isEqualTo("berkembang");
    }

    @Test
    void headings_nobody_has_seen_are_proposed_from_values_and_the_uncertain_ones_asked() throws Exception {
        var lines = new ArrayList<String>();
        lines.add(HEADING.replaceAll("[^|]+", "Zq").replaceFirst("Zq", "Aa"));
        for (int i = 0; i < 12; i++) {
            lines.add(ANI.replace("9503", "95" + (10 + i))
                    .replace("Ani|", "Siti Aminah " + (char) ('a' + i) + "|")
                    .replace("1.500.000", "1.5" + (10 + i) + ".000"));
        }

        var reading = Lines.read(lines.toArray(String[]::new));

        assertThat(column(reading, "B").field()).isEqualTo(Field.NIK);
        assertThat(column(reading, "F").field()).isEqualTo(Field.BIRTH_DATE);
        assertThat(column(reading, "K").how()).isEqualTo(How.ASKED);
        assertThat(column(reading, "K").candidates()).contains(Field.TURNOVER_OPENING);
        assertThat(reading.rows()).hasSize(12).allMatch(row -> !row.has(Field.TURNOVER_OPENING));
    }

    @Test
    void what_a_person_said_about_a_heading_is_remembered() throws Exception {
        var context = new ReadingContext(
                Edition.prokus(2021),
                "Inkubator contoh",
                List.of("3508"),
                Lines.REGIONS,
                Map.of(ReadingContext.headingKey("Hasil bulan ini"), Optional.of(Field.TURNOVER_CLOSING)));

        var reading = new ReadWorkbook()
                .read("a.xlsx", Lines.book(HEADING.replace("Omzet Sesudah", "HASIL  bulan ini"), ANI), context);

        assertThat(reading.rows().getFirst().value(Field.TURNOVER_CLOSING)).isEqualTo("2000000");
    }

    @Test
    void each_fault_of_a_row_is_noted_at_its_cell() throws Exception {
        var reading = Lines.read(
                HEADING,
                ANI.replace("3508145504989503", "350814550498950"),
                ANI.replace("|P|", "|L|"),
                ANI.replace("15/04/1998", "15/04/1997"),
                ANI.replace("3508145504989503", "3508145513989503"),
                ANI.replace("2.000.000", "-"),
                ANI.replace("2.000.000", "lihat lampiran"),
                ANI.replace("2.000.000", "8.000.000"),
                ANI.replace("500.000|aktif", "2.500.000|aktif"),
                ANI.replace("Lumajang", "Antah Berantah"));

        assertThat(reading.notes())
                .extracting(Note::code, Note::cell)
                .contains(
                        tuple(NoteCode.NIK_BUKAN_16_ANGKA, "B2"),
                        tuple(NoteCode.NIK_JENIS_KELAMIN, "E3"),
                        tuple(NoteCode.NIK_TANGGAL, "F4"),
                        tuple(NoteCode.NIK_STRUKTUR, "B5"),
                        tuple(NoteCode.KOSONG_WAJIB, "L6"),
                        tuple(NoteCode.NILAI_TIDAK_TERBACA, "L7"),
                        tuple(NoteCode.LONJAKAN, "L8"),
                        tuple(NoteCode.LABA_MELEBIHI_OMZET, "N9"),
                        tuple(NoteCode.WILAYAH_TIDAK_DIKENAL, "H10"));
        assertThat(reading.notes()).hasSize(9);
    }

    @Test
    void no_note_shows_a_whole_nik() throws Exception {
        var reading = Lines.read(HEADING, ANI.replace("3508145504989503", "35081455049895031"));

        assertThat(reading.notes()).hasSize(1);
        assertThat(reading.notes().getFirst().raw()).isEqualTo("3508•••••••••••31");
        assertThat(reading.notes().getFirst().detail()).doesNotContain("3508145504989503");
    }

    @Test
    void a_workbook_of_another_programme_is_refused_with_what_is_missing() {
        assertThatThrownBy(() -> Lines.read(
                        "No|NIK|Nama|Alamat|Bantuan Sembako", "1|3508145504989503|Ani|Jl. Mawar|beras 10 kg"))
                .isInstanceOf(ForeignWorkbook.class)
                .hasMessageContaining("omzet");
    }

    private static ColumnMapping column(FileReading reading, String letters) {
        return reading.mappings().stream()
                .filter(m -> m.column().equals(letters))
                .findFirst()
                .orElseThrow();
    }
}
