package id.prokus.olah;

import id.prokus.intake.CellCorrection;
import id.prokus.intake.Field;
import id.prokus.intake.KnownNote;
import id.prokus.intake.Masked;
import id.prokus.intake.NoteDecision;
import id.prokus.intake.ReceivedFile;
import id.prokus.intake.RowAddress;
import id.prokus.intake.VersionDifference;
import id.prokus.report.Ringkasan.Pembetulan;
import id.prokus.vocabulary.Jakarta;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The log of corrections: what people decided about single values, and what incubators sent anew. Whoever reads it sees
 * that something about a person changed, never what.
 */
final class Corrections {

    private static final String COVERED = "disamarkan";
    private static final Set<Field> PERSONAL =
            EnumSet.of(Field.NAME, Field.NIK, Field.FAMILY_CARD, Field.BIRTH_DATE, Field.MENTOR);

    private Corrections() {}

    /** The earliest first. */
    static List<Pembetulan> of(List<KnownNote> notes, CountedFiles counted, AllRead all) {
        Stream<Pembetulan> decided = notes.stream().flatMap(note -> decided(note).stream());
        Stream<Pembetulan> sentAnew = counted.differences().values().stream()
                .flatMap(difference -> difference.changed().stream())
                .map(change -> sentAnew(change, all));
        Stream<Pembetulan> corrected = counted.amended().values().stream()
                .flatMap(amend -> amend.applied().stream()
                        .map(correction -> corrected(amend.row().at(), correction)));
        return Stream.of(decided, sentAnew, corrected)
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Pembetulan::tanggal)
                        .thenComparing(Pembetulan::tempat)
                        .thenComparing(Pembetulan::isian)
                        .thenComparing(Pembetulan::keputusan))
                .toList();
    }

    private static Optional<Pembetulan> decided(KnownNote known) {
        return known.decision()
                .map(decision -> new Pembetulan(
                        place(known.note().at()),
                        known.note().field().code(),
                        shown(known.note().field(), known.note().raw()),
                        shown(known.note().field(), decision.proposal()),
                        word(decision.kind()),
                        decision.by(),
                        Masked.digits(decision.reason()),
                        day(decision.at())));
    }

    private static Pembetulan sentAnew(VersionDifference.Change change, AllRead all) {
        ReceivedFile newer = all.receipt(change.at().file());
        return new Pembetulan(
                place(change.at()),
                change.field().code(),
                shown(change.field(), change.before()),
                shown(change.field(), change.now()),
                "dikirim ulang",
                newer.sender(),
                "",
                day(newer.receivedAt()));
    }

    private static Pembetulan corrected(RowAddress at, CellCorrection correction) {
        return new Pembetulan(
                place(at),
                correction.field().code(),
                shown(correction.field(), correction.before()),
                shown(correction.field(), correction.after()),
                "dibetulkan",
                correction.proposedBy() + ", diterima " + correction.acceptedBy(),
                Masked.digits(correction.reason()),
                day(correction.acceptedAt()));
    }

    private static String place(RowAddress at) {
        return at.file() + (at.sheet().isEmpty() ? "" : ", " + at.sheet()) + ", baris " + at.row();
    }

    private static String shown(Field field, String value) {
        return !value.isEmpty() && PERSONAL.contains(field) ? COVERED : Masked.digits(value);
    }

    private static String word(NoteDecision.Kind kind) {
        return switch (kind) {
            case PROPOSED -> "diusulkan";
            case ACCEPTED -> "dinyatakan benar";
            case REJECTED -> "ditolak";
            case WITHDRAWN -> "dicabut";
        };
    }

    private static LocalDate day(Instant time) {
        return Jakarta.day(time);
    }
}
