package id.prokus.report;

/** What families name: what nobody in the programme can remove within a year, and what somebody can. */
enum MentionKind {
    CHALLENGE("T", "tantangan"),
    OBSTACLE("D", "kendala");

    private final String letter;
    private final String word;

    MentionKind(String letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** With which the ids of its sentences begin. */
    String letter() {
        return letter;
    }

    /** As printed; also the section. */
    String word() {
        return word;
    }
}
