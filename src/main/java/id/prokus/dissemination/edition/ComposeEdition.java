package id.prokus.dissemination.edition;

import id.prokus.dissemination.followup.CompareFigure;
import id.prokus.dissemination.followup.FollowUp;
import id.prokus.dissemination.followup.FollowUps;
import id.prokus.dissemination.followup.State;
import id.prokus.dissemination.followup.ThenAndNow;
import id.prokus.dissemination.response.Responses;
import id.prokus.olah.snapshot.Snapshots;
import id.prokus.report.Actor;
import id.prokus.report.Additions;
import id.prokus.report.ComposedRingkasan;
import id.prokus.report.Kalimat;
import id.prokus.report.Ringkasan;
import id.prokus.report.RingkasanPart;
import id.prokus.report.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the paragraphs of a draft to the frozen ringkasan of one scope, and of no other. */
@Component
class ComposeEdition {

    private final Snapshots snapshots;
    private final Paragraphs paragraphs;
    private final CheckEvidence checkEvidence;
    private final FollowUps followUps;
    private final CompareFigure compareFigure;
    private final Responses responses;

    ComposeEdition(
            Snapshots snapshots,
            Paragraphs paragraphs,
            CheckEvidence checkEvidence,
            FollowUps followUps,
            CompareFigure compareFigure,
            Responses responses) {
        this.snapshots = snapshots;
        this.paragraphs = paragraphs;
        this.checkEvidence = checkEvidence;
        this.followUps = followUps;
        this.compareFigure = compareFigure;
        this.responses = responses;
    }

    /** As it is printed. */
    Ringkasan ringkasan(Draft draft, Scope scope) {
        List<Paragraph> touched = paragraphs.of(draft.id(), scope);
        List<String> order = paragraphs.order(draft.id(), scope);
        List<Paragraph> own = own(touched, order);
        return ComposedRingkasan.of(
                snapshots.ringkasan(draft.snapshot(), scope),
                additions(touched, own, draft, scope),
                printedKeys(order, own));
    }

    /** As the editor sees it: every sentence, what was left out too, section after section. */
    List<Line> lines(Draft draft, Scope scope) {
        Map<String, String> generated = generated(draft, scope);
        Map<String, Paragraph> touched = paragraphs.of(draft.id(), scope).stream()
                .collect(Collectors.toMap(Paragraph::key, one -> one, (one, two) -> one, LinkedHashMap::new));
        List<Line> lines = new ArrayList<>();
        for (Kalimat sentence : snapshots.ringkasan(draft.snapshot(), scope).kalimat()) {
            Optional<Paragraph> paragraph = Optional.ofNullable(touched.remove(sentence.kunci()));
            lines.add(new Line(
                    sentence.kunci(),
                    sentence.bagian(),
                    Optional.of(sentence.teks()),
                    paragraph,
                    paragraph.flatMap(one -> checkEvidence.doubt(one, generated))));
        }
        touched.values().stream()
                .filter(one -> one.kind() != Paragraph.Kind.AS_GENERATED)
                .filter(one -> one.sentence().isEmpty() || one.printed())
                .forEach(one -> lines.add(new Line(
                        one.key(),
                        one.section(),
                        Optional.empty(),
                        Optional.of(one),
                        checkEvidence.doubt(one, generated))));
        List<String> order = paragraphs.order(draft.id(), scope);
        lines.sort(Comparator.comparingInt(line -> place(order, line.key())));
        return lines;
    }

    /** What the data say, by kunci; the P0 and P1 that two actors share have one kunci. */
    Map<String, String> generated(Draft draft, Scope scope) {
        return snapshots.ringkasan(draft.snapshot(), scope).kalimat().stream()
                .collect(Collectors.toMap(Kalimat::kunci, Kalimat::teks, (one, two) -> one));
    }

    private static int place(List<String> order, String key) {
        int place = order.indexOf(key);
        return place < 0 ? order.size() : place;
    }

    private static List<Paragraph> own(List<Paragraph> touched, List<String> order) {
        return touched.stream()
                .filter(one -> one.sentence().isEmpty() && one.printed())
                .sorted(Comparator.comparingInt(one -> place(order, one.key())))
                .toList();
    }

