package id.prokus.home;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.access.Role;
import id.prokus.example.ExampleTestWorld;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What waits for the field: what the start page counts is what the list shows, and nobody else's. */
@Story
class TurnsTest {

    private static final String LINES = "main li:has(a[href^=/olah/giliran])";

    private final Visitor visitor;
    private final ExampleTestWorld world;
    private final JdbcClient database;

    TurnsTest(Visitor visitor, ExampleTestWorld world, JdbcClient database) {
        this.visitor = visitor;
        this.world = world;
        this.database = database;
    }

    @BeforeEach
    void load() {
        world.loadOnce();
    }

    @Test
    void every_line_opens_a_list_of_exactly_as_many() {
        for (Role role : List.of(
                Role.DINSOSPROV,
                Role.DINSOSKAB,
                Role.KORWIL,
                Role.KORKAB,
                Role.SUPERVISOR,
                Role.PENDAMPING,
                Role.MENTOR)) {
            Visitor person = as(role);

            for (Element line : person.open("/").page().select(LINES)) {
                long counted = number(line.select(".badge").text());

                assertThat(listed(person, line.select("a").attr("href")))
                        .as("%s: %s", role, line.text())
                        .isEqualTo(counted)
                        .isPositive();
            }
        }
    }

    @Test
    void a_companion_is_asked_for_the_families_of_the_kecamatan_that_are_active_in_pkh() {
        Visitor companion = as(Role.PENDAMPING);
        long closed = database.sql("""
                select count(*) from intake.standing_row
                where edition = 2021 and counts and closed and pkh_status <> 'GRADUASI' and district = :place
                """)
                .param("place", place(Role.PENDAMPING))
                .query(Long.class)
                .single();

        Answer list = companion.open("/olah/giliran?daftar=tutup");

        assertThat(closed).isPositive();
        assertThat(rows(list)).hasSize((int) closed);
        assertThat(list.text()).doesNotContainPattern("\\d{16}");
    }

    @Test
    void a_province_is_told_whom_its_incubators_have_not_reported() {
        String silent = "51";
        Visitor office = visitor.colleague("dinsosprov", province("Inkubator Contoh 22"), "");

        String home = office.open("/").text();

        assertThat(home).contains("Keluarga pada SK yang belum dilaporkan").doesNotContain(silent + " Inkubator");
        assertThat(number(office.open("/")
                        .page()
                        .select(LINES)
                        .getFirst()
                        .select(".badge")
                        .text()))
                .isGreaterThan(100);
    }

    @Test
    void a_row_opens_to_whoever_has_its_family_and_is_not_there_for_anybody_else() {
        Answer list = as(Role.PENDAMPING).open("/olah/giliran?daftar=tutup");
        String row = list.page().select("tbody a").getFirst().attr("href");

        Answer own = as(Role.PENDAMPING).open(row);
        Answer mentor = as(Role.MENTOR).open(row);
        Answer elsewhere = visitor.colleague("pendamping", "110101", "").open(row);
        Answer otherIncubator =
                visitor.colleague("inkubator", "", "Inkubator Contoh 20").open(row);

        assertThat(own.text()).contains("Isian sebagaimana dikirim", "tutup").doesNotContainPattern("\\d{16}");
        assertThat(own.page().select("button[name=tindakan]")).isEmpty();
        assertThat(mentor.text()).contains("Isian sebagaimana dikirim");
        assertThat(elsewhere.text()).contains("Baris ini sudah tidak ada").doesNotContain("tutup");
        assertThat(otherIncubator.text()).contains("Baris ini sudah tidak ada");
        assertThat(as(Role.DIRJEN).open(row).status()).isEqualTo(403);
        Visitor operator = visitor.somebodyElse().signIn();
        assertThat(operator.open("/jejak?perbuatan=olah.row-viewed").text()).contains("pendamping", "mentor");
        assertThat(operator.open("/jejak?perbuatan=olah.row-viewed&kabupaten="
                                + place(Role.PENDAMPING).substring(0, 4))
                        .text())
                .contains("pendamping");
    }

