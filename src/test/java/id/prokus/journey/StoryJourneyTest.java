package id.prokus.journey;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.story.TellKnownStory;
import id.prokus.testing.Chromium;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mentor writes a story; the ministry makes a booklet; anybody reads; the family withdraws and it is gone. */
@Story
class StoryJourneyTest {

    private static final Actor BY = new Actor("uji");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;
    private final TellKnownStory tellKnownStory;
    private final Standings standings;

    StoryJourneyTest(
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

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void told_read_and_taken_back(int width) {
        UUID family = InventedFamily.of(
                database, 6600 + width, "Sumarni Wulan", "1984-09-17", "321501570984" + (width + 1000));
        keepEntries.keep(
                List.of(Entry.first(
                        family,
                        2021,
                        "pemakaian",
                        LocalDate.of(2021, 8, 1),
                        Map.of("barang", "gerobak kedua", "dipakai", "2500000"),
                        Source.FORM,
                        Instant.now())),
                BY);
        tellKnownStory.consent(family, 2021, List.of("kisah-web", "kisah"), "diberikan", BY);
        var ministry = visitor.colleague("subdit", "", "");
        List<Standing> choosers = List.of(
                standings.of(
                        visitor.colleague("inkubator", "", "Inkubator Alfa").account()),
                standings.of(visitor.colleague("dinsosprov", "32", "").account()),
                standings.of(ministry.account()));
        UUID story = tellKnownStory.tell(
                new TellKnownStory.Told(
                        family,
                        Map.of(
                                "judul", "Gerobak kedua " + width,
                                "hasil", "6",
                                "perubahan", "Sekarang berjualan di dua tempat.",
                                "makna", "Tetangga ikut bekerja.",
                                "klaim_aset", "gerobak kedua"),
                        List.of("Alasan inkubator.", "Alasan provinsi.", "Alasan pusat."),
                        true),
                BY,
                choosers,
                new byte[0],
                "");
        var office = visitor.colleague("mentor", "3215", "Inkubator Alfa");
        try (var chromium = Chromium.start();
                var field = new Seat(chromium, visitor, width).signIn(office.account(), office.password());
                var desk = new Seat(chromium, visitor, width).signIn(ministry.account(), ministry.password());
                var anybody = new Seat(chromium, visitor, width)) {
            field.open("/keluarga/" + family + "/kisah");
            field.take("kisah-isi");
            desk.open("/kisah/" + story);
            desk.sees("terbukti");
            desk.take("kisah");
            desk.open("/kisah/buklet");
            desk.take("kisah-buklet");
            anybody.open("/umum/kisah");
            anybody.follow("Gerobak kedua " + width);
            anybody.sees("Sumarni Wulan");
            anybody.take("kisah-umum");

            tellKnownStory.consent(family, 2021, List.of("kisah-web"), "ditarik", BY);

            anybody.open("/umum/kisah");
            anybody.take("kisah-umum-daftar");
            org.assertj.core.api.Assertions.assertThat(anybody.main().textContent())
                    .doesNotContain("Gerobak kedua " + width);
            desk.open("/kisah/" + story);
            desk.sees("ditahan");
            anybody.open("/umum");
            anybody.take("halaman-umum");
        }
    }
}
