package id.prokus.registry;

/** What follows from the evidence about two rows. */
enum Verdict {
    TOGETHER,
    /** Too like to pass over, too unlike to decide: a person is asked. */
    ASK,
    APART;

    private static final double ENOUGH_TO_JOIN = 7;
    private static final double ENOUGH_TO_ASK = 0;

    static Verdict of(Evidence evidence) {
        if (evidence.nik() == NikAgreement.SAME) {
            return twoPeopleUnderOneNik(evidence) ? ASK : TOGETHER;
        }
        if (evidence.bits() < ENOUGH_TO_ASK) {
            return APART;
        }
        return switch (evidence.name()) {
            case SAME, SLIP, SHORTENED ->
                evidence.bits() >= ENOUGH_TO_JOIN && !mayBeNeighbours(evidence) ? TOGETHER : ASK;
            case CLOSE, UNKNOWN -> ASK;
            // Twins and couples share all but the name; a NIK that only a slip explains still makes one wonder.
            case DIFFERENT -> evidence.nik() == NikAgreement.SLIP ? ASK : APART;
        };
    }

    /** Whether the rows cannot be the same person, whatever third row resembles both. */
    static boolean plainlyTwo(Evidence evidence) {
        if (evidence.nik() == NikAgreement.SAME) {
            return twoPeopleUnderOneNik(evidence);
        }
        boolean otherCard = evidence.card() == CardAgreement.DIFFERENT || evidence.card() == CardAgreement.UNKNOWN;
        boolean otherNik = evidence.nik() == NikAgreement.DIFFERENT || evidence.nik() == NikAgreement.OTHER_SERIAL;
        return evidence.name() == NameAgreement.DIFFERENT
                || otherNik && otherCard && evidence.bits() < ENOUGH_TO_ASK
                || evidence.birth() == BirthAgreement.DIFFERENT && otherCard && evidence.nikBits() <= 0;
    }

    private static boolean twoPeopleUnderOneNik(Evidence evidence) {
        return evidence.name() == NameAgreement.DIFFERENT
                && (evidence.birth() == BirthAgreement.DIFFERENT
                        || evidence.birth() == BirthAgreement.UNKNOWN && evidence.card() != CardAgreement.SAME);
    }

    /**
     * Without any slip, people born on one day in one place have such NIK, and twins such NIK on one card. So a card of
     * one's own speaks for two, unless a NIK must be mistyped; and so does a name that is not all there.
     */
    private static boolean mayBeNeighbours(Evidence evidence) {
        boolean mistyped = evidence.birth() == BirthAgreement.SAME
                && (evidence.nik() == NikAgreement.SLIP
                        || evidence.nik() == NikAgreement.REGION_SLIP
                                && evidence.place() == PlaceAgreement.SAME_DISTRICT);
        return evidence.card() == CardAgreement.DIFFERENT && !mistyped
                || evidence.name() == NameAgreement.SHORTENED && evidence.nik() == NikAgreement.SERIAL_SLIP;
    }
}
