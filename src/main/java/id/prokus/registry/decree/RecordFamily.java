package id.prokus.registry.decree;

import id.prokus.access.Trail;
import id.prokus.place.Regions;
import id.prokus.programme.Cohort;
import id.prokus.programme.Edition;
import id.prokus.programme.Editions;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Enrols one family, or records what an SK perubahan says of one, from a form. */
@Component
class RecordFamily {

    private final Editions editions;
    private final HandedInLists lists;
    private final PreviewList previewList;
    private final RecordLines recordLines;
    private final Regions regions;
    private final Trail trail;

    RecordFamily(
            Editions editions,
            HandedInLists lists,
            PreviewList previewList,
            RecordLines recordLines,
            Regions regions,
            Trail trail) {
        this.editions = editions;
        this.lists = lists;
        this.previewList = previewList;
        this.recordLines = recordLines;
        this.regions = regions;
        this.trail = trail;
    }

    /**
     * @param kind DECREE to enrol, CHANGES to replace, withdraw or tell a death
     * @param decree the SK's number
     * @param on the SK's date
     */
    record Word(Edition edition, ListKind kind, String decree, LocalDate on) {}

    /**
     * @param said what the form says, by the column it would stand in
     * @return the family concerned
     * @throws Refusal with what is wrong, as for a line of a list
     */
    @Transactional
    public UUID record(Map<ListColumn, String> said, Word word, Actor actor) {
        editions.get(word.edition().key());
        lists.oneAtATime(word.edition());
        ListContext context = previewList.context(word.kind(), word.edition(), Optional.<Cohort>empty());
        ListLine line = FormLine.read(said, context, regions);
        List<BadLine> bad = new ArrayList<>();
        List<Planned> planned = previewList.check(context, word.on(), List.of(line), bad);
        if (!bad.isEmpty()) {
            throw new Refusal(bad.getFirst().code(), bad.getFirst().why());
        }
        UUID family = recordLines
                .record(planned, new RecordLines.Word(word.edition(), word.decree(), Optional.empty(), actor))
                .getFirst();
        String what = planned.getFirst().what().map(EventKind::name).orElse("");
        trail.record(
                actor,
                "registry.family-recorded",
                family.toString(),
                what + " " + word.decree(),
                planned.getFirst().regency());
        return family;
    }
}
