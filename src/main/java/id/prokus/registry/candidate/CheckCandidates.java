package id.prokus.registry.candidate;

import id.prokus.registry.decree.LinePlace;
import id.prokus.registry.decree.LineRefusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Holds the lines of a list against each other and against the registry. */
final class CheckCandidates {

    private final KnownFamilies.Known known;
    private final Map<String, LinePlace> niks = new HashMap<>();
    private final Map<String, LinePlace> cards = new HashMap<>();

    CheckCandidates(KnownFamilies.Known known) {
        this.known = known;
    }

    /**
     * What taking a list in would do.
     *
     * @param fresh lines that come in as candidates
     * @param repeated how many are candidates of the edition already
     */
    record Checked(List<CandidateLine> fresh, int repeated) {}

    /** Adds what is to be said of a line to the notes. */
    Checked check(List<CandidateLine> lines, List<CandidateNote> notes) {
        List<CandidateLine> fresh = new ArrayList<>();
        int repeated = 0;
        for (CandidateLine line : lines) {
            try {
                if (again(line)) {
                    repeated++;
                } else {
                    fresh.add(line);
                    earlier(line, notes);
                }
            } catch (LineRefusal refusal) {
                notes.add(new CandidateNote(line.at(), refusal.code(), true, line.masked(), refusal.why()));
            }
        }
        return new Checked(fresh, repeated);
    }

    /** Whether it is a candidate already; a line that cannot be is refused. */
    private boolean again(CandidateLine line) throws LineRefusal {
        once(niks, line.nik(), line, "registry.nik-twice", "NIK", "The NIK");
        if (!line.card().isEmpty()) {
            once(cards, line.card(), line, "registry.card-twice", "No. KK", "The family card number");
        }
        Optional<UUID> family = known.family(line);
        if (family.filter(known.enrolled()::contains).isPresent()) {
            throw new LineRefusal(
                    "registry.already-enrolled",
                    "Keluarga ini sudah ditetapkan pada edisi ini. Hapus barisnya.",
                    "This family is on an SK of this edition already. Remove the line.");
        }
        Optional<UUID> holder = known.holderOfCard(line);
        if (holder.isPresent() && !holder.equals(family)) {
            throw new LineRefusal(
                    "registry.card-of-another",
                    "No. KK ini sudah tercatat dengan NIK lain, dan satu KK satu KPM. Bila pengurusnya berganti, catat"
                            + " lewat SK perubahan; bila keliru, perbaiki nomornya.",
                    "This family card number stands with another NIK, and one card is one family. If the pengurus"
                            + " changed, record it by an SK perubahan; if it is wrong, correct it.");
        }
        return family.filter(known.candidates()::contains).isPresent();
    }

    private void earlier(CandidateLine line, List<CandidateNote> notes) {
        known.family(line)
                .map(known.before()::get)
                .ifPresent(year -> notes.add(CandidateNote.warning(
                        line.at(),
                        line.masked(),
                        "registry.candidate-continuing",
                        "Keluarga ini sudah ikut edisi %d; bila ditetapkan, ia peserta lanjutan.".formatted(year),
                        "This family took part in edition %d; if selected, it is a continuing one.".formatted(year))));
    }

    private static void once(
            Map<String, LinePlace> seen, String number, CandidateLine line, String code, String what, String english)
            throws LineRefusal {
        LinePlace earlier = seen.putIfAbsent(number, line.at());
        if (earlier != null) {
            String sheet = earlier.sheet().equals(line.at().sheet()) ? "" : earlier.sheet();
            throw new LineRefusal(
                    code,
                    "%s sama dengan pada baris %d%s. Satu keluarga hanya sekali dalam satu daftar: hapus salah satunya."
                            .formatted(what, earlier.line(), sheet.isEmpty() ? "" : " lembar " + sheet),
                    "%s is the same as on line %d%s. A family stands once in a list: remove one of them."
                            .formatted(english, earlier.line(), sheet.isEmpty() ? "" : " of sheet " + sheet));
        }
    }
}
