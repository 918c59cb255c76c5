package id.prokus.dissemination.feedback;

import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every organisation is asked, on the screen and on paper.
 *
 * @param key capaian, tantangan, kendala, or {@code perbaikan:} and the actor's code in ringkasan.json
 */
public record Question(String key, Text text) {

    private record Who(String code, String indonesian, String english) {}

    private static final List<Who> ACTORS = List.of(
            new Who("kpm", "KPM", "families"),
            new Who("inkubator", "inkubator bisnis", "incubators"),
            new Who("dinsos_provinsi", "Dinas Sosial provinsi", "provincial offices"),
            new Who("dinsos_kabupaten", "Dinas Sosial kabupaten/kota", "regency offices"),
            new Who("korkab", "Korkab/Korkot", "regency coordinators"),
            new Who("pendamping_pkh", "pendamping PKH", "PKH companions"),
            new Who("tksk", "TKSK", "TKSK"),
            new Who("kemensos", "Kementerian Sosial", "the ministry"));

    /** In the order in which they are asked. */
    public static final List<Question> ALL = all();

    private static List<Question> all() {
        List<Question> all = new ArrayList<>(List.of(
                new Question(
                        "capaian",
                        new Text(
                                "Capaian apa yang paling berarti, dan apa yang membuatnya berhasil?",
                                "Which achievement means most, and what made it work?")),
                new Question(
                        "tantangan",
                        new Text(
                                "Tantangan apa yang dihadapi, yaitu keadaan yang tidak dapat dihilangkan sendiri?",
                                "Which challenges were met: circumstances that nobody here can remove?")),
                new Question(
                        "kendala",
                        new Text(
                                "Kendala apa yang menahan, dan siapa yang dapat mengatasinya?",
                                "Which obstacles stood in the way, and who can remove them?"))));
        ACTORS.forEach(actor -> all.add(new Question(
                "perbaikan:" + actor.code(),
                new Text(
                        "Apa yang dapat diperbaiki oleh " + actor.indonesian() + "?",
                        "What can " + actor.english() + " improve?"))));
        return List.copyOf(all);
    }

    public static Optional<Question> find(String key) {
        return ALL.stream().filter(question -> question.key().equals(key)).findFirst();
    }

    /** Whether it asks what an actor can improve. */
    public boolean aboutActor() {
        return key.startsWith("perbaikan:");
    }

    /** For the id of a field. */
    public String id() {
        return key.replace(':', '-');
    }
}
