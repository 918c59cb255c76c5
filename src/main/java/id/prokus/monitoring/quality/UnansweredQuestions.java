package id.prokus.monitoring.quality;

import id.prokus.monitoring.instrument.Instrument;
import id.prokus.monitoring.instrument.Instruments;
import id.prokus.monitoring.instrument.PublishedForm;
import id.prokus.monitoring.instrument.PublishedForms;
import id.prokus.monitoring.instrument.QuestionLabels;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which questions of a form go unanswered most: they may be hard to ask, to understand or to say. */
@Repository
class UnansweredQuestions {

    private final JdbcClient database;
    private final Instruments instruments;
    private final PublishedForms publishedForms;

    UnansweredQuestions(JdbcClient database, Instruments instruments, PublishedForms publishedForms) {
        this.database = database;
        this.instruments = instruments;
        this.publishedForms = publishedForms;
    }

    /** How often one position of a version was not asked, or asked without an answer; at 0, how many submissions there are. */
    private record Counted(String version, int at, int unasked, int silent) {}

    /** A question over all versions that ask it. */
    private record Sum(Text label, boolean optional, int asked, int silent) {}

    /**
     * Of submissions that count and that whoever asks may see, the latest correction of each.
     *
     * @return the highest share first; none that everybody answered
     */
    List<UnansweredQuestion> of(Instant from, Instant until, String form) {
        Map<String, List<Counted>> byVersion = new HashMap<>();
        counted(from, until, form)
                .forEach(one -> byVersion
                        .computeIfAbsent(one.version(), _ -> new ArrayList<>())
                        .add(one));
        Map<String, Sum> sums = new HashMap<>();
        byVersion.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<Counted>> one) ->
                                one.getKey().length())
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> instruments
                        .find(form, one.getKey())
                        .ifPresent(instrument -> add(instrument, one.getValue(), sums)));
        return sums.values().stream()
                .filter(one -> one.silent() > 0)
                .map(one -> new UnansweredQuestion(one.label(), one.optional(), one.asked(), one.silent()))
                .sorted(Comparator.comparingDouble(UnansweredQuestion::percent)
                        .thenComparing(UnansweredQuestion::asked)
                        .reversed())
                .toList();
    }

    private void add(Instrument instrument, List<Counted> counted, Map<String, Sum> sums) {
        PublishedForm form = publishedForms.of(instrument);
        QuestionLabels labels = QuestionLabels.of(form.bytes());
        Map<Integer, Counted> byPosition = new HashMap<>();
        counted.forEach(one -> byPosition.put(one.at(), one));
        Counted nothing = new Counted("", 0, 0, 0);
        int submissions = byPosition.getOrDefault(0, nothing).unasked();
        List<String> questions = form.traits().questions();
        for (int at = 1; at <= questions.size(); at++) {
            String path = questions.get(at - 1);
            Counted here = byPosition.getOrDefault(at, nothing);
            sums.merge(
                    path,
                    new Sum(
                            labels.of(path),
                            form.traits().optional().contains(path),
                            submissions - here.unasked(),
                            here.silent()),
                    (former, later) -> new Sum(
                            later.label(),
                            later.optional(),
                            former.asked() + later.asked(),
                            former.silent() + later.silent()));
        }
    }

    private List<Counted> counted(Instant from, Instant until, String form) {
        return database.sql("""
                with those as (
                    select submission.version, trait.unasked_at, trait.silent_at
                    from monitoring.submission join monitoring.trait on trait.submission = submission.id
                    where trait.silent_at is not null and %s)
                select version, 0 as at, count(*) as unasked, 0 as silent from those group by version
                union all
                select version, at, count(*) filter (where not silent), count(*) filter (where silent)
                from (select version, unnest(unasked_at) as at, false as silent from those
                      union all
                      select version, unnest(silent_at), true from those) single
                group by version, at
                """.formatted(Traits.COUNTED))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("form", form)
                .query((row, _) -> new Counted(
                        row.getString("version"), row.getInt("at"), row.getInt("unasked"), row.getInt("silent")))
                .list();
    }
}
