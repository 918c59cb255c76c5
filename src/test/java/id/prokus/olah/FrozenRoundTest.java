package id.prokus.olah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.prokus.indicator.Capaian;
import id.prokus.intake.CellCorrection;
import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.NoteCode;
import id.prokus.olah.snapshot.FreezeRound;
import id.prokus.olah.snapshot.Snapshot;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.programme.Edition;
import id.prokus.programme.roster.BadRoster;
import id.prokus.programme.roster.ReadRoster;
import id.prokus.programme.roster.Roster;
import id.prokus.programme.roster.Rosters;
import id.prokus.report.RingkasanJson;
import id.prokus.report.Scope;
import id.prokus.testing.Answer;
import id.prokus.testing.Story;
import id.prokus.testing.Visitor;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round is frozen, a cell is corrected afterwards, and both versions can be opened. */
@Story
class FrozenRoundTest {

    private static final Actor OPERATOR = new Actor("petugas");

    private final ProcessWorkbooks processWorkbooks;
    private final CurrentResults currentResults;
    private final FreezeRound freezeRound;
    private final Snapshots snapshots;
    private final CorrectCell correctCell;
    private final Rosters rosters;
    private final Visitor visitor;
    private final JdbcClient database;

    FrozenRoundTest(
            ProcessWorkbooks processWorkbooks,
            CurrentResults currentResults,
            FreezeRound freezeRound,
            Snapshots snapshots,
            CorrectCell correctCell,
            Rosters rosters,
            Visitor visitor,
            JdbcClient database) {
        this.processWorkbooks = processWorkbooks;
        this.currentResults = currentResults;
        this.freezeRound = freezeRound;
        this.snapshots = snapshots;
        this.correctCell = correctCell;
        this.rosters = rosters;
        this.visitor = visitor.signIn();
        this.database = database;
    }

    @Test
    void what_was_frozen_stays_while_an_accepted_correction_changes_the_figures() {
        Edition edition = process(2011, report(2011, 40));
        Snapshot first = freeze(edition, "Pembekuan pertama");
        String asFrozen = RingkasanJson.text(snapshots.ringkasan(first.id(), Scope.nation()));
        KpmRow row = row(edition, 3);

        correct(edition, row, Field.TURNOVER_CLOSING, "Rp 4.000.000");
        Snapshot second = freeze(edition, "Sanggahan diterima");

        assertThat(row(edition, 3).value(Field.TURNOVER_CLOSING)).isEqualTo("4000000");
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(RingkasanJson.text(snapshots.ringkasan(first.id(), Scope.nation())))
                .isEqualTo(asFrozen);
        assertThat(turnover(second)).isNotEqualTo(turnover(first));
        assertThat(snapshots.ringkasan(second.id(), Scope.nation()).pembetulan())
                .singleElement()
                .satisfies(log -> {
                    assertThat(log.keputusan()).isEqualTo("dibetulkan");
                    assertThat(log.sesudah()).isEqualTo("4000000");
                    assertThat(log.oleh()).contains("inkubator.a", "petugas");
                    assertThat(log.alasan()).isEqualTo("Menurut buku kas");
                });
    }

    @Test
    void nothing_new_is_not_frozen_twice() {
        Edition edition = process(2012, report(2012, 15));
        freeze(edition, "Pembekuan pertama");

        assertThatThrownBy(() -> freeze(edition, "Sekali lagi"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("olah.snapshot-same"));
    }

    @Test
    void figures_that_changed_since_they_were_read_are_not_frozen() {
        Edition edition = process(2013, report(2013, 15));
        String read = currentResults.find(edition).orElseThrow().fingerprint();
        correct(edition, row(edition, 3), Field.TURNOVER_CLOSING, "5000000");

        assertThatThrownBy(() -> freezeRound.freeze(edition, read, "Alasan", OPERATOR))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("olah.snapshot-changed"));
    }

