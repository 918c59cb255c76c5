package id.prokus.report;

import id.prokus.intake.NoteCode;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Notes that stand on no single cell of one family: a mentor's uniform answers, a recap sheet. They are counted apart, so
 * that "isian" means the same number in every sentence and caption.
 */
final class NotesOnSeveral {

    static final Set<NoteCode> CODES = EnumSet.of(NoteCode.ISIAN_SERAGAM, NoteCode.REKAP_TIDAK_COCOK);

    private NotesOnSeveral() {}

    /** How many of these notes are among those by code. */
    static int count(Map<String, Integer> byCode) {
        return CODES.stream()
                .mapToInt(code -> byCode.getOrDefault(code.name(), 0))
                .sum();
    }
}
