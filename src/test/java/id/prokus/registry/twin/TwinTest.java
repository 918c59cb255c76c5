package id.prokus.registry.twin;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One family stands there twice: found, held side by side, merged, and parted again without a trace of the merge. */
@Story
class TwinTest {

    private static final Actor SENDER = new Actor("uji");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final Entries entries;
    private UUID one = new UUID(0, 1);
    private UUID other = new UUID(0, 2);
    private UUID neighbour = new UUID(0, 3);

    TwinTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, Entries entries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.entries = entries;
    }

    @BeforeEach
    void oneFamilyTwiceAndItsNeighbour() {
        for (String table : List.of("family_merge", "family_pair", "family_apart", "entry", "entry_standing")) {
            database.sql("delete from registry." + table).update();
        }
        one = InventedFamily.of(database, 5401, "Wulandari Suparti", "1984-09-17", "3215015709849501");
        other = InventedFamily.of(database, 5402, "Wulandari Suparti", "1984-09-17", "3215015709849507");
        neighbour = InventedFamily.of(database, 5403, "Yuliana Handayani", "1990-05-05", "3215014505909503");
        visitor.signIn();
    }

    @Test
    void a_nik_off_by_a_digit_is_found_and_compared_without_showing_it() {
        look(visitor);

        Answer queue = visitor.open("/keluarga/kembar");
        assertThat(queue.text())
                .contains("Wulandari Suparti")
                .contains("3215••••••••9501")
                .doesNotContain("3215015709849507")
                .doesNotContain("Yuliana Handayani");
        String pair = queue.page().select("a[href^=/keluarga/kembar/0]").attr("href");
        assertThat(visitor.open(pair).text())
                .contains("Satu keluarga atau dua?")
                .contains("17 September 1984")
                .contains("Keduanya punya tempat pada edisi 2021");
        assertThat(visitor.colleague("dinsoskab", "3216", "")
                        .open("/keluarga/kembar")
                        .text())
                .doesNotContain("Wulandari");
        assertThat(visitor.colleague("tksk", "321501", "")
                        .open("/keluarga/kembar")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void merged_both_are_read_as_one_and_parted_each_has_exactly_its_own() {
        said(one, "2021-02-01", "3");
        said(other, "2021-03-01", "5");
        List<KeptEntry> ofOne = entries.of(one);

        merge();
        assertThat(visitor.open("/keluarga/" + one).text())
                .contains("Keluarga berjumlah 3 orang")
                .contains("Keluarga berjumlah 5 orang")
                .contains("Anggota keluarga 5");
        assertThat(visitor.open("/keluarga/" + other).text()).contains("Keluarga berjumlah 3 orang");

        var companion = visitor.colleague("tksk", "321501", "");
        companion
                .open("/keluarga/" + one + "/catat/susunan-keluarga")
                .form("/keluarga/" + one + "/catat/susunan-keluarga")
                .to("/keluarga/" + other + "/catat/susunan-keluarga")
                .with("tanggal", "2021-04-01")
                .with("anggota", "6")
                .submit();
        keepEntries.keep(List.of(members(other, "2021-05-01", "7")), SENDER);
        UUID correctedThing = entries.of(other).stream()
                .map(KeptEntry::entry)
                .filter(entry -> entry.value("anggota").orElse("").equals("5"))
                .map(Entry::thing)
                .findFirst()
                .orElseThrow();
        companion
                .open("/keluarga/" + one + "/peristiwa/" + correctedThing + "/perbaikan")
                .form("/keluarga/" + one + "/peristiwa/" + correctedThing + "/perbaikan")
                .with("anggota", "4")
                .submit();
        assertThat(visitor.open("/keluarga/" + one).text())
                .contains("Keluarga berjumlah 6 orang")
                .contains("Keluarga berjumlah 7 orang")
                .contains("Keluarga berjumlah 4 orang")
                .doesNotContain("Keluarga berjumlah 5 orang");

        part();
        assertThat(entries.of(one)).isEqualTo(ofOne);
        assertThat(entries.of(other).stream()
                        .map(kept -> kept.entry().value("anggota").orElse("")))
                .containsExactly("4", "6", "7");
        assertThat(visitor.open("/keluarga/" + one).text())
                .contains("Keluarga berjumlah 3 orang")
                .doesNotContain("Keluarga berjumlah 6 orang");
        assertThat(visitor.open("/keluarga/kembar").text()).contains("dipisahkan kembali");
    }

    @Test
    void a_merged_family_is_merged_once_and_a_chain_is_read_whole() {
        said(one, "2021-02-01", "3");
        said(other, "2021-03-01", "5");
        merge();
        assertThat(send("/keluarga/kembar/" + neighbour + "/" + other, "penggabungan", "tetap", neighbour.toString())
                        .text())
                .contains("sudah digabung");

        send("/keluarga/kembar/" + neighbour + "/" + one, "penggabungan", "tetap", neighbour.toString());
        assertThat(visitor.open("/keluarga/" + other).text())
                .contains("Yuliana Handayani")
                .contains("Keluarga berjumlah 3 orang")
                .contains("Keluarga berjumlah 5 orang");
    }

    @Test
    void said_to_be_two_nobody_is_asked_again() {
        look(visitor);
        send("/keluarga/kembar/" + one + "/" + other, "perbedaan", "tetap", "");
        look(visitor);

        assertThat(visitor.open("/keluarga/kembar").text()).contains("Tidak ada pasangan yang menunggu");
    }

    private void look(Visitor who) {
        who.open("/keluarga/kembar").form("/keluarga/kembar/pencarian").submit();
    }

    private void merge() {
        Answer merged = send("/keluarga/kembar/" + one + "/" + other, "penggabungan", "tetap", one.toString());
        assertThat(merged.path()).isEqualTo("/keluarga/" + one);
    }

    private Answer send(String pair, String what, String field, String value) {
        return visitor.open(pair)
                .form(pair + "/" + what)
                .with(field, value)
                .with("alasan", "alamat dan orangnya diperiksa saat kunjungan")
                .submit();
    }

    private void part() {
        String action = visitor.open("/keluarga/kembar")
                .page()
                .select("form[action$=/pemisahan]")
                .attr("action");
        visitor.open("/keluarga/kembar")
                .form(action)
                .with("alasan", "ternyata kakak beradik")
                .submit();
    }

    private void said(UUID family, String day, String members) {
        keepEntries.keep(List.of(members(family, day, members)), SENDER);
    }

    private static Entry members(UUID family, String day, String members) {
        return Entry.first(
                family,
                2021,
                "susunan-keluarga",
                LocalDate.parse(day),
                Map.of("anggota", members),
                Source.FORM,
                Instant.parse("2021-06-01T00:00:00Z"));
    }
}