    @Test
    void a_note_about_a_corrected_number_closes_and_comes_back_when_the_correction_is_taken_back() {
        Edition edition = process(2014, report(2014, 15).with(2, "Laba Akhir", "Rp9.000.000"));
        KpmRow row = row(edition, 4);

        CellCorrection correction = correct(edition, row, Field.PROFIT_CLOSING, "900.000");
        boolean after = noted(edition);
        correctCell.withdraw(correction.id(), "Keliru baris", OPERATOR);

        assertThat(after).isFalse();
        assertThat(noted(edition)).isTrue();
        assertThat(row(edition, 4).value(Field.PROFIT_CLOSING)).isEqualTo("9000000");
    }

    @Test
    void the_row_shows_what_counts_beside_what_was_sent_and_the_correction_can_be_taken_back_there() {
        Edition edition = process(2019, report(2019, 15));
        CellCorrection correction = correct(edition, row(edition, 3), Field.TURNOVER_CLOSING, "Rp4.000.000");

        Answer row = visitor.open("/olah/baris?edisi=2019&berkas=Alfa.csv&lembar=&baris=3");
        Answer after = row.form("/olah/pembetulan/" + correction.id() + "/pencabutan")
                .with("alasan", "Keliru baris")
                .submit();

        assertThat(row.text()).contains("Pembetulan yang berlaku: Omzet Akhir", "4000000", "Menurut buku kas");
        assertThat(after.text()).contains("Pembetulan dicabut").doesNotContain("Pembetulan yang berlaku");
    }

    @Test
    void nobody_accepts_what_they_proposed_and_identity_is_not_corrected_here() {
        Edition edition = process(2015, report(2015, 15));
        KpmRow row = row(edition, 2);

        assertThatThrownBy(() -> correctCell.correct(
                        edition, proposal(edition, row, Field.PROFIT_CLOSING, "1", "petugas"), OPERATOR))
                .hasMessage("olah.correction-own");
        assertThatThrownBy(() -> correctCell.correct(
                        edition, proposal(edition, row, Field.NIK, "3215015003709001", "inkubator.a"), OPERATOR))
                .hasMessage("olah.correction-identity");
        assertThatThrownBy(() -> correctCell.correct(
                        edition, proposal(edition, row, Field.PROFIT_CLOSING, "banyak", "inkubator.a"), OPERATOR))
                .hasMessage("olah.correction-unreadable");
    }

