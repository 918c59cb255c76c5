package id.prokus.example;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.followup.Doer;
import id.prokus.dissemination.followup.FigureKey;
import id.prokus.dissemination.followup.Measure;
import id.prokus.dissemination.followup.MoveFollowUp;
import id.prokus.dissemination.followup.Origin;
import id.prokus.dissemination.followup.Owners;
import id.prokus.dissemination.followup.ProposeFollowUp;
import id.prokus.example.SayInMeeting.Said;
import id.prokus.place.Regions;
import id.prokus.programme.Edition;
import id.prokus.report.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What was agreed after both invented rounds, and how far it has come: of every state one at least. */
@Component
class AgreeActions {

    private static final String INCUBATOR = "Inkubator Contoh 01";
    private static final String ELSEWHERE = "Inkubator Contoh 06";
    private static final String MINISTRY = "Kementerian Sosial";

    private final ProposeFollowUp proposeFollowUp;
    private final MoveFollowUp move;
    private final Owners owners;
    private final Standings standings;
    private final Clock clock;

    AgreeActions(ProposeFollowUp proposeFollowUp, MoveFollowUp move, Owners owners, Standings standings, Clock clock) {
        this.proposeFollowUp = proposeFollowUp;
        this.move = move;
        this.owners = owners;
        this.standings = standings;
        this.clock = clock;
    }

    /** @param days from today until it is due; negative where it is late already */
    private record Wanted(Doer doer, String owner, String what, Measure measure, int days, Origin origin) {

        Wanted(Doer doer, String owner, String what, int days) {
            this(doer, owner, what, words("Dilaporkan selesai dengan daftar hadir atau surat"), days, Origin.FREE);
        }
    }

    void agree(Meeting meeting, Map<String, Said> said) {
        afterTheEarlier();
        inTheMeeting(Optional.of(meeting.id()), said);
    }

    private void afterTheEarlier() {
        UUID done = agreed(
                2020,
                Optional.empty(),
                new Wanted(
                        Doer.INCUBATOR,
                        INCUBATOR,
                        "Mengadakan kelas pencatatan kas pada hari pasar (contoh).",
                        figure("pembukuan", INCUBATOR),
                        30,
                        Origin.FREE));
        evidence(done, "inkubator", "Enam kelas sudah diadakan; daftar hadirnya ada di kantor (contoh).");
        move.confirm(done, "Daftar hadir sudah dilihat (contoh).", holder());

        UUID running = agreed(
                2020,
                Optional.empty(),
                new Wanted(
                        Doer.PROVINCIAL_OFFICE,
                        "Dinas Sosial Provinsi Jawa Timur",
                        "Menyusun jadwal kunjungan gabungan dengan kabupaten (contoh).",
                        5));
        move.begin(running, "Rancangan jadwal sedang diedarkan (contoh).", standings.of("dinsosprov"));
        evidence(running, "dinsosprov", "Jadwal sudah dibagikan kepada tiga kabupaten (contoh).");

        UUID cancelled = agreed(
                2020,
                Optional.empty(),
                new Wanted(Doer.INCUBATOR, "Inkubator Contoh 02", "Menyewa gudang bersama bagi KPM (contoh).", 60));
        move.cancel(cancelled, "KPM memilih menyimpan barang di rumah (contoh).", holder());
    }

    private void inTheMeeting(Optional<UUID> meeting, Map<String, Said> said) {
        agreed(
                2021,
                meeting,
                new Wanted(
                        Doer.INCUBATOR,
                        INCUBATOR,
                        "Membagikan buku kas sederhana kepada KPM yang belum mencatat (contoh).",
                        figure("pembukuan", INCUBATOR),
                        -3,
                        from(said, "inkubator")));
        UUID late = agreed(
                2021,
                meeting,
                new Wanted(
                        Doer.INCUBATOR,
                        ELSEWHERE,
                        "Mengantar KPM ke layanan keliling untuk mengurus NIB (contoh).",
                        figure("nib", ELSEWHERE),
                        -6,
                        from(said, "inkubator-06")));
        move.begin(late, "Satu kecamatan sudah dijadwalkan (contoh).", standings.of("inkubator-06"));
        agreed(
                2021,
                meeting,
                new Wanted(
                        Doer.PROVINCIAL_OFFICE,
                        "Dinas Sosial Provinsi Jawa Barat",
                        "Membagikan jadwal bazar tahun depan kepada kabupaten (contoh).",
                        words("Jadwal diterima semua kabupaten"),
                        9,
                        from(said, "dinsosprov-32")));
        String regency = Regions.in(2021)
                .nameOf(standings.of("dinsoskab").main().orElseThrow().place());
        agreed(2021, meeting, of(Doer.REGENCY_OFFICE, "Dinas Sosial " + regency, "Menutup rekap lebih awal", 45));
        agreed(2021, meeting, of(Doer.PKH_COMPANION, "Pendamping PKH " + regency, "Menyamakan hari kunjungan", 12));
        agreed(2021, meeting, of(Doer.KPM, MINISTRY, "Mencatat penjualan setiap hari berjualan", 75));
        agreed(2021, meeting, of(Doer.MINISTRY, MINISTRY, "Menyeragamkan format laporan inkubator", 60));
        propose(2021, meeting, of(Doer.COORDINATOR, "Korkab/Korkot " + regency, "Mempertemukan pendamping", 30));
        propose(2021, meeting, of(Doer.TKSK, "TKSK " + regency, "Mendata ulang KPM yang pindah", 40));
    }

    private static Wanted of(Doer doer, String owner, String what, int days) {
        return new Wanted(doer, owner, what + " (contoh).", days);
    }

    private UUID agreed(int year, Optional<UUID> meeting, Wanted wanted) {
        UUID id = propose(year, meeting, wanted);
        move.agree(id, "", holder());
        return id;
    }

    private UUID propose(int year, Optional<UUID> meeting, Wanted wanted) {
        var edition = Edition.prokus(year);
        return proposeFollowUp
                .propose(
                        new ProposeFollowUp.Proposal(
                                edition,
                                meeting,
                                wanted.what(),
                                wanted.doer(),
                                owners.find(edition, wanted.owner()).orElseThrow(),
                                "",
                                wanted.measure(),
                                LocalDate.now(clock).plusDays(wanted.days()),
                                wanted.origin()),
                        holder())
                .id();
    }

    private void evidence(UUID id, String account, String words) {
        move.giveEvidence(id, words, "", new byte[0], standings.of(account));
    }

    private Standing holder() {
        return standings.of(HoldMeeting.HOLDER);
    }

    private static Measure words(String words) {
        return new Measure(words, Optional.empty(), "");
    }

    private static Measure figure(String code, String incubator) {
        return new Measure("", Optional.of(new FigureKey(code, "baru", Scope.incubator(incubator))), "");
    }

    private static Origin from(Map<String, Said> said, String account) {
        Said one = Objects.requireNonNull(said.get(account));
        return new Origin(Origin.Kind.FEEDBACK, one.passage().toString(), one.body());
    }
}
