package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.database.RowScope;
import id.prokus.database.ScopedPool;
import id.prokus.testing.TestDatabases;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What PostgreSQL itself shows to whom: queries without any filter of ours. */
class RowSecurityTest {

    private static final String READING_A = "01990000-0000-7000-8000-00000000000a";
    private static final String READING_B = "01990000-0000-7000-8000-00000000000b";

    private static final String FAMILY_A = "01990000-0000-7000-8000-00000000001a";
    private static final String FAMILY_B = "01990000-0000-7000-8000-00000000001b";

    private final ScopedPool pool = TestDatabases.fresh();
    private final JdbcClient database = JdbcClient.create(pool);

    RowSecurityTest() {
        report(READING_A, "Inkubator A", "3508");
        report(READING_B, "Inkubator B", "3210");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void the_programme_works_as_somebody_who_owns_nothing_and_passes_by_no_policy() {
        var role = database.sql("""
                select current_user = session_user as itself,
                    rolsuper or rolbypassrls or rolcreaterole or rolcreatedb as mighty,
                    exists (select from pg_class where relowner = pg_roles.oid)
                        or exists (select from pg_namespace where nspowner = pg_roles.oid) as owner
                from pg_roles where rolname = current_user
                """).query().singleRow();

        assertThat(role)
                .containsEntry("itself", true)
                .containsEntry("mighty", false)
                .containsEntry("owner", false);
    }

    @Test
    void a_kabupaten_sees_its_rows_and_no_others_without_any_filter() {
        assertThat(regenciesSeenBy("3508")).containsOnly("3508").isNotEmpty();
        assertThat(regenciesSeenBy("32")).containsOnly("3210").isNotEmpty();
        assertThat(regenciesSeenBy("11")).isEmpty();
    }

    @Test
    void an_incubator_sees_what_it_sent_and_nothing_else() {
        assertThat(regenciesSeenBy("|Inkubator A")).containsOnly("3508").isNotEmpty();
        assertThat(regenciesSeenBy("|Inkubator")).isEmpty();
    }

    @Test
    void two_duties_see_what_both_see_and_no_duty_sees_nothing() {
        assertThat(regenciesSeenBy("3508\n|Inkubator B")).containsOnly("3508", "3210");
        assertThat(regenciesSeenBy(RowScope.NOTHING)).isEmpty();
        assertThat(regenciesSeenBy(RowScope.EVERYTHING)).containsOnly("3508", "3210");
    }

    @Test
    void a_kecamatan_sees_its_families_and_a_name_is_found_only_within_the_scope() {
        enrol(FAMILY_A, "Siti Uji", "350801", "Inkubator A");
        enrol(FAMILY_B, "Siti Coba", "350802", "Inkubator B");

        assertThat(familiesSeenBy("350801")).containsExactly("Siti Uji");
        assertThat(familiesSeenBy("3508|Inkubator B")).containsExactly("Siti Coba");
        assertThat(familiesSeenBy("3508")).containsExactlyInAnyOrder("Siti Uji", "Siti Coba");
        assertThat(familiesSeenBy("32")).isEmpty();
        assertThat(namesFoundBy("350801")).isEqualTo(1);
        assertThat(namesFoundBy("35")).isEqualTo(2);
        assertThat(namesFoundBy("32")).isZero();
        assertThat(listedFor("350801")).isEqualTo(1);
        assertThat(listedFor("|Inkubator B")).isEqualTo(1);
        assertThat(listedFor("35")).isEqualTo(2);
        assertThat(listedFor("32")).isZero();
    }

    @Test
    void a_family_is_said_to_be_seen_in_another_scope_exactly_where_the_policies_show_it() {
        enrol(FAMILY_A, "Siti Uji", "350801", "Inkubator A");
        propose(FAMILY_B, "Siti Coba", "350802", "Inkubator B");

        for (String scope : List.of(
                RowScope.EVERYTHING,
                RowScope.NOTHING,
                "35",
                "3508",
                "350801",
                "350802",
                "|Inkubator A",
                "3508|Inkubator B",
                "350801|Inkubator B",
                "32\n350802\n|Inkubator C",
                "11")) {
            assertThat(saidToBeSeenIn(scope)).as(scope).containsExactlyInAnyOrderElementsOf(familiesIn(scope));
        }
        assertThat(saidToBeSeenIn("35")).hasSize(2);
        assertThat(saidToBeSeenIn("350802")).containsExactly("Siti Coba");
    }

    @Test
    void who_sees_a_family_follows_its_places_and_incubators_and_nothing_else() {
        enrol(FAMILY_A, "Siti Uji", "350801", "Inkubator A");
        propose(FAMILY_A, 2022, "321001", "");

        assertThat(familiesIn("350801")).containsExactly("Siti Uji");
        assertThat(familiesIn("3210")).containsExactly("Siti Uji");
        assertThat(familiesIn("3210|Inkubator A")).as("a key of neither place").isEmpty();

        database.sql("update registry.enrolment set district = '350802', incubator = 'Inkubator B'")
                .update();
        assertThat(familiesIn("350801")).isEmpty();
        assertThat(familiesIn("350802|Inkubator B")).containsExactly("Siti Uji");
        assertThat(familiesIn("3210")).containsExactly("Siti Uji");

        database.sql("update registry.candidacy set family = :other::uuid")
                .param("other", another("Budi Coba"))
                .update();
        assertThat(familiesIn("3210")).containsExactly("Budi Coba");

        database.sql("delete from registry.candidacy").update();
        assertThat(familiesIn("3210")).isEmpty();
        assertThat(familiesIn("35")).containsExactly("Siti Uji");
        database.sql("delete from registry.enrolment").update();
        assertThat(familiesIn("35")).isEmpty();
        assertThat(familiesIn(RowScope.EVERYTHING)).containsExactlyInAnyOrder("Siti Uji", "Budi Coba");
    }

    @Test
    void two_who_write_of_a_family_at_the_same_moment_are_both_heard() throws Exception {
        another("Siti Uji");
        // New keys are added by one at a time; known ones let both go on to the family.
        propose(FAMILY_B, 2021, "350801", "");
        propose(FAMILY_B, 2022, "321001", "");
        database.sql("delete from registry.candidacy").update();
        try (Connection first = pool.getConnection();
                var later = Executors.newSingleThreadExecutor()) {
            first.setAutoCommit(false);
            propose(JdbcClient.create(new SingleConnectionDataSource(first, true)), FAMILY_B, 2021, "350801", "");
            Future<?> second = later.submit(() -> propose(FAMILY_B, 2022, "321001", ""));
            assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
                    .as("waits for the first")
                    .isInstanceOf(TimeoutException.class);
            first.commit();
            second.get(10, TimeUnit.SECONDS);
        }

        assertThat(familiesIn("350801")).containsExactly("Siti Uji");
        assertThat(familiesIn("3210")).containsExactly("Siti Uji");
    }

    @Test
    void who_may_see_what_is_written_down_by_nobody_but_the_database() {
        assertThat(database.sql("""
                        select has_table_privilege('access.audience', 'select')
                            and not has_table_privilege('access.audience', 'insert')
                            and not has_table_privilege('access.audience', 'update')
                            and not has_table_privilege('access.audience', 'delete')
                        """).query(Boolean.class).single()).isTrue();
        enrol(FAMILY_A, "Siti Uji", "350801", "Inkubator A");
        database.sql(
                        "insert into registry.enrolment select :new::uuid, family, 2022, cohort, pkh_status, regency, incubator,"
                                + " district, village, address, 4711 from registry.enrolment")
                .param("new", FAMILY_B)
                .update();
        assertThat(database.sql("select count(distinct audience) from registry.enrolment")
                        .query(Integer.class)
                        .single())
                .as("what a statement says of it is not taken")
                .isEqualTo(1);
    }

    @Test
    void a_statement_of_which_postgresql_is_told_no_scope_sees_no_family_and_stands_by_itself() {
        enrol(FAMILY_A, "Siti Uji", "350801", "Inkubator A");

        try (var untold = RowScope.enter(RowScope.UNTOLD)) {
            assertThat(database.sql("select count(*) from registry.family")
                            .query(Integer.class)
                            .single())
                    .isZero();
            database.sql("update intake.received_file set name = 'diubah' where id = :id::uuid")
                    .param("id", READING_A)
                    .update();
        }
        assertThat(familiesIn(RowScope.EVERYTHING)).hasSize(1);
        assertThat(database.sql("select name from intake.received_file order by id")
                        .query(String.class)
                        .list())
                .as("a statement by itself is committed by itself")
                .containsExactly("diubah", "Inkubator B.csv");
    }

    @Test
    void a_kecamatan_and_a_mentor_see_the_cells_and_notes_of_their_own_rows_only() {
        stands(READING_A, "350801", "Inkubator A");
        stands(READING_B, "321001", "Inkubator B");

        for (String mine : List.of("350801", "3508|Inkubator A", "|Inkubator A", "35")) {
            assertThat(regenciesSeenBy(mine)).as(mine).containsOnly("3508").isNotEmpty();
            assertThat(notesSeenBy(mine)).as(mine).containsExactly("Inkubator A");
        }
        for (String other : List.of("350802", "3508|Inkubator B", "3210|Inkubator A", "11")) {
            assertThat(regenciesSeenBy(other)).as(other).isEmpty();
            assertThat(notesSeenBy(other)).as(other).isEmpty();
        }
    }

    @Test
    void whether_a_family_is_reported_is_seen_where_the_family_is() {
        enrol(FAMILY_A, "Siti Uji", "350801", "Inkubator A");
        enrol(FAMILY_B, "Siti Coba", "350802", "Inkubator B");
        database.sql("""
                insert into registry.enrolment_reported (enrolment, edition, regency, district, incubator)
                select id, 2021, regency, district, incubator from registry.enrolment
                """).update();

        assertThat(reportedSeenBy("350801")).isEqualTo(1);
        assertThat(reportedSeenBy("35")).isEqualTo(2);
        assertThat(reportedSeenBy("32")).isZero();
    }

    @Test
    void nothing_is_written_into_the_land_of_others() {
        try (var scope = RowScope.enter("3508")) {
            assertThat(database.sql("update intake.observation set raw = 'diubah'")
                            .update())
                    .isEqualTo(1);
        }
        assertThat(database.sql("select count(*) from intake.observation where raw = 'diubah'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void every_table_with_families_has_a_policy() {
        List<String> open = database.sql("""
                select n.nspname || '.' || c.relname
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname in ('intake', 'registry') and not c.relrowsecurity
                """).query(String.class).list();

        assertThat(open)
                .as("tables without row-level security hold no family's data")
                .containsExactlyInAnyOrder(
                        "intake.received_file",
                        "intake.sender_choice",
                        "intake.column_choice",
                        "registry.same_person_decision",
                        "registry.row_key_secret",
                        "registry.day_seen");
    }

    @Test
    void the_trail_is_added_to_and_never_changed() {
        assertThat(database.sql("""
                        select has_table_privilege('access.trail', 'update') or has_table_privilege('access.trail', 'delete')
                        """).query(Boolean.class).single()).isFalse();
    }

    private void stands(String reading, String district, String incubator) {
        database.sql("""
                insert into intake.standing_row (reading, sheet_index, row_number, edition, sheet, regency, district,
                    incubator, pkh_status, counts, closed, closing)
                values (:id::uuid, 0, 1, 2021, '', left(:district, 4), :district, :incubator, '', true, false, false)
                """)
                .param("id", reading)
                .param("district", district)
                .param("incubator", incubator)
                .update();
        database.sql("""
                insert into intake.note (id, edition, incubator, code, row_id, field, subject)
                values (:id::uuid, 2021, :incubator, 'NIK_TANGGAL', :id::uuid, 'nik', '')
                """).param("id", reading).param("incubator", incubator).update();
        database.sql("""
                insert into intake.standing_note (note, edition, reading, sheet_index, row_number, regency, district,
                    incubator, code, open)
                values (:id::uuid, 2021, :id::uuid, 0, 1, left(:district, 4), :district, :incubator, 'NIK_TANGGAL', true)
                """)
                .param("id", reading)
                .param("district", district)
                .param("incubator", incubator)
                .update();
    }

    private List<String> notesSeenBy(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql("select incubator from intake.note")
                    .query(String.class)
                    .list();
        }
    }

    private int reportedSeenBy(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql("select count(*) from registry.enrolment_reported")
                    .query(Integer.class)
                    .single();
        }
    }

    private List<String> familiesSeenBy(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql("""
                    select family.name from registry.family
                    join registry.identity on identity.family = family.id
                    """).query(String.class).list();
        }
    }

