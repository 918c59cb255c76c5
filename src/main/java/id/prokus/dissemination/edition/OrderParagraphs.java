package id.prokus.dissemination.edition;

import id.prokus.report.Scope;
import id.prokus.vocabulary.Actor;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order in which the sentences of a part are read. */
@Component
class OrderParagraphs {

    private final OpenDraft openDraft;
    private final ComposeEdition composeEdition;
    private final Paragraphs paragraphs;
    private final Clock clock;

    OrderParagraphs(OpenDraft openDraft, ComposeEdition composeEdition, Paragraphs paragraphs, Clock clock) {
        this.openDraft = openDraft;
        this.composeEdition = composeEdition;
        this.paragraphs = paragraphs;
        this.clock = clock;
    }

    /** One place up or down within its section. */
    @Transactional
    public void move(UUID draftId, Scope scope, String key, boolean up, Actor by) {
        Draft draft = openDraft.hold(draftId);
        List<Line> lines = composeEdition.lines(draft, scope);
        String section = lines.stream()
                .filter(line -> line.key().equals(key))
                .map(Line::section)
                .findFirst()
                .orElseThrow(OpenDraft::gone);
        List<String> keys = new ArrayList<>(lines.stream()
                .filter(line -> line.section().equals(section))
                .map(Line::key)
                .toList());
        int from = keys.indexOf(key);
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < keys.size()) {
            Collections.swap(keys, from, to);
            paragraphs.order(draftId, scope, section, keys, by.name(), clock.instant());
        }
    }
}