    @Test
    void a_list_of_turns_goes_on_after_its_last_line_in_the_order_asked() {
        Visitor office = visitor.colleague("dinsosprov", province("Inkubator Contoh 22"), "");
        String address = "/olah/giliran?tugas=dinsosprov&daftar=belum-dilaporkan&urut=-tempat";

        Answer first = office.open(address);
        Answer second = office.open(first.page().select("a[rel=next]").attr("href"));
        List<String> taken = office.open(address.replace("giliran?", "giliran.csv?"))
                .body()
                .lines()
                .skip(1)
                .toList();

        List<String> shown =
                Stream.concat(names(first).stream(), names(second).stream()).toList();
        assertThat(shown).hasSize(50);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(taken.get(i)).contains(shown.get(i));
        }
        assertThat(visitor.signIn().open("/jejak?perbuatan=olah.turn-taken").text())
                .contains("belum-dilaporkan");
    }

    private static List<String> names(Answer list) {
        return list.page().select("main .table-scroll tbody th a").eachText();
    }

    @Test
    void notes_go_on_after_the_last_one_and_are_taken_along_within_the_scope() {
        Visitor subdit = as(Role.SUBDIT);

        Answer first = subdit.open("/olah/catatan?keadaan=semua&urut=-umur");
        Answer second = subdit.open(first.page().select("a[rel=next]").attr("href"));
        String incubator = "Inkubator Contoh 09";
        Answer own = visitor.colleague("inkubator", "", incubator).open("/olah/catatan.csv?keadaan=semua");

        assertThat(first.page().select(".note-line [id^=c-]").eachAttr("id"))
                .hasSize(25)
                .doesNotContainAnyElementsOf(
                        second.page().select(".note-line [id^=c-]").eachAttr("id"));
        assertThat(own.body())
                .contains(incubator)
                .doesNotContain("Inkubator Contoh 10")
                .doesNotContainPattern("\\d{16}");
        assertThat(visitor.signIn().open("/jejak?perbuatan=olah.notes-taken").text())
                .contains("inkubator");
    }

    @Test
    void notes_are_those_of_the_families_in_the_place() {
        String guilty = database.sql("""
                select min(regency) from intake.standing_note where edition = 2021 and code = 'DUPLIKAT_ANTAR' and open
                """).query(String.class).single();
        long there = database.sql("""
                select count(*) from intake.standing_note where edition = 2021 and open and regency = :place
                """).param("place", guilty).query(Long.class).single();

        Answer notes = visitor.colleague("dinsoskab", guilty, "").open("/olah/catatan?keadaan=terbuka");
        Answer elsewhere = visitor.colleague("dinsoskab", "1101", "").open("/olah/catatan");

        assertThat(notes.page().select("li.note-line")).hasSize((int) Math.min(25, there));
        assertThat(elsewhere.page().select("li.note-line")).isEmpty();
    }

    /** How many are taken along, of which the first page shows what fits. */
    private long listed(Visitor person, String address) {
        Answer taken = person.open(address.replace("/olah/giliran?", "/olah/giliran.csv?"));
        long lines = taken.body().lines().count() - 2;
        assertThat(rows(person.open(address))).hasSize((int) Math.min(25, lines));
        assertThat(taken.body()).doesNotContainPattern("\\d{16}");
        return lines;
    }

    private static List<Element> rows(Answer list) {
        return list.page().select("main .table-scroll tbody tr");
    }

    private static long number(String written) {
        return Long.parseLong(written.replaceAll("[^0-9]", ""));
    }

    private String place(Role role) {
        return database.sql("select place from access.mandate where account = :account")
                .param("account", role.code())
                .query(String.class)
                .single();
    }

    private String province(String incubator) {
        return database.sql("select distinct province from programme.roster_entry where incubator = :incubator")
                .param("incubator", incubator)
                .query(String.class)
                .single();
    }

    private Visitor as(Role role) {
        Visitor person = visitor.somebodyElse();
        person.signIn(role.code(), ExampleTestWorld.PASSWORD);
        return person;
    }
}
