package id.prokus.registry;

import id.prokus.intake.Field;
import id.prokus.intake.KpmRow;
import id.prokus.intake.Note;
import id.prokus.intake.NoteCode;
import id.prokus.intake.RowAddress;
import id.prokus.vocabulary.Nik;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The notes that follow from one NIK on several rows and one person under several NIK; the later row carries them. */
final class DuplicateNotes {

    private final List<Profile> profiles;
    private final List<List<Integer>> groups;
    private final Weigh weigh;
    private final Placeholders placeholders;
    private final DecidedPairs decided;
    private final Function<RowAddress, String> nikColumn;
    private final BitSet sameNikEarlier = new BitSet();
    private final List<Note> notes = new ArrayList<>();

    /** @param profiles with their numbers as sent, placeholders and all */
    DuplicateNotes(
            List<Profile> profiles,
            List<List<Integer>> groups,
            Weigh weigh,
            Placeholders placeholders,
            DecidedPairs decided,
            Function<RowAddress, String> nikColumn) {
        this.profiles = profiles;
        this.groups = groups;
        this.weigh = weigh;
        this.placeholders = placeholders;
        this.decided = decided;
        this.nikColumn = nikColumn;
    }

    /** In the order of the rows. */
    List<Note> all() {
        oneNikOnSeveralRows();
        onePersonUnderSeveralNik();
        return notes.stream().sorted(Comparator.comparing(Note::at)).toList();
    }

    private void oneNikOnSeveralRows() {
        var first = new HashMap<String, Integer>(profiles.size() * 2);
        var firstOfIncubator = new HashMap<IncubatorNik, Integer>();
        for (int row = 0; row < profiles.size(); row++) {
            var profile = profiles.get(row);
            var earlier = profile.whole() ? first.putIfAbsent(profile.nik(), row) : null;
            if (earlier != null) {
                sameNikEarlier.set(row);
                firstOfIncubator.putIfAbsent(IncubatorNik.of(profiles.get(earlier)), earlier);
                var inside = firstOfIncubator.putIfAbsent(IncubatorNik.of(profile), row);
                noteSameNik(row, Optional.ofNullable(inside), earlier);
            }
        }
    }

    private void noteSameNik(int row, Optional<Integer> inside, int first) {
        int earlier = inside.orElse(first);
        if (decided.together(earlier, row)) {
            return;
        }
        boolean two = decided.apart(earlier, row)
                || Verdict.of(weigh.weigh(profiles.get(earlier), profiles.get(row))) != Verdict.TOGETHER;
        int rowsUnder = placeholders.rowsUnder(profiles.get(row).nik());
        var words = new DuplicateWords(
                profiles.get(row).row(), profiles.get(earlier).row());
        if (inside.isPresent()) {
            add(
                    NoteCode.DUPLIKAT_DALAM,
                    row,
                    rowsUnder > 0 ? words.placeholder() : two ? words.twoPeopleInside() : words.onePersonInside());
        } else {
            add(
                    NoteCode.DUPLIKAT_ANTAR,
                    row,
                    rowsUnder > 0 ? words.placeholder() : two ? words.twoPeopleAcross() : words.onePersonAcross());
        }
    }

    private void onePersonUnderSeveralNik() {
        for (List<Integer> group : groups) {
            for (int i = 1; i < group.size(); i++) {
                int row = group.get(i);
                if (!sameNikEarlier.get(row)) {
                    noteSlip(row, group.subList(0, i));
                }
            }
        }
    }

    private void noteSlip(int row, List<Integer> earlier) {
        var incubator = profiles.get(row).row().incubator();
        var inside = earlier.stream()
                .filter(other -> profiles.get(other).row().incubator().equals(incubator))
                .findFirst();
        int other = inside.orElse(earlier.getFirst());
        var evidence = weigh.weigh(profiles.get(other), profiles.get(row));
        var words =
                new DuplicateWords(profiles.get(row).row(), profiles.get(other).row());
        add(NoteCode.DUPLIKAT_SALAH_KETIK, row, inside.isPresent() ? words.slipInside(evidence) : words.slipAcross());
    }

    private void add(NoteCode code, int row, String detail) {
        KpmRow carrier = profiles.get(row).row();
        var column = nikColumn.apply(carrier.at());
        notes.add(new Note(
                code,
                carrier.at(),
                Field.NIK,
                column,
                Nik.mask(profiles.get(row).nik()),
                detail));
    }

    private record IncubatorNik(String incubator, String nik) {

        static IncubatorNik of(Profile profile) {
            return new IncubatorNik(profile.row().incubator(), profile.nik());
        }
    }
}