    /** What people put to the ringkasan of one scope. */
    Additions additions(Draft draft, Scope scope) {
        List<Paragraph> touched = paragraphs.of(draft.id(), scope);
        return additions(touched, own(touched, paragraphs.order(draft.id(), scope)), draft, scope);
    }

    private Additions additions(List<Paragraph> touched, List<Paragraph> own, Draft draft, Scope scope) {
        return new Additions(
                Stream.concat(
                                own.stream()
                                        .filter(one -> one.kind() == Paragraph.Kind.ADDED)
                                        .map(one -> new Additions.Said(section(one.section()), one.body(), basis(one))),
                                approved(draft, scope).stream())
                        .toList(),
                own.stream()
                        .filter(one -> one.kind() == Paragraph.Kind.AGREED)
                        .flatMap(one -> Actor.find(one.doer()).stream()
                                .map(actor -> new Additions.Agreed(
                                        actor,
                                        one.body(),
                                        one.measure(),
                                        one.due().orElseThrow(),
                                        Additions.Basis.MEETING)))
                        .toList(),
                touched.stream()
                        .filter(one -> !one.sentence().isEmpty() && one.kind() != Paragraph.Kind.AS_GENERATED)
                        .map(one -> new Additions.Edited(
                                one.sentence(),
                                one.printed() ? Optional.of(one.body()) : Optional.empty(),
                                one.changedBy(),
                                one.reason()))
                        .toList(),
                List.of(),
                former(draft, scope));
    }

    /** How much of the figures is approved stands with how much of them is there. */
    private Optional<Additions.Said> approved(Draft draft, Scope scope) {
        return responses
                .share(draft.snapshot(), scope)
                .map(share -> new Additions.Said(
                        RingkasanPart.COMPLETENESS, share.sentence().indonesian(), Additions.Basis.MEETING));
    }

    /** Actions of the round before, with what became of them and of the figure that measures them. */
    private List<Additions.FormerAction> former(Draft draft, Scope scope) {
        return followUps
                .of(draft.edition() - 1, List.of(State.AGREED, State.RUNNING, State.DONE, State.CANCELLED))
                .stream()
                .filter(one -> concerns(one, scope))
                .flatMap(one -> one.doer().inRingkasan().stream().map(actor -> former(one, actor)))
                .toList();
    }

    private Additions.FormerAction former(FollowUp one, Actor actor) {
        Optional<ThenAndNow> figure = compareFigure.of(one);
        return new Additions.FormerAction(
                one.what(),
                actor,
                one.owner().name(),
                one.measure().shown(),
                one.due(),
                one.state().label().indonesian().toLowerCase(java.util.Locale.ROOT),
                figure.flatMap(ThenAndNow::then).map(ThenAndNow.Reading::printed),
                figure.flatMap(ThenAndNow::now).map(ThenAndNow.Reading::printed));
    }

    static boolean concerns(FollowUp one, Scope scope) {
        return switch (scope.kind()) {
            case NATION -> true;
            case INCUBATOR -> one.owner().partner().equals(scope.key());
            default -> !one.owner().place().isEmpty() && one.owner().place().startsWith(scope.key());
        };
    }

    /** An own paragraph gets its kunci when it is put to the ringkasan: the section's letter, the basis, a number. */
    private static List<String> printedKeys(List<String> order, List<Paragraph> own) {
        Map<String, String> keys = new HashMap<>();
        Map<String, Integer> count = new HashMap<>();
        for (Paragraph one : own) {
            if (one.kind() == Paragraph.Kind.ADDED) {
                String id = section(one.section()).letter() + basis(one).letter();
                keys.put(one.key(), id + "." + count.merge(id, 1, Integer::sum));
            }
        }
        return order.stream().map(key -> keys.getOrDefault(key, key)).toList();
    }

    static RingkasanPart section(String code) {
        return Stream.of(RingkasanPart.values())
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Additions.Basis basis(Paragraph one) {
        return one.basis().equals("masukan") ? Additions.Basis.MEETING : Additions.Basis.EDITOR;
    }
}
