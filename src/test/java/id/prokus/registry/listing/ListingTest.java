package id.prokus.registry.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list of families: what it can be narrowed to, for whom, and that it keeps up. */
@Story
class ListingTest {

    private static final UUID ANI = UUID.fromString("00000000-0000-4000-8000-00000000a001");
    private static final UUID BETI = UUID.fromString("00000000-0000-4000-8000-00000000a002");
    private static final UUID CICI = UUID.fromString("00000000-0000-4000-8000-00000000a003");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final ApplicationEventPublisher publisher;
    private final KeepListing keepListing;

    ListingTest(
            Visitor visitor,
            JdbcClient database,
            KeepEntries keepEntries,
            ApplicationEventPublisher publisher,
            KeepListing keepListing) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.publisher = publisher;
        this.keepListing = keepListing;
    }

    @BeforeEach
    void threeFamilies() {
        enrol(ANI, "Ani Contoh", "321501", "Inkubator Alfa", "NEW", "DITETAPKAN");
        enrol(BETI, "beti contoh", "321502", "Inkubator Alfa", "CONTINUING", "DITETAPKAN");
        enrol(CICI, "Cici Lain", "350801", "Inkubator Bravo", "NEW", "MUNDUR");
        publisher.publishEvent(new FamiliesChanged(Set.of(ANI, BETI, CICI)));
        visitor.signIn();
    }

    @Test
    void it_is_narrowed_by_place_incubator_state_and_cohort_and_by_two_of_them() {
        assertThat(shown("")).containsExactly("Ani Contoh", "beti contoh", "Cici Lain");
        assertThat(shown("&urut=-nama")).containsExactly("Cici Lain", "beti contoh", "Ani Contoh");
        assertThat(shown("&wilayah=32")).containsExactly("Ani Contoh", "beti contoh");
        assertThat(shown("&wilayah=3508")).containsExactly("Cici Lain");
        assertThat(shown("&wilayah=321502")).containsExactly("beti contoh");
        assertThat(shown("&inkubator=Inkubator+Bravo")).containsExactly("Cici Lain");
        assertThat(shown("&keadaan=keluar")).containsExactly("Cici Lain");
        assertThat(shown("&peserta=lanjutan")).containsExactly("beti contoh");
        assertThat(shown("&wilayah=32&peserta=baru")).containsExactly("Ani Contoh");
        assertThat(shown("&wilayah=35&keadaan=aktif")).isEmpty();
        assertThat(shown("&nama=contoh")).containsExactly("Ani Contoh", "beti contoh");
        assertThat(shown("&nama=contoh&wilayah=321501")).containsExactly("Ani Contoh");
        assertThat(shown("&urut=kabupaten")).containsExactly("Ani Contoh", "beti contoh", "Cici Lain");
        assertThat(shown("&urut=-inkubator")).containsExactly("Cici Lain", "beti contoh", "Ani Contoh");
    }

    @Test
    void what_is_said_of_a_family_is_on_the_list_at_once_and_gone_when_it_is_taken_back() {
        Entry said = Entry.first(
                ANI,
                2021,
                "status-pkh",
                LocalDate.of(2021, 5, 3),
                Map.of("status_pkh", "graduasi"),
                Source.FORM,
                Instant.parse("2021-05-03T03:00:00Z"));
        keepEntries.keep(List.of(said), new Actor("uji"));

        assertThat(shown("&pkh=graduasi")).containsExactly("Ani Contoh");
        assertThat(shown("&pkh=bukan")).isEmpty();
        keepEntries.keep(
                List.of(said.takenBack("salah keluarga", Source.FORM, Instant.parse("2021-05-04T03:00:00Z"))),
                new Actor("uji"));
        assertThat(shown("&pkh=graduasi")).isEmpty();
    }

    @Test
    void everybody_finds_what_their_duties_show_and_no_more() {
        assertThat(shownTo(visitor.colleague("dinsoskab", "3215", ""), ""))
                .containsExactly("Ani Contoh", "beti contoh");
        assertThat(shownTo(visitor.colleague("tksk", "321502", ""), "")).containsExactly("beti contoh");
        assertThat(shownTo(visitor.colleague("tksk", "321502", ""), "&nama=contoh"))
                .containsExactly("beti contoh");
        assertThat(shownTo(visitor.colleague("tksk", "321502", ""), "&wilayah=3508"))
                .isEmpty();
        assertThat(shownTo(visitor.colleague("inkubator", "", "Inkubator Bravo"), ""))
                .containsExactly("Cici Lain");
        assertThat(shownTo(visitor.colleague("mentor", "3508", "Inkubator Bravo"), ""))
                .containsExactly("Cici Lain");
        assertThat(shownTo(visitor.colleague("mentor", "3215", "Inkubator Bravo"), ""))
                .isEmpty();
    }

    @Test
    void a_database_that_had_no_list_gets_one() {
        database.sql("delete from registry.listing").update();
        assertThat(keepListing.incomplete()).isTrue();

        keepListing.keepUpAll();

        assertThat(keepListing.incomplete()).isFalse();
        assertThat(shown("")).containsExactly("Ani Contoh", "beti contoh", "Cici Lain");
    }

    private List<String> shown(String filter) {
        return shownTo(visitor, filter);
    }

    private static List<String> shownTo(Visitor somebody, String filter) {
        return somebody.open("/penetapan/keluarga?edisi=2021" + filter)
                .page()
                .select("tbody td:first-child")
                .eachText();
    }

    private void enrol(UUID id, String name, String district, String incubator, String cohort, String event) {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, :name, 'P', left(:district, 4), left(:district, 4), :incubator, now(), 'uji')
                    on conflict do nothing),
                enrolment as (
                    insert into registry.enrolment
                        (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                    values (:id, :id, 2021, :cohort, '', left(:district, 4), :incubator, :district, '', '')
                    on conflict do nothing)
                insert into registry.enrolment_event (id, enrolment, family, edition, kind, happened_on, reason, decree,
                    regency, incubator, recorded_at, recorded_by)
                values (:id, :id, :id, 2021, :event, '2021-03-01', 'uji', 'SK 1', left(:district, 4), :incubator, now(), 'uji')
                on conflict do nothing
                """)
                .param("id", id)
                .param("name", name)
                .param("district", district)
                .param("incubator", incubator)
                .param("cohort", cohort)
                .param("event", event)
                .update();
    }
}
