package id.prokus.report.family;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sheet of one family, opened again. */
@Story
class FamilySheetTest {

    private static final UUID FAMILY = UUID.fromString("00000000-0000-4000-8000-00000000f002");

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;

    FamilySheetTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
    }

    @BeforeEach
    void signedInBesideAFamily() {
        visitor.signIn();
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Siti Contoh', 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji')
                    on conflict do nothing),
                identity as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    values (:id, :id, 'NIK', '3215014101950001', '3215', 'Inkubator Alfa', '2021-03-01')
                    on conflict do nothing)
                insert into registry.enrolment
                    (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '') on conflict do nothing
                """).param("id", FAMILY).update();
    }

    @Test
    void a_short_life_and_a_long_one_both_stand_on_two_pages_and_no_number_in_full() throws IOException {
        keepEntries.keep(List.of(members(LocalDate.parse("2021-02-01"), 4)), new Actor("uji"));
        String first = text(2);
        assertThat(first)
                .contains("Siti Contoh")
                .contains("3215••••••••0001")
                .contains("Keluarga berjumlah 4 orang")
                .contains("1 Februari 2021")
                .contains("bukan ukuran pengaruh program")
                .doesNotContain("3215014101950001");

        var many = new ArrayList<Entry>();
        for (int i = 0; i < 200; i++) {
            many.add(members(LocalDate.parse("2021-03-01").plusDays(i), 3 + i % 5));
        }
        keepEntries.keep(many, new Actor("uji"));
        assertThat(text(2)).contains("peristiwa lain terdapat dalam sistem");
    }

    private String text(int pages) throws IOException {
        byte[] pdf = visitor.open("/keluarga/" + FAMILY + "/lembar.pdf").bytes();
        Files.write(Path.of("target/lembar-keluarga.pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(pages);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Entry members(LocalDate day, int count) {
        return Entry.first(
                FAMILY,
                2021,
                "susunan-keluarga",
                day,
                Map.of("anggota", String.valueOf(count)),
                Source.FORM,
                Instant.parse("2021-12-01T00:00:00Z"));
    }
}
