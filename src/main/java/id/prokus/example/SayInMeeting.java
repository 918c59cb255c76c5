package id.prokus.example;

import id.prokus.access.Standing;
import id.prokus.access.Standings;
import id.prokus.database.RowScope;
import id.prokus.dissemination.Invitation;
import id.prokus.dissemination.Invitations;
import id.prokus.dissemination.Meeting;
import id.prokus.dissemination.feedback.Packs;
import id.prokus.dissemination.feedback.Passage.Channel;
import id.prokus.dissemination.feedback.Question;
import id.prokus.dissemination.feedback.RaiseDispute;
import id.prokus.dissemination.feedback.TypePaper;
import id.prokus.dissemination.feedback.WritePassage;
import id.prokus.intake.Field;
import id.prokus.olah.snapshot.FrozenRow;
import id.prokus.olah.snapshot.FrozenRows;
import id.prokus.vocabulary.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What organisations say in the invented meeting: masukan, answers, forms on paper, and one sanggahan that waits. */
@Component
class SayInMeeting {

    /** By how much the disputed turnover should be higher, in rupiah. */
    private static final long MORE = 250_000;

    private static final String TURNOVER = "angka:omzet.baru";

    private final Invitations invitations;
    private final Packs packs;
    private final WritePassage writePassage;
    private final TypePaper typePaper;
    private final RaiseDispute raiseDispute;
    private final FrozenRows frozenRows;
    private final Standings standings;

    SayInMeeting(
            Invitations invitations,
            Packs packs,
            WritePassage writePassage,
            TypePaper typePaper,
            RaiseDispute raiseDispute,
            FrozenRows frozenRows,
            Standings standings) {
        this.invitations = invitations;
        this.packs = packs;
        this.writePassage = writePassage;
        this.typePaper = typePaper;
        this.raiseDispute = raiseDispute;
        this.frozenRows = frozenRows;
        this.standings = standings;
    }

    /** @return the masukan that actions are born from, by who wrote it */
    Map<String, Said> say(Meeting meeting) {
        onPaper(meeting);
        takenDown(
                meeting,
                "Inkubator Contoh 12",
                "Perlu contoh isian yang seragam untuk kolom laba, karena cara menghitungnya berbeda-beda (contoh).");
        takenDown(
                meeting,
                "Inkubator Contoh 19",
                "Tiga mentor berganti di tengah tahun; catatan sesi sebelum itu sedang dilengkapi (contoh).");
        Said bookkeeping = comment(
                meeting,
                "inkubator",
                "angka:pembukuan.baru",
                "Sebagian KPM kami mencatat di buku tulis pada hari pasar saja, sehingga terhitung tidak rutin (contoh).",
                true);
        Said licence = comment(
                meeting,
                "inkubator-06",
                "angka:nib.baru",
                "Pengurusan NIB tertahan karena sinyal lemah di dua kecamatan; layanan keliling akan menolong (contoh).",
                true);
        Said market = comment(
                meeting,
                "dinsosprov-32",
                "umum",
                "Mohon jadwal bazar tahun depan dibagikan sejak awal agar kabupaten dapat menyiapkan KPM (contoh).",
                true);
        comment(
                meeting,
                "dinsosprov",
                "tabel:capaian",
                "Tabel akan lebih mudah dibaca bila kabupaten disebut di samping inkubatornya (contoh).",
                false);
        answers(meeting);
        dispute(meeting);
        return Map.of("inkubator", bookkeeping, "inkubator-06", licence, "dinsosprov-32", market);
    }

    /** A draft, which nobody but its own people can write or see, not even the programme. */
    void begin(Meeting meeting) {
        Standing author = standings.of("inkubator-2");
        Invitation speaker = speaker(meeting, author.account());
        String about = packs.about(meeting, speaker, TURNOVER);
        try (var own = RowScope.enter(author.scope())) {
            writePassage.comment(
                    speaker,
                    TURNOVER,
                    about,
                    new WritePassage.Typed("Masih kami bahas bersama mentor sebelum dikirim (contoh).", false, true),
                    Channel.DARING,
                    new Actor(author.account()));
        }
    }

    /** A masukan as it was kept. */
    record Said(UUID passage, String body) {}

    private Said comment(Meeting meeting, String account, String target, String body, boolean named) {
        Invitation speaker = speaker(meeting, account);
        UUID id = writePassage.comment(
                speaker,
                target,
                packs.about(meeting, speaker, target),
                new WritePassage.Typed(body, named, false),
                Channel.DARING,
                new Actor(account));
        return new Said(id, body);
    }

