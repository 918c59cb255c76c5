package id.prokus.workbook;

/** What is left of the {@link Limits} while one file is read. */
final class Budget {

    /** A file that unpacks to more than this many times its size was made to harm. */
    private static final long LIKELY_RATIO = 150;

    private final Limits limits;
    private final long fileBytes;
    private long unpackedBytes;
    private boolean isHarmful;
    private int cells;
    private long characters;
    private int sharedTexts;
    private long sharedCharacters;
    private int parts;

    Budget(Limits limits, long fileBytes) {
        this.limits = limits;
        this.fileBytes = fileBytes;
        this.cells = limits.cells();
        this.characters = limits.characters();
        this.sharedTexts = limits.cells();
        this.sharedCharacters = limits.characters();
        this.parts = limits.parts();
    }

    /** @return whether this much may still be unpacked */
    boolean unpack(long bytes) {
        unpackedBytes += bytes;
        return unpackedBytes <= limits.unpackedBytes();
    }

    /** What was unpacked could only have been made to harm. */
    void harmful() {
        isHarmful = true;
    }

    void cell(int length) throws UnreadableFile {
        characters -= length;
        if (--cells < 0 || characters < 0) {
            throw Refusal.tooLarge();
        }
    }

    void sharedText(int length) throws UnreadableFile {
        sharedCharacters -= length;
        if (--sharedTexts < 0 || sharedCharacters < 0) {
            throw Refusal.tooLarge();
        }
    }

    /** For a sheet, a merged area, a style, a relation. */
    void part() throws UnreadableFile {
        if (--parts < 0) {
            throw Refusal.tooLarge();
        }
    }

    /**
     * Why reading stopped: what was overdrawn where something was, else as the caller sees it. Parsers wrap what stopped
     * them, so the exception alone does not tell.
     */
    UnreadableFile refusal(Exception stopped, UnreadableFile otherwise) {
        if (isHarmful || stopped instanceof Xml.Forbidden) {
            return Refusal.zipBomb();
        }
        if (unpackedBytes > limits.unpackedBytes()) {
            return unpackedBytes / LIKELY_RATIO > fileBytes ? Refusal.zipBomb() : Refusal.tooLarge();
        }
        return otherwise;
    }
}
