package id.prokus.story;

import id.prokus.access.Standing;
import id.prokus.registry.timeline.Entry;
import id.prokus.registry.timeline.KeepEntries;
import id.prokus.registry.timeline.Source;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A story that is known from its beginning to where it stands, by the same use cases as people use; for the example. */
@Component
public class TellKnownStory {

    private final WriteStory writeStory;
    private final AddPicture addPicture;
    private final ChooseStory chooseStory;
    private final PublishStory publishStory;
    private final RecordUse recordUse;
    private final ProveClaims proveClaims;
    private final KeepEntries keepEntries;
    private final Clock clock;

    TellKnownStory(
            WriteStory writeStory,
            AddPicture addPicture,
            ChooseStory chooseStory,
            PublishStory publishStory,
            RecordUse recordUse,
            ProveClaims proveClaims,
            KeepEntries keepEntries,
            Clock clock) {
        this.writeStory = writeStory;
        this.addPicture = addPicture;
        this.chooseStory = chooseStory;
        this.publishStory = publishStory;
        this.recordUse = recordUse;
        this.proveClaims = proveClaims;
        this.keepEntries = keepEntries;
        this.clock = clock;
    }

    /**
     * What is told.
     *
     * @param typed by the names of the form; a claim takes the latest entry that can prove it and
     *     holds the words given as its proof
     * @param reasons why each level chose it, in their order; fewer than levels leave it waiting
     * @param named whether it is published with the family's name
     */
    public record Told(UUID family, Map<String, String> typed, List<String> reasons, boolean named) {}

    /** @param purposes codes of what the family allows, by word before a witness */
    public void consent(UUID family, int edition, List<String> purposes, String answer, Actor by) {
        keepEntries.keep(
                purposes.stream()
                        .map(purpose -> Entry.first(
                                family,
                                edition,
                                "persetujuan",
                                Jakarta.today(clock),
                                consented(purpose, answer),
                                Source.FORM,
                                clock.instant()))
                        .toList(),
                by);
    }

    private static Map<String, String> consented(String purpose, String answer) {
        return answer.equals("diberikan")
                ? Map.of(
                        "keperluan",
                        purpose,
                        "jawaban_persetujuan",
                        answer,
                        "versi_teks",
                        purpose + "-1",
                        "cara_persetujuan",
                        "lisan-saksi",
                        "saksi",
                        "Ketua RT (rekaan)")
                : Map.of("keperluan", purpose, "jawaban_persetujuan", answer);
    }

    /**
     * @param writer who writes it
     * @param choosers one of each level, in their order; the last one publishes
     * @param picture a JPEG; empty for none
     */
    public UUID tell(Told told, Actor writer, List<Standing> choosers, byte[] picture, String seen) {
        ProveClaims.Known known = proveClaims.known(told.family());
        var typed = new HashMap<>(told.typed());
        for (ClaimKind kind : ClaimKind.values()) {
            if (typed.containsKey(ReadStory.CLAIM + kind.code())) {
                String about = typed.getOrDefault(ReadStory.PROOF + kind.code(), "");
                typed.remove(ReadStory.PROOF + kind.code());
                proveClaims.offers(kind, known).stream()
                        .filter(offer -> offer.words().indonesian().contains(about))
                        .findFirst()
                        .ifPresent(offer -> typed.put(
                                ReadStory.PROOF + kind.code(),
                                offer.entry().thing().toString()));
            }
        }
        UUID id = writeStory.begin(told.family(), new ReadStory(typed), writer);
        if (picture.length > 0) {
            addPicture.add(id, picture, "Gambar rekaan, bukan foto orang", seen, writer);
        }
        writeStory.submit(id, writer);
        for (int i = 0; i < told.reasons().size(); i++) {
            Standing chooser = choosers.get(i);
            chooseStory.decide(id, true, told.reasons().get(i), chooser, new Actor(chooser.account()));
        }
        if (told.reasons().size() == choosers.size()) {
            publishStory.publish(
                    id,
                    new PublishStory.Wish(told.named(), picture.length > 0, true),
                    new Actor(choosers.getLast().account()));
        }
        return id;
    }

    /** It was given to somebody outside. */
    public void used(UUID story, String place, Actor by) {
        recordUse.begin(story, Channel.MEDIA.code(), place, by);
    }
}
