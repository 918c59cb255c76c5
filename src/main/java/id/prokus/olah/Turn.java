package id.prokus.olah;

import static id.prokus.intake.NoteCode.DUPLIKAT_ANTAR;
import static id.prokus.intake.NoteCode.DUPLIKAT_DALAM;
import static id.prokus.intake.NoteCode.DUPLIKAT_SALAH_KETIK;
import static id.prokus.intake.NoteCode.KK_BUKAN_16_ANGKA;
import static id.prokus.intake.NoteCode.KK_SAMA_DENGAN_NIK;
import static id.prokus.intake.NoteCode.NIK_BUKAN_16_ANGKA;
import static id.prokus.intake.NoteCode.NIK_JENIS_KELAMIN;
import static id.prokus.intake.NoteCode.NIK_RUSAK;
import static id.prokus.intake.NoteCode.NIK_STRUKTUR;
import static id.prokus.intake.NoteCode.NIK_TANGGAL;
import static id.prokus.intake.NoteCode.WILAYAH_TIDAK_DIKENAL;

import id.prokus.access.Role;
import id.prokus.intake.NoteCode;
import id.prokus.intake.StandingRows;
import id.prokus.vocabulary.Text;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something in the field that is somebody's turn: what is asked of each role about the families of its own place. */
public enum Turn {
    INCUBATORS(
            "inkubator",
            "Inkubator yang belum melaporkan keluarga dari wilayah Anda",
            "Incubators that have reported no family from your place",
            true),
    UNREPORTED(
            "belum-dilaporkan",
            "Keluarga pada SK yang belum dilaporkan",
            "Families on the SK that are not reported",
            true),
    DOUBLE(
            "ganda",
            "Laporan keluarga dengan catatan NIK ganda atau wilayah",
            "Reported families with notes on a double NIK or the place",
            true),
    IDENTITY(
            "nomor",
            "Laporan keluarga dengan catatan NIK, KK, atau tanggal lahir",
            "Reported families with notes on NIK, family card or birth date",
            false),
    NOTES("catatan", "Laporan keluarga dengan catatan perbaikan", "Reported families with notes", false),
    CLOSING("data-akhir", "Keluarga tanpa data akhir", "Families without data at the end", true),
    CLOSED("tutup", "Keluarga yang usahanya tutup", "Families whose business has closed", false);

    private static final Set<NoteCode> ABOUT_DOUBLES =
            EnumSet.of(DUPLIKAT_DALAM, DUPLIKAT_ANTAR, DUPLIKAT_SALAH_KETIK, WILAYAH_TIDAK_DIKENAL);
    private static final Set<NoteCode> ABOUT_NUMBERS = EnumSet.of(
            NIK_BUKAN_16_ANGKA,
            NIK_RUSAK,
            NIK_STRUKTUR,
            NIK_TANGGAL,
            NIK_JENIS_KELAMIN,
            KK_SAMA_DENGAN_NIK,
            KK_BUKAN_16_ANGKA);

    private final String code;
    private final Text label;
    private final boolean late;

    Turn(String code, String indonesian, String english, boolean late) {
        this.code = code;
        this.label = new Text(indonesian, english);
        this.late = late;
    }

    /** As an address says it. */
    public String code() {
        return code;
    }

    public Text label() {
        return label;
    }

    /** Whether somebody else is kept waiting by it. */
    public boolean late() {
        return late;
    }

    static Optional<Turn> find(String code) {
        return Arrays.stream(values()).filter(turn -> turn.code.equals(code)).findFirst();
    }

    /** None for those who work on the figures of the whole country: theirs have pages of their own. */
    static List<Turn> of(Role role) {
        return switch (role) {
            case DINSOSPROV, DINSOSKAB -> List.of(INCUBATORS, UNREPORTED, DOUBLE);
            case KORWIL, KORKAB, SUPERVISOR -> List.of(UNREPORTED, IDENTITY, CLOSING, CLOSED);
            case PENDAMPING, TKSK -> List.of(IDENTITY, CLOSING, CLOSED);
            case MENTOR -> List.of(CLOSING, NOTES);
            case INKUBATOR -> List.of(CLOSING, UNREPORTED);
            case OPERATOR, DIRJEN, DIREKTUR, SUBDIT -> List.of();
        };
    }

    /** Rows that are looked for; empty where it is not about rows. */
    Optional<StandingRows.Kind> rows() {
        return switch (this) {
            case DOUBLE, IDENTITY, NOTES -> Optional.of(StandingRows.Kind.NOTED);
            case CLOSING -> Optional.of(StandingRows.Kind.WITHOUT_CLOSING);
            case CLOSED -> Optional.of(StandingRows.Kind.CLOSED);
            case INCUBATORS, UNREPORTED -> Optional.empty();
        };
    }

    Set<NoteCode> codes() {
        return switch (this) {
            case DOUBLE -> ABOUT_DOUBLES;
            case IDENTITY -> ABOUT_NUMBERS;
            case NOTES -> EnumSet.allOf(NoteCode.class);
            default -> Set.of();
        };
    }
}
