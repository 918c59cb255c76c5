package id.prokus.registry;

import java.util.Arrays;
import java.util.List;

/**
 * Finds the pairs of rows worth weighing: those that share one of a few keys, each of which some slip leaves intact. A
 * key that very many rows share (a birth date put in for all) gives each row only its nearest neighbours by name, so
 * that the work grows with the rows and not with their square.
 */
final class Candidates {

    private static final int LARGEST_BLOCK = 40;
    private static final int NEIGHBOURS = 8;
    private static final int HALF = 8;
    private static final int FRONT = 12;
    private static final int WORDS = 4;

    private final List<Profile> profiles;
    private final int rowBits;
    private long[] keys;
    private int count;

    Candidates(List<Profile> profiles) {
        this.profiles = profiles;
        this.rowBits = 32 - Integer.numberOfLeadingZeros(Math.max(1, profiles.size() - 1));
        this.keys = new long[16 + profiles.size() * 12];
    }

    /** Each pair once, as {@code earlier << 32 | later} by position, in ascending order. */
    long[] pairs() {
        for (int i = 0; i < profiles.size(); i++) {
            addKeys(i);
        }
        Arrays.sort(keys, 0, count);
        var pairs = new Longs();
        for (int from = 0; from < count; ) {
            int to = from + 1;
            while (to < count && keys[to] >>> rowBits == keys[from] >>> rowBits) {
                to++;
            }
            if (to - from > 1) {
                block(from, to, pairs);
            }
            from = to;
        }
        return pairs.sortedOnce();
    }

    private void addKeys(int row) {
        var profile = profiles.get(row);
        var nik = profile.nik();
        int words = Math.min(WORDS, profile.name().parts().size());
        if (profile.whole()) {
            add(row, 1, digits(nik, 0, nik.length()), 0);
        }
        if (nik.length() >= FRONT) {
            add(row, 2, digits(nik, 0, FRONT), 0);
        }
        if (!profile.card().isEmpty()) {
            add(row, 3, digits(profile.card(), 0, profile.card().length()), 0);
        }
        if (profile.birth() != 0 && !profile.district().isEmpty()) {
            add(row, 4, profile.birth(), profile.district().hashCode());
        }
        for (int i = 0; i < words; i++) {
            int word = profile.name().parts().get(i).skeleton().hashCode();
            if (nik.length() >= 2 * HALF - 1) {
                add(row, 5, digits(nik, 0, HALF), word);
                add(row, 6, digits(nik, nik.length() - HALF, nik.length()), word);
            }
            if (profile.birth() != 0) {
                add(row, 7, Math.min(profile.birth(), BirthAgreement.swapped(profile.birth())), word);
            }
        }
    }

    private static long digits(String number, int from, int to) {
        long digits = 0;
        for (int i = from; i < to; i++) {
            digits = digits * 10 + number.charAt(i);
        }
        return digits;
    }

    private void add(int row, int kind, long one, long other) {
        if (count == keys.length) {
            keys = Arrays.copyOf(keys, count * 2);
        }
        long hash = one * 0xd6e8feb86659fd93L + other * 0xa0761d6478bd642fL + kind * 0x9e3779b97f4a7c15L;
        hash = (hash ^ hash >>> 30) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ hash >>> 27) * 0x94d049bb133111ebL;
        keys[count++] = hash << rowBits | row;
    }

    private void block(int from, int to, Longs pairs) {
        int size = to - from;
        var rows = new Integer[size];
        for (int i = 0; i < size; i++) {
            rows[i] = (int) (keys[from + i] & (1L << rowBits) - 1);
        }
        boolean large = size > LARGEST_BLOCK;
        if (large) {
            Arrays.sort(rows, this::byNameAndBirth);
        }
        int reach = large ? NEIGHBOURS : size;
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size && j <= i + reach; j++) {
                int one = rows[i];
                int other = rows[j];
                if (one != other) {
                    pairs.add((long) Math.min(one, other) << 32 | Math.max(one, other));
                }
            }
        }
    }

    private int byNameAndBirth(int one, int other) {
        var a = profiles.get(one);
        var b = profiles.get(other);
        int byName = a.name().joined().compareTo(b.name().joined());
        int byBirth = byName != 0 ? byName : Integer.compare(a.birth(), b.birth());
        return byBirth != 0 ? byBirth : Integer.compare(one, other);
    }

    /** Numbers as many as come. */
    private static final class Longs {

        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size * 2);
            }
            values[size++] = value;
        }

        long[] sortedOnce() {
            Arrays.sort(values, 0, size);
            int kept = 0;
            for (int i = 0; i < size; i++) {
                if (i == 0 || values[i] != values[i - 1]) {
                    values[kept++] = values[i];
                }
            }
            return Arrays.copyOf(values, kept);
        }
    }
}
