package id.prokus.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After a family withdraws, everything public is searched for it: pages, pictures, files, caches, tables. */
@Story
class NothingIsLeftTest {

    private static final Actor BY = new Actor("uji");
    private static final String NAME = "Sumarni Wulandari";
    private static final String TITLE = "Warung yang buka sampai malam";

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final TellKnownStory tellKnownStory;
    private final Standings standings;

    private UUID family = new UUID(0, 0);
    private UUID story = new UUID(0, 0);

    NothingIsLeftTest(
            Visitor visitor,
            JdbcClient database,
            KeepEntries keepEntries,
            TellKnownStory tellKnownStory,
            Standings standings) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
        this.tellKnownStory = tellKnownStory;
        this.standings = standings;
    }

    @BeforeEach
    void aStoryWithAPictureAndABooklet() {
        Teller.register(database);
        family = InventedFamily.of(database, 6699, NAME, "1984-09-17", "3215015709846699");
        keepEntries.keep(
                List.of(Entry.first(
                        family,
                        2021,
                        "pemakaian",
                        LocalDate.of(2021, 8, 1),
                        Map.of("barang", "etalase kaca", "dipakai", "1500000"),
                        Source.FORM,
                        Instant.now())),
                BY);
        tellKnownStory.consent(family, 2021, List.of("kisah-web", "kisah", "foto"), "diberikan", BY);
        var ministry = visitor.colleague("subdit", "", "");
        List<Standing> choosers = List.of(
                standings.of(
                        visitor.colleague("inkubator", "", "Inkubator Alfa").account()),
                standings.of(visitor.colleague("dinsosprov", "32", "").account()),
                standings.of(ministry.account()));
        story = tellKnownStory.tell(
                new TellKnownStory.Told(
                        family,
                        Map.of(
                                "judul", TITLE,
                                "hasil", "6",
                                "perubahan", "Sekarang warungnya buka sampai malam.",
                                "makna", "Anak saya sekolah lagi.",
                                "klaim_aset", "etalase kaca"),
                        List.of("Satu.", "Dua.", "Tiga."),
                        true),
                BY,
                choosers,
                PhotoWithPlace.jpeg(),
                "Sumarni di depan warungnya");
        ministry.open("/kisah/buklet")
                .form("/kisah/buklet")
                .with("judul", "Buklet yang akan ditarik")
                .submit();
    }

    @Test
    void no_public_address_file_cache_or_table_holds_the_family_and_where_it_was_used_is_listed() {
        EverythingPublic before = EverythingPublic.of(visitor.somebodyElse(), Set.of());
        String open = "/umum/kisah/"
                + database.sql("select id from story.public_story")
                        .query(UUID.class)
                        .single();
        String booklet =
                database.sql("select id from story.booklet").query(UUID.class).single() + ".pdf";
        assertThat(before.holding(NAME))
                .as("found where it is public: the page, its list, the front page, the booklet")
                .contains(open, "/umum/kisah", "/umum", "/umum/buklet/" + booklet);
        byte[] picture = before.at(open + "/foto/1").bytes();
        before.addresses().stream()
                .filter(address -> before.holding(NAME).contains(address) || address.contains("/foto/"))
                .map(before::at)
                .forEach(answer -> assertThat(answer.header("Cache-Control"))
                        .as("no cache may keep %s", answer.path())
                        .contains("no-store"));

        tellKnownStory.consent(family, 2021, List.of("kisah-web"), "ditarik", BY);

        EverythingPublic after = EverythingPublic.of(visitor.somebodyElse(), before.addresses());
        for (String trace : List.of(
                NAME,
                "Sumarni",
                TITLE,
                "etalase kaca",
                "Buklet yang akan ditarik",
                family.toString(),
                story.toString(),
                new String(picture, StandardCharsets.UTF_8))) {
            assertThat(after.holding(trace))
                    .as(trace.length() > 60 ? "the picture" : trace)
                    .isEmpty();
        }
        Answer asked =
                visitor.somebodyElse().send(open + "/foto/1", "If-Modified-Since", "Fri, 01 Jan 2100 00:00:00 GMT");
        assertThat(asked.status())
                .as("a cache that asks is told that it is gone")
                .isEqualTo(404);
        for (String table :
                List.of("story.public_story", "story.public_picture", "outreach.document", "outreach.figures_issue")) {
            assertThat(database.sql("select count(*) from " + table
                                    + " t where t::text like '%Sumarni%' or t::text like :family")
                            .param("family", "%" + family + "%")
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(database.sql("select count(*) from story.booklet where content is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(visitor.colleague("subdit", "", "").open("/kisah/" + story).text())
                .contains("Halaman umum: " + open, "Buklet: /umum/buklet/" + booklet);
    }

    @Test
    void the_picture_anybody_gets_says_nothing_of_where_it_was_taken() {
        String open = "/umum/kisah/"
                + database.sql("select id from story.public_story")
                        .query(UUID.class)
                        .single();

        byte[] picture = visitor.somebodyElse().open(open + "/foto/1").bytes();

        assertThat(PhotoWithPlace.hasPlace(PhotoWithPlace.jpeg())).isTrue();
        assertThat(PhotoWithPlace.hasPlace(picture)).isFalse();
    }
}