    @Test
    void one_freezes_two_others_sign_and_the_berita_acara_says_so() throws Exception {
        process(2016, report(2016, 40));

        Answer frozen = visitor.open("/olahan?edisi=2016")
                .form("/olahan")
                .with("alasan", "Putaran akhir siap dibahas")
                .submit();
        Visitor subdit = visitor.colleague("subdit", "", "");
        Answer read = subdit.open(frozen.path());
        Answer initialled = read.form(frozen.path() + "/tanda-tangan").submit();
        Answer again = read.form(frozen.path() + "/tanda-tangan").submit();
        Answer notTheirs = visitor.colleague("dirjen", "", "").open(frozen.path());
        Answer signed = visitor.colleague("direktur", "", "")
                .open(frozen.path())
                .form(frozen.path() + "/tanda-tangan")
                .submit();
        Answer checked = visitor.open(frozen.path() + "/keutuhan");

        assertThat(frozen.page().select("form[action$=tanda-tangan]")).isEmpty();
        assertThat(initialled.text()).contains("Tercatat: paraf oleh Uji subdit");
        assertThat(notTheirs.page().select("form[action$=tanda-tangan]")).isEmpty();
        assertThat(again.text()).contains("Anda sudah menandatangani");
        assertThat(signed.text()).contains("Ditandatangani lengkap", "Uji direktur");
        assertThat(checked.text()).contains("masih persis sama");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(
                        visitor.open(frozen.path() + "/berita-acara.docx").bytes()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("BERITA ACARA PEMBEKUAN OLAHAN", "Putaran akhir siap dibahas", "oleh Uji subdit")
                    .contains(
                            snapshots.latest(Edition.prokus(2016)).orElseThrow().hash());
        }
        assertThat(visitor.open(frozen.path() + "/berita-acara.pdf").bytes()).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void a_correction_after_the_signatures_makes_version_two_which_lists_cell_before_after_who_why_and_figures() {
        Edition edition = process(2017, report(2017, 40));
        Snapshot first = freeze(edition, "Pembekuan pertama");
        byte[] issued = visitor.open("/olahan/" + first.id() + "/ringkasan.pdf").bytes();
        visitor.colleague("subdit", "", "")
                .open("/olahan/" + first.id())
                .form("/olahan/" + first.id() + "/tanda-tangan")
                .submit();

        correct(edition, row(edition, 3), Field.TURNOVER_CLOSING, "Rp4.000.000");
        Snapshot second = freeze(edition, "Sanggahan Inkubator Alfa diterima");
        Answer changes = visitor.open("/olahan/" + second.id() + "/perubahan");
        Answer former = visitor.open("/olahan/" + first.id());

        assertThat(changes.text())
                .contains("Angka berubah karena", "Menurut buku kas", "inkubator.a, diterima petugas")
                .contains("Alfa.csv baris 3", "Omzet Akhir", "Rp4.000.000")
                .contains("Angka yang berubah", "uang dalam ribu rupiah");
        assertThat(visitor.open("/olahan/" + second.id() + "/perubahan.csv").body())
                .contains("isian,", "angka,", "Menurut buku kas");
        assertThat(former.text()).contains("Versi 2 dibekukan sesudah ini", "Uji subdit");
        assertThat(visitor.open("/olahan/" + first.id() + "/ringkasan.pdf").bytes())
                .isEqualTo(issued);
    }

    @Test
    void what_was_changed_in_the_database_is_noticed_and_not_signed() {
        Edition edition = process(2018, report(2018, 15));
        Snapshot snapshot = freeze(edition, "Pembekuan pertama");

        database.sql(
                        "update olah.snapshot_row set said = said || '{\"omzet_akhir\": \"9\"}' where row_number = 3 and snapshot = :id")
                .param("id", snapshot.id())
                .update();

        assertThat(visitor.open("/olahan/" + snapshot.id() + "/keutuhan").text())
                .contains("tidak lagi sama");
        assertThat(visitor.colleague("subdit", "", "")
                        .open("/olahan/" + snapshot.id())
                        .form("/olahan/" + snapshot.id() + "/tanda-tangan")
                        .submit()
                        .text())
                .contains("tidak dapat ditandatangani");
    }

    @Test
    void what_is_frozen_stands_on_the_familys_timeline_and_a_later_version_corrects_it_there() {
        Edition edition = process(2020, report(2020, 15));
        UUID family = decreed(edition, row(edition, 3).value(Field.NIK));
        freeze(edition, "Pembekuan pertama");
        String first = visitor.open("/keluarga/" + family).text();
        int said = entries(family);

        correct(edition, row(edition, 3), Field.TURNOVER_CLOSING, "Rp4.000.000");
        freeze(edition, "Sanggahan diterima");
        String second = visitor.open("/keluarga/" + family).text();

        assertThat(first)
                .contains("Laporan inkubator, keadaan awal", "Laporan inkubator, keadaan akhir")
                .contains("Alfa.csv, baris 3 (olahan versi 1)")
                .doesNotContain("Rp4.000.000");
        assertThat(second).contains("keadaan akhir: omzet Rp4.000.000 sebulan", "baris 3 (olahan versi 2)");
        assertThat(said).isEqualTo(2);
        assertThat(entries(family)).isEqualTo(3);
    }

    private int entries(UUID family) {
        return database.sql("select count(*) from registry.entry where family = :family")
                .param("family", family)
                .query(Integer.class)
                .single();
    }

    private UUID decreed(Edition edition, String nik) {
        UUID id = UUID.randomUUID();
        database.sql("""
                with family as (
                    insert into registry.family (id, name, sex, registered_in, regency, incubator, registered_at, registered_by)
                    values (:id, 'Siti Contoh', 'P', '3215', '3215', 'Inkubator Alfa', now(), 'uji')),
                identity as (
                    insert into registry.identity (id, family, kind, number, regency, incubator, valid_from)
                    values (:id, :id, 'NIK', :nik, '3215', 'Inkubator Alfa', '2020-03-01')),
                enrolment as (
                    insert into registry.enrolment
                        (id, family, edition, cohort, pkh_status, regency, incubator, district, village, address)
                    values (:id, :id, :edition, 'NEW', '', '3215', 'Inkubator Alfa', '321501', '', ''))
                insert into registry.enrolment_event (id, enrolment, family, edition, kind, happened_on, reason, decree,
                    regency, incubator, recorded_at, recorded_by)
                values (:id, :id, :id, :edition, 'DITETAPKAN', '2020-03-01', '', 'SK 1', '3215', 'Inkubator Alfa', now(), 'uji')
                """)
                .param("id", id)
                .param("nik", nik)
                .param("edition", edition.year())
                .update();
        return id;
    }

    private CellCorrection correct(Edition edition, KpmRow row, Field field, String after) {
        return correctCell.correct(edition, proposal(edition, row, field, after, "inkubator.a"), OPERATOR);
    }

    private CorrectCell.Proposal proposal(Edition edition, KpmRow row, Field field, String after, String by) {
        UUID id = Objects.requireNonNull(
                currentResults.find(edition).orElseThrow().identities().get(row.at()));
        return new CorrectCell.Proposal(
                id, field, row.value(field), after, "Menurut buku kas", "sanggahan:" + UUID.randomUUID(), by);
    }

    private boolean noted(Edition edition) {
        return currentResults.find(edition).orElseThrow().openNotes().stream()
                .anyMatch(note -> note.code() == NoteCode.LABA_MELEBIHI_OMZET);
    }

    private KpmRow row(Edition edition, int number) {
        return currentResults.find(edition).orElseThrow().rows().stream()
                .filter(row -> row.at().row() == number)
                .findFirst()
                .orElseThrow();
    }

    private Capaian turnover(Snapshot snapshot) {
        return snapshots
                .ringkasan(snapshot.id(), Scope.nation())
                .capaian("omzet", "baru")
                .orElseThrow();
    }

    private Snapshot freeze(Edition edition, String reason) {
        return freezeRound.freeze(
                edition, currentResults.find(edition).orElseThrow().fingerprint(), reason, OPERATOR);
    }

    /** Of families of that year's cohort. */
    private static Laporan report(int year, int families) {
        Laporan report = Laporan.about(1, families);
        for (int row = 0; row < families; row++) {
            report.with(row, "Angkatan", Integer.toString(year));
        }
        return report;
    }

    private Edition process(int year, Laporan report) {
        Edition edition = Edition.prokus(year);
        try {
            Roster roster = ReadRoster.read("""
                    inkubator,kode_provinsi,kode_kabupaten,sasaran_baru,sasaran_lanjutan
                    Inkubator Alfa,32,3215,40,0
                    """);
            rosters.load(edition, roster, OPERATOR.name());
            SentFile file = new SentFile(
                    "Alfa.csv", "Alfa.csv", report.bytes(), Optional.of(Instant.parse("2021-11-01T08:00:00Z")));
            processWorkbooks.run(
                    new RunOrder(edition, roster, SentFiles.of(List.of(file), List.of()), OPERATOR),
                    RunProgress.UNSEEN);
            return edition;
        } catch (BadRoster e) {
            throw new IllegalStateException(e);
        }
    }
}
