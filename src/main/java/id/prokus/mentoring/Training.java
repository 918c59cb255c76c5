package id.prokus.mentoring;

import id.prokus.registry.timeline.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A training or another event of the programme. Who was there is told family by family, in entries that share its id.
 *
 * @param kind a code of {@link Codes#EVENT_KINDS}
 * @param way luring or daring
 * @param place the room, or where it is online; may be empty
 * @param topics codes of the curriculum
 * @param region Kemendagri digits of the place it is for; empty for the whole country
 * @param partner the incubator that holds it; empty for none
 * @param calledOff why it did not take place; empty where it did or will
 */
public record Training(
        UUID id,
        int edition,
        String kind,
        String title,
        LocalDate first,
        LocalDate last,
        String way,
        String place,
        List<String> topics,
        String organiser,
        String region,
        String partner,
        String calledOff) {

    public Training {
        topics = List.copyOf(topics);
    }

    public id.prokus.vocabulary.Text kindLabel() {
        return label(Codes.EVENT_KINDS, kind);
    }

    public id.prokus.vocabulary.Text wayLabel() {
        return label(Codes.WAYS, way);
    }

    public List<id.prokus.vocabulary.Text> topicLabels() {
        return topics.stream().map(topic -> label(Codes.CURRICULUM, topic)).toList();
    }

    public String address() {
        return "/pelatihan/" + id;
    }

    private static id.prokus.vocabulary.Text label(List<Choice> choices, String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> new id.prokus.vocabulary.Text(code, code));
    }
}
