package id.prokus.registry.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.database.RowScope;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One family's timeline, as those who walk with it see and keep it. */
@Story
class TimelineTest {

    private static final UUID FAMILY = UUID.fromString("00000000-0000-4000-8000-00000000f001");
    private static final String PAGE = "/keluarga/" + FAMILY;
    private static final Actor SENDER = new Actor("uji");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final Entries entries;

    TimelineTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries, Entries entries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.entries = entries;
    }

    @BeforeEach
    void aFamilyOfKarawang() {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Siti Contoh', 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji')
                    on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '') on conflict do nothing
                """).param("id", FAMILY).update();
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
    }

    @Test
    void a_companion_records_an_event_and_everybody_in_scope_reads_it_with_its_source() {
        var companion = visitor.colleague("tksk", "321501", "");
        companion
                .open(PAGE + "/catat/status-pkh")
                .form(PAGE + "/catat/status-pkh")
                .with("tanggal", "2021-05-03")
                .with("status_pkh", "graduasi")
                .with("cara_graduasi", "mandiri")
                .submit();

        assertThat(visitor.signIn().open(PAGE).text())
                .contains("Siti Contoh")
                .contains("Status PKH: graduasi (mandiri)")
                .contains("3 Mei 2021")
                .contains("formulir")
                .contains(companion.account());
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Lain")
                        .open(PAGE)
                        .status())
                .isNotEqualTo(200);
        assertThat(visitor.colleague("tksk", "321502", "").open(PAGE).status()).isNotEqualTo(200);
    }

    @Test
    void what_cannot_be_is_said_beside_its_field_and_nothing_is_kept() {
        var companion = visitor.colleague("tksk", "321501", "");
        var answer = companion
                .open(PAGE + "/catat/susunan-keluarga")
                .form(PAGE + "/catat/susunan-keluarga")
                .with("tanggal", "2099-01-01")
                .with("anggota", "banyak sekali 3215014101950001")
                .submit();

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text())
                .contains("Tanggal ini belum tiba")
                .contains("bukan bilangan")
                .doesNotContain("\"banyak sekali 3215014101950001\"");
        assertThat(entries.of(FAMILY)).isEmpty();
    }

    @Test
    void a_correction_counts_for_earlier_days_and_what_was_said_first_stays() {
        var companion = visitor.colleague("tksk", "321501", "");
        keepEntries.keep(List.of(members("2021-02-01", "4")), SENDER);
        UUID thing = entries.of(FAMILY).getFirst().entry().thing();

        companion
                .open(PAGE + "/peristiwa/" + thing + "/perbaikan")
                .form(PAGE + "/peristiwa/" + thing + "/perbaikan")
                .with("anggota", "5")
                .submit();

        assertThat(companion.open(PAGE + "?pada=2021-03-01").text())
                .contains("Keadaan pada 1 Maret 2021")
                .contains("Anggota keluarga 5");
        assertThat(companion.open(PAGE + "/peristiwa/" + thing).text())
                .contains("Anggota keluarga: 4")
                .contains("Anggota keluarga: 5")
                .contains("berlaku");
    }

    @Test
    void an_event_of_somebody_elses_duty_is_not_theirs_to_record() {
        assertThat(visitor.colleague("mentor", "3215", "Inkubator Alfa")
                        .open(PAGE + "/catat/status-pkh")
                        .text())
                .contains("dicatat oleh tugas lain");
    }

    @Test
    void events_are_counted_within_the_scope_of_whoever_asks() {
        keepEntries.keep(List.of(members("2021-02-01", "4"), members("2021-03-01", "5")), SENDER);

        assertThat(countedBy("321501")).isEqualTo(2);
        assertThat(countedBy("32|Inkubator Alfa")).isEqualTo(2);
        assertThat(countedBy("321502")).isZero();
        assertThat(countedBy("32|Inkubator Lain")).isZero();
        assertThat(countedBy(RowScope.NOTHING)).isZero();
    }

    private int countedBy(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql(
                            "select count(*) from registry.entry_standing where edition = 2021 and withdrawn is null")
                    .query(Integer.class)
                    .single();
        }
    }

    @Test
    void sent_in_any_order_and_more_than_once_the_same_counts() {
        var said = new ArrayList<Entry>();
        for (int i = 1; i <= 9; i++) {
            Entry first = members("2021-0" + i + "-01", String.valueOf(i));
            said.add(first);
            said.add(first.corrected(
                    first.on(),
                    Optional.empty(),
                    Map.of("anggota", String.valueOf(10 + i)),
                    Source.FORM,
                    first.statedAt().plusSeconds(60)));
        }
        keepEntries.keep(said, SENDER);
        var expected = standing();

        for (int round = 0; round < 10; round++) {
            database.sql("delete from registry.entry").update();
            database.sql("delete from registry.entry_standing").update();
            Collections.shuffle(said, new Random(round));
            said.forEach(entry -> keepEntries.keep(List.of(entry), SENDER));
            keepEntries.keep(said, SENDER);
            assertThat(standing()).isEqualTo(expected);
        }
    }

    private List<Entry> standing() {
        return entries.of(FAMILY).stream().map(KeptEntry::entry).toList();
    }

    private static Entry members(String day, String count) {
        return Entry.first(
                FAMILY,
                2021,
                "susunan-keluarga",
                LocalDate.parse(day),
                Map.of("anggota", count),
                Source.FORM,
                Instant.parse("2021-12-01T00:00:00Z"));
    }
}
