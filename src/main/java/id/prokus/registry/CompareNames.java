package id.prokus.registry;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Holds two names against each other, word by word. */
final class CompareNames {

    /**
     * @param agreement how they stand to each other
     * @param bits what that says for one person, negative: against
     */
    record Result(NameAgreement agreement, double bits) {}

    private static final Result UNKNOWN = new Result(NameAgreement.UNKNOWN, 0);
    private static final double INITIAL = 2;
    private static final double MOST = 12;
    private static final double AGAINST = -12;
    private static final int SHORTEST_TO_SLIP = 4;
    private static final int SHORTEST_JOINED_TO_SLIP = 8;

    private final Commonness commonness;

    CompareNames(Commonness commonness) {
        this.commonness = commonness;
    }

    Result compare(PersonName a, PersonName b) {
        if (!a.given() || !b.given()) {
            return UNKNOWN;
        }
        if (a.joined().equals(b.joined())) {
            return new Result(NameAgreement.SAME, commonness.nameBits(a));
        }
        return a.parts().size() <= b.parts().size() ? wordByWord(a, b) : wordByWord(b, a);
    }

    private Result wordByWord(PersonName fewer, PersonName more) {
        var pairing = new Pairing(more.parts());
        int slips = 0;
        int similar = 0;
        int initials = 0;
        int unlike = 0;
        double bits = 0;
        for (NamePart word : fewer.parts()) {
            if (pairing.take(other -> other.sound().equals(word.sound())) != null) {
                bits += commonness.wordBits(word);
                continue;
            }
            if (pairing.take(other -> word.initialOf(other) || other.initialOf(word)) != null) {
                bits += INITIAL;
                initials++;
                continue;
            }
            var near = pairing.take(other -> oneSlipApart(word, other));
            if (near == null) {
                unlike++;
            } else if (commonness.stray(word) || commonness.stray(near)) {
                bits += Math.min(commonness.wordBits(word), commonness.wordBits(near)) - 2;
                slips++;
            } else {
                similar++;
            }
        }
        if (unlike > 0 && joinedSlip(fewer, more)) {
            return new Result(NameAgreement.SLIP, commonness.nameBits(more) - 3);
        }
        if (unlike > 0) {
            return new Result(NameAgreement.DIFFERENT, Math.clamp(bits - 16, AGAINST, -6));
        }
        if (similar > 0) {
            return new Result(NameAgreement.CLOSE, Math.min(2, bits));
        }
        boolean shortened = initials > 0 || fewer.parts().size() < more.parts().size();
        if (shortened) {
            return new Result(NameAgreement.SHORTENED, Math.min(MOST, bits) - 2);
        }
        return slips > 0
                ? new Result(NameAgreement.SLIP, Math.min(MOST, bits) - 1)
                : new Result(NameAgreement.SAME, Math.min(MOST, bits) - 1);
    }

    private static boolean oneSlipApart(NamePart a, NamePart b) {
        return Math.max(a.spelling().length(), b.spelling().length()) >= SHORTEST_TO_SLIP
                && Math.min(a.spelling().length(), b.spelling().length()) >= SHORTEST_TO_SLIP - 1
                && (OneSlip.between(a.sound(), b.sound()) || OneSlip.between(a.spelling(), b.spelling()));
    }

    /** "Srimulyani" for "Sri Mulyanti". */
    private static boolean joinedSlip(PersonName a, PersonName b) {
        return a.parts().size() != b.parts().size()
                && Math.min(a.joined().length(), b.joined().length()) >= SHORTEST_JOINED_TO_SLIP
                && OneSlip.between(a.joined(), b.joined());
    }

    /** The words of the longer name, each to be taken once. */
    private static final class Pairing {

        private final List<NamePart> words;
        private int taken;

        Pairing(List<NamePart> words) {
            this.words = words;
        }

        @Nullable
        NamePart take(Predicate<NamePart> wanted) {
            for (int i = 0; i < words.size(); i++) {
                if ((taken & 1 << i) == 0 && wanted.test(words.get(i))) {
                    taken |= 1 << i;
                    return words.get(i);
                }
            }
            return null;
        }
    }
}
