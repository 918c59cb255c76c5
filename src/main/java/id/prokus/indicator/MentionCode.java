package id.prokus.indicator;

import java.util.List;

/**
 * One code under which what people name is counted.
 *
 * @param kind tantangan or kendala
 * @param code as in ringkasan.json
 * @param label as printed
 * @param remedy which actor can remove it; empty for a tantangan
 */
public record MentionCode(String kind, String code, String label, String remedy) {

    /** For texts that no code covers; they are listed as they are. */
    static final MentionCode OTHER_CHALLENGE = new MentionCode("tantangan", "lainnya", "tantangan lainnya", "");

    static final MentionCode OTHER_OBSTACLE =
            new MentionCode("kendala", "lainnya", "kendala lainnya", "Inkubator bisnis");

    public boolean isChallenge() {
        return kind.equals("tantangan");
    }

    /** Whether it gathers what no code covers. */
    public boolean isOther() {
        return code.equals("lainnya");
    }

    /**
     * A line of the code list.
     *
     * @param signs each a list of word beginnings that must all occur, with spaces where words end
     */
    record Line(MentionCode code, List<List<String>> signs) {

        static Line of(String text) {
            var field = text.split(";", 5);
            var signs = List.of(field[4].split("\\|")).stream()
                    .map(sign -> List.of(sign.split("\\+")).stream()
                            .map(word -> word.startsWith("=") ? " " + word.substring(1) + " " : " " + word)
                            .toList())
                    .toList();
            return new Line(new MentionCode(field[0], field[1], field[2], field[3]), signs);
        }

        /**
         * @param words lower case, a space before each and after the last
         */
        boolean fits(String words) {
            return signs.stream().anyMatch(sign -> sign.stream().allMatch(words::contains));
        }
    }
}