    private void takenDown(Meeting meeting, String organisation, String body) {
        writePassage.comment(
                invited(meeting, organisation),
                "umum",
                "Umum",
                new WritePassage.Typed(body, false, false),
                Channel.NOTULIS,
                new Actor(HoldMeeting.HOLDER));
    }

    private void answers(Meeting meeting) {
        answer(meeting, "inkubator", "capaian", "KPM berani menitipkan barang di warung desa tetangga (contoh).");
        answer(meeting, "inkubator", "tantangan", "Musim hujan panjang memperkecil hari berjualan (contoh).");
        answer(meeting, "inkubator", "kendala", "Formulir dinilai terlalu panjang oleh mentor baru (contoh).");
        answer(meeting, "inkubator", "perbaikan:inkubator", "Kelas pencatatan diadakan pada hari pasar (contoh).");
        answer(meeting, "inkubator-06", "capaian", "Kelompok keripik sudah berbagi alat dan pembeli (contoh).");
        answer(meeting, "inkubator-06", "kendala", "Sinyal lemah menahan pengurusan izin secara daring (contoh).");
        answer(
                meeting,
                "inkubator-06",
                "perbaikan:pendamping_pkh",
                "Kunjungan pendamping disamakan harinya dengan kunjungan mentor (contoh).");
        answer(meeting, "dinsosprov-32", "tantangan", "Jarak antarkabupaten jauh bagi petugas yang sedikit (contoh).");
        answer(
                meeting,
                "dinsosprov-32",
                "perbaikan:kemensos",
                "Format laporan diseragamkan sejak awal tahun (contoh).");
    }

    private void answer(Meeting meeting, String account, String question, String body) {
        writePassage.answer(
                speaker(meeting, account),
                Question.find(question).orElseThrow(),
                0,
                new WritePassage.Typed(body, true, false),
                new Actor(account));
    }

    private void onPaper(Meeting meeting) {
        form(
                meeting,
                "Inkubator Contoh 10",
                "Berkas dikirim terlambat karena menunggu rekap kabupaten (contoh, dari kertas).",
                "Tabel per kecamatan akan menolong mentor kami (contoh, dari kertas).");
        form(
                meeting,
                "Inkubator Contoh 14",
                "Alat usaha datang setelah masa panen lewat (contoh, dari kertas).",
                "Jadwal bantuan alat sebaiknya mengikuti musim (contoh, dari kertas).");
        form(
                meeting,
                "Dinas Sosial Provinsi Jawa Tengah",
                "Petugas pendata berganti dua kali dalam setahun (contoh, dari kertas).",
                "Mohon daftar KPM lanjutan dikirim bersama daftar KPM baru (contoh, dari kertas).");
    }

    private void form(Meeting meeting, String organisation, String obstacle, String general) {
        typePaper.type(
                invited(meeting, organisation),
                Map.of(
                        "kendala",
                        obstacle,
                        "perbaikan-dinsos_kabupaten",
                        "Rekap kabupaten ditutup sepekan lebih awal (contoh, dari kertas).",
                        TypePaper.GENERAL,
                        general),
                new Actor(HoldMeeting.HOLDER));
    }

    /** About a family of the kabupaten whose office has an account, which may decide it as well. */
    private void dispute(Meeting meeting) {
        String account = "inkubator";
        Invitation speaker = speaker(meeting, account);
        String regency = standings.of("dinsoskab").main().orElseThrow().place();
        row(meeting, speaker, regency)
                .or(() -> row(meeting, speaker, ""))
                .ifPresent(row -> raiseDispute.raise(
                        meeting,
                        speaker,
                        new RaiseDispute.Claim(
                                TURNOVER,
                                packs.about(meeting, speaker, TURNOVER),
                                row.id(),
                                Field.TURNOVER_CLOSING,
                                String.valueOf(Long.parseLong(row.value(Field.TURNOVER_CLOSING)) + MORE),
                                "Menurut buku kas KPM, penjualan bulan terakhir belum terhitung (contoh)."),
                        new Actor(account)));
    }

    private Optional<FrozenRow> row(Meeting meeting, Invitation speaker, String regency) {
        return frozenRows
                .page(
                        new FrozenRows.Wanted(
                                meeting.snapshot(),
                                speaker.key(),
                                regency,
                                String.valueOf(meeting.edition()),
                                List.of(Field.TURNOVER_CLOSING),
                                ""),
                        1,
                        1)
                .stream()
                .findFirst();
    }

    private Invitation speaker(Meeting meeting, String account) {
        Standing standing = standings.of(account);
        return invitations.mine(meeting.id(), standing).getFirst();
    }

    private Invitation invited(Meeting meeting, String name) {
        return invitations.of(meeting.id()).stream()
                .filter(invitation -> invitation.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
