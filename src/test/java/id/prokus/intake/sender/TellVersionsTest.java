package id.prokus.intake.sender;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.intake.KpmRow;
import id.prokus.intake.Rows;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TellVersionsTest {

    private static final Instant MONDAY = Instant.parse("2021-11-01T00:00:00Z");

    @Test
    void fix_rev3_replaces_the_first() {
        FileVersion first = sent("ITS monitoring.xlsx", MONDAY, 1, 20);
        FileVersion third = sent("ITS monitoring FIX rev3.xlsx", MONDAY, 2, 22);

        assertThat(TellVersions.tell(List.of(third, first)))
                .containsExactly(new Replacement("ITS monitoring.xlsx", "ITS monitoring FIX rev3.xlsx", 0.95, true));
    }

    @Test
    void three_files_of_different_families_add_up_whatever_they_are_called() {
        List<FileVersion> parts = List.of(
                sent("ITS (1).xlsx", MONDAY, 1, 10),
                sent("ITS (2).xlsx", MONDAY, 11, 20),
                sent("ITS (3).xlsx", MONDAY, 21, 30));

        assertThat(TellVersions.tell(parts)).isEmpty();
    }

    @Test
    void one_newer_file_may_replace_two_parts() {
        List<FileVersion> files = List.of(
                sent("bagian a.xlsx", MONDAY, 1, 10),
                sent("bagian b.xlsx", MONDAY, 11, 20),
                sent("gabungan rev1.xlsx", MONDAY, 1, 20));

        assertThat(TellVersions.tell(files))
                .extracting(Replacement::older)
                .containsExactly("bagian a.xlsx", "bagian b.xlsx");
        assertThat(TellVersions.tell(files)).extracting(Replacement::newer).containsOnly("gabungan rev1.xlsx");
    }

    @Test
    void in_a_chain_only_the_newest_counts() {
        List<FileVersion> files = List.of(
                sent("ITS rev2.xlsx", MONDAY, 1, 10),
                sent("ITS.xlsx", MONDAY, 1, 10),
                sent("ITS rev1.xlsx", MONDAY, 1, 10));

        assertThat(TellVersions.tell(files))
                .extracting(Replacement::older)
                .containsExactly("ITS rev1.xlsx", "ITS.xlsx");
        assertThat(TellVersions.tell(files)).extracting(Replacement::newer).containsOnly("ITS rev2.xlsx");
    }

    @Test
    void where_names_are_silent_the_later_change_tells_and_without_it_the_order_is_unsure() {
        FileVersion early = sent("zulu.xlsx", MONDAY, 1, 10);
        FileVersion late = sent("alfa.xlsx", MONDAY.plusSeconds(60), 1, 10);
        FileVersion timeless = sent("alfa.xlsx", MONDAY, 1, 10);

        assertThat(TellVersions.tell(List.of(early, late)))
                .containsExactly(new Replacement("zulu.xlsx", "alfa.xlsx", 1, true));
        assertThat(TellVersions.tell(List.of(early, timeless)))
                .extracting(Replacement::sure)
                .containsExactly(false);
    }

    @Test
    void a_few_families_in_two_files_are_duplicates_and_no_new_version() {
        assertThat(TellVersions.tell(List.of(sent("lama.xlsx", MONDAY, 1, 20), sent("baru.xlsx", MONDAY, 18, 40))))
                .isEmpty();
    }

    private static FileVersion sent(String file, Instant changed, int first, int last) {
        List<KpmRow> rows = IntStream.rangeClosed(first, last)
                .mapToObj(i -> Rows.row(file, i, "ILBI ITS", "nama=Sri " + i + ", tanggal_lahir=1980-01-01"))
                .toList();
        return new FileVersion(file, "ILBI ITS", changed, rows, false);
    }
}