    private List<String> familiesIn(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql("select name from registry.family")
                    .query(String.class)
                    .list();
        }
    }

    private List<String> saidToBeSeenIn(String scope) {
        return database.sql("select name from registry.family where registry.seen_in(:scope, id)")
                .param("scope", scope)
                .query(String.class)
                .list();
    }

    private int namesFoundBy(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql(
                            "select count(*) from registry.listed_like('siti', 2021, '{}', '{}', '', null, false, 10)")
                    .query(Integer.class)
                    .single();
        }
    }

    private int listedFor(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql("select count(*) from registry.listing")
                    .query(Integer.class)
                    .single();
        }
    }

    private void enrol(String family, String name, String district, String incubator) {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id::uuid, :name, 'P', left(:district, 4), left(:district, 4), :incubator, now(), 'uji')),
                identity as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    values (:id::uuid, :id::uuid, 'NIK', :district || '4101909501', left(:district, 4), :incubator,
                            '2021-03-01')),
                listing as (
                    insert into registry.listing (edition, family, name, masked, place, incubator, cohort, state, standing,
                                                  since, pkh_status, stage)
                    values (2021, :id::uuid, :name, '', :district, :incubator, 'NEW', 'DITETAPKAN', 'aktif', '2021-03-01',
                            '', ''))
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id::uuid, :id::uuid, 2021, 'NEW', '', left(:district, 4), :incubator, :district, '', '')
                """)
                .param("id", family)
                .param("name", name)
                .param("district", district)
                .param("incubator", incubator)
                .update();
    }

    private void propose(String family, String name, String district, String incubator) {
        register(family, name, district, incubator);
        propose(family, 2021, district, incubator);
    }

    private String another(String name) {
        register(FAMILY_B, name, "350802", "");
        return FAMILY_B;
    }

    private void register(String family, String name, String district, String incubator) {
        database.sql("""
                insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                values (:id::uuid, :name, 'P', left(:district, 4), left(:district, 4), :incubator, now(), 'uji')
                """)
                .param("id", family)
                .param("name", name)
                .param("district", district)
                .param("incubator", incubator)
                .update();
    }

    private void propose(String family, int edition, String district, String incubator) {
        propose(database, family, edition, district, incubator);
    }

    private static void propose(JdbcClient by, String family, int edition, String district, String incubator) {
        by.sql("""
                insert into registry.candidacy
                    (id, family, edition, state, since, regency, district, village, address, incubator, pkh_status)
                values (gen_random_uuid(), :family::uuid, :edition, 'usulan', '2021-01-04', left(:district, 4), :district, '',
                        '', :incubator, 'AKTIF')
                """)
                .param("family", family)
                .param("edition", edition)
                .param("district", district)
                .param("incubator", incubator)
                .update();
    }

    private List<String> regenciesSeenBy(String scope) {
        try (var entered = RowScope.enter(scope)) {
            return database.sql("select regency from intake.observation")
                    .query(String.class)
                    .list();
        }
    }

    private void report(String reading, String incubator, String regency) {
        String sha = (regency + "0".repeat(64)).substring(0, 64);
        database.sql("insert into intake.content (sha256, bytes, size) values (:sha, '', 0)")
                .param("sha", sha)
                .update();
        database.sql("""
                insert into intake.received_file (id, edition, name, sha256, changed_at, received_at, sender)
                values (:id::uuid, 2021, :name, :sha, now(), now(), 'uji')
                """)
                .param("id", reading)
                .param("name", incubator + ".csv")
                .param("sha", sha)
                .update();
        database.sql("""
                insert into intake.reading (id, file, incubator, digest, read_at, row_count, regencies)
                values (:id::uuid, :id::uuid, :incubator, 'x', now(), 1, array[:regency])
                """)
                .param("id", reading)
                .param("incubator", incubator)
                .param("regency", regency)
                .update();
        database.sql("""
                insert into intake.observation (regency, reading, sheet_index, row_number, field, column_name, raw, value)
                values (:regency, :id::uuid, 0, 1, 'nama', 'A', 'Uji', 'Uji')
                """).param("regency", regency).param("id", reading).update();
    }
}
