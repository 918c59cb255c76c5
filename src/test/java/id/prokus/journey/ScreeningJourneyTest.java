package id.prokus.journey;

import id.prokus.registry.FamiliesChanged;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.InventedFamily;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Chromium;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A companion and a social office at their browsers: a candidate screened, consent, a graduation, a family that came twice. */
@Story
class ScreeningJourneyTest {

    private final Visitor visitor;
    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private final KeepEntries keepEntries;
    private UUID family = new UUID(0, 0);
    private UUID twin = new UUID(0, 0);

    ScreeningJourneyTest(
            Visitor visitor, JdbcClient database, ApplicationEventPublisher publisher, KeepEntries keepEntries) {
        this.visitor = visitor;
        this.database = database;
        this.publisher = publisher;
        this.keepEntries = keepEntries;
    }

    @BeforeEach
    void aCandidateAndAFamilyThatCameTwice() {
        for (String table : List.of("family_merge", "family_pair", "family_apart", "entry", "entry_standing")) {
            database.sql("delete from registry." + table).update();
        }
        family = InventedFamily.of(database, 5601, "Wulandari Suparti", "1984-09-17", "3215015709849601");
        twin = InventedFamily.of(database, 5602, "Wulandari Suparti", "1984-09-17", "3215015709849607");
        UUID candidate = UUID.fromString("00000000-0000-4000-8000-000000005603");
        database.sql("""
                with family as (
                    insert into registry.family
                        (id, name, sex, birth_date, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Maryam Rohani', 'P', date '1988-01-01', '3215', '3215', '', now(), 'uji')
                    on conflict do nothing)
                insert into registry.candidacy
                    (id, family, edition, state, since, regency, district, village, address, incubator, pkh_status)
                values (:id, :id, 2021, 'usulan', date '2021-01-04', '3215', '321501', '', '', '', 'AKTIF')
                on conflict (id) do update set state = 'usulan'
                """).param("id", candidate).update();
        publisher.publishEvent(FamiliesChanged.of(List.of(candidate, family, twin)));
        keepEntries.keep(
                List.of(
                        said("penghasilan-keluarga", Map.of("penghasilan_keluarga", "2300000", "anggota", "5")),
                        said("susunan-keluarga", Map.of("anggota", "5")),
                        said("persetujuan", Map.of("keperluan", "foto", "jawaban_persetujuan", "ditarik")),
                        said(
                                "persetujuan",
                                Map.of(
                                        "keperluan",
                                        "olah-data",
                                        "jawaban_persetujuan",
                                        "diberikan",
                                        "versi_teks",
                                        "olah-data-1",
                                        "cara_persetujuan",
                                        "cap-jempol")),
                        said("usulan-keluar", Map.of("alasan_keluar", "graduasi", "keterangan", "Penghasilan stabil"))),
                new Actor("uji"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void screened_asked_confirmed_and_merged(int width) {
        var companion = visitor.colleague("tksk", "321501", "");
        var office = visitor.colleague("dinsoskab", "3215", "");
        try (var chromium = Chromium.start();
                var field = new Seat(chromium, visitor, width).signIn(companion.account(), companion.password());
                var desk = new Seat(chromium, visitor, width).signIn(office.account(), office.password())) {

            field.open("/penyaringan?edisi=prokus-2021");
            field.take("saring-calon");
            field.follow("Maryam Rohani");
            field.take("saring-calon-pendamping");
            field.page.locator("#putusan-rintisan-usaha").selectOption("lulus");
            field.page.locator("#bukti-rintisan-usaha").fill("foto gerobak");
            field.page.locator("form[action$='/syarat/rintisan-usaha'] button").click();
            field.sees("foto gerobak");

            desk.open("/penyaringan?edisi=prokus-2021");
            desk.follow("Maryam Rohani");
            desk.unfold("Terdaftar dalam DTKS");
            desk.page.locator("#putusan-dtks").selectOption("dikecualikan");
            desk.page.locator("#alasan-dtks").fill("Pusdatin belum membuka pencocokan");
            desk.page.locator("#bukti-dtks").fill("Nota dinas 12/2021 (rekaan)");
            desk.page.locator("form[action$='/syarat/dtks'] button").click();
            desk.sees("Nota dinas 12/2021");
            desk.field("Hasil penyaringan").selectOption("layak");
            desk.press("Nyatakan hasil");
            desk.sees("layak");
            desk.take("saring-hasil");

            field.open("/keluarga/" + family);
            field.take("saring-keluarga");
            field.open("/keluarga/" + family + "/persetujuan");
            field.take("saring-persetujuan");
            field.open("/keluarga/" + family + "/catat/asesmen");
            field.take("saring-asesmen");
            desk.open("/persetujuan/penarikan");
            desk.take("saring-penarikan");

            desk.open("/usulan-keluar");
            desk.take("saring-usulan-keluar");
            desk.follow("Wulandari Suparti");
            desk.field("Sejak").fill("2021-12-01");
            desk.field("Pertimbangan").fill("Penghasilan stabil enam bulan");
            desk.take("saring-keluar");
            desk.press("Nyatakan keluar");
            desk.sees("keluar: graduasi");

            desk.open("/keluarga/kembar");
            desk.press("Cari yang kembar");
            desk.sees("1 pasang");
            desk.take("saring-kembar");
            desk.page.locator("td a[href^='/keluarga/kembar/']").first().click();
            desk.take("saring-banding");
            desk.field("Alasan").first().fill("orang dan alamatnya sama");
            desk.press("Gabungkan");
            desk.sees("dibaca sebagai satu");
            desk.open("/keluarga/kembar");
            desk.take("saring-gabungan");
            desk.field("Alasan memisahkan").fill("kakak beradik");
            desk.press("Pisahkan kembali");
            desk.sees("dipisahkan kembali");
        }
    }

    private Entry said(String kind, Map<String, String> answers) {
        return Entry.first(
                family,
                2021,
                kind,
                LocalDate.parse("2021-11-01"),
                answers,
                Source.FORM,
                Instant.parse("2021-11-01T02:00:00Z"));
    }
}
