package id.prokus.report.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The auditor's pack, opened again and read. */
@Story
class AuditPackTest {

    private static final UUID FAMILY = UUID.fromString("00000000-0000-4000-8000-00000000d001");
    private static final String NIK = "3215014501850001";

    private final Visitor visitor;
    private final JdbcClient database;
    private final KeepEntries keepEntries;

    AuditPackTest(Visitor visitor, JdbcClient database, KeepEntries keepEntries) {
        this.visitor = visitor;
        this.database = database;
        this.keepEntries = keepEntries;
    }

    @BeforeEach
    void aFamilyThatWasGivenMoneyAndUsedMostOfIt() {
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Siti Contoh', 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji') on conflict do nothing),
                place as (
                    insert into registry.enrolment
                        (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                    values (:id, :id, 2021, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', '') on conflict do nothing),
                number as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    values (:id, :id, 'NIK', :nik, '3215', 'Inkubator Alfa', '2021-03-01') on conflict do nothing)
                insert into registry.enrolment_event
                    (id, enrolment, family, edition, kind, happened_on, reason, decree, regency, incubator, recorded_at, recorded_by)
                values (:id, :id, :id, 2021, 'DITETAPKAN', '2021-03-01', '', '17/SK/2021', '3215', 'Inkubator Alfa', now(), 'uji')
                on conflict do nothing
                """).param("id", FAMILY).param("nik", NIK).update();
        database.sql("delete from registry.entry").update();
        database.sql("delete from registry.entry_standing").update();
        keepEntries.keep(
                List.of(
                        said(
                                "salur",
                                "2021-08-20",
                                Map.of(
                                        "nominal",
                                        "3500000",
                                        "rekening",
                                        "4321",
                                        "bukti",
                                        "SP2D-77",
                                        "bast",
                                        "12/BAST")),
                        said(
                                "barang",
                                "2021-08-22",
                                Map.of("barang", "spanduk", "jumlah", "1", "nilai", "150000", "bast", "13/BAST")),
                        said(
                                "pemakaian",
                                "2021-08-25",
                                Map.of(
                                        "barang",
                                        "gerobak kedua",
                                        "dipakai",
                                        "2500000",
                                        "bukti",
                                        "KW-5",
                                        "foto",
                                        "gerobak.jpg"))),
                new Actor("uji"));
    }

    @Test
    void a_family_s_pack_holds_sk_account_proof_bast_use_and_photos_and_no_whole_number() throws IOException {
        Answer answer =
                visitor.colleague("mentor", "3215", "Inkubator Alfa").open("/bantuan/berkas/keluarga/" + FAMILY);

        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(read(answer))
                .contains("Siti Contoh")
                .contains("3215••••••••0001")
                .doesNotContain(NIK)
                .contains("SK 17/SK/2021")
                .contains("••••4321")
                .contains("SP2D-77; BAST 12/BAST")
                .contains("1 spanduk")
                .contains("gerobak kedua")
                .contains("KW-5")
                .contains("gerobak.jpg")
                .contains("Selisih Rp1.000.000");
    }

    @Test
    void an_incubator_s_pack_keeps_both_flows_apart_and_its_sum_is_aid_less_use() throws IOException {
        database.sql("""
                insert into assistance.bop_agreement (id, edition, incubator, number, signed_on, amount, note, made_at, made_by)
                values (:id, 2021, 'Inkubator Alfa', 'PKS/01/2021', '2021-04-01', 150000000, '', now(), 'uji')
                on conflict do nothing
                """).param("id", FAMILY).update();

        String pack = read(visitor.colleague("inkubator", "", "Inkubator Alfa")
                .open("/bantuan/berkas/inkubator?edisi=2021&nama=Inkubator+Alfa"));

        assertThat(pack)
                .contains("PKS PKS/01/2021, 1 April 2021: Rp150.000.000")
                .contains("Bantuan Rp3.500.000; pemakaian tercatat Rp2.500.000; selisih Rp1.000.000")
                .contains("Jumlah Rp3.500.000 Rp2.500.000 Rp1.000.000")
                .contains("Siti Contoh 17/SK/2021 SP2D-77 Rp3.500.000")
                .contains("1. Siti Contoh")
                .doesNotContain("Rp153.500.000");
    }

    @Test
    void nobody_takes_a_pack_of_somebody_else() {
        var other = visitor.colleague("inkubator", "", "Inkubator Lain");

        assertThat(other.open("/bantuan/berkas/keluarga/" + FAMILY).status()).isNotEqualTo(200);
        assertThat(other.open("/bantuan/berkas/inkubator?edisi=2021&nama=Inkubator+Alfa")
                        .status())
                .isNotEqualTo(200);
    }

    private static String read(Answer answer) throws IOException {
        try (var pdf = Loader.loadPDF(answer.bytes())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    private static Entry said(String kind, String day, Map<String, String> values) {
        return Entry.first(FAMILY, 2021, kind, LocalDate.parse(day), values, Source.FORM, Instant.now());
    }
}
