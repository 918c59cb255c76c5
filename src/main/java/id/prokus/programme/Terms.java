package id.prokus.programme;

import id.prokus.vocabulary.Text;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists of the editions, in the order in which they are printed. */
@Repository
public class Terms {

    private final JdbcClient database;

    Terms(JdbcClient database) {
        this.database = database;
    }

    /** Every list, the empty ones too. */
    public Map<TermList, List<Term>> all(Edition edition) {
        Map<TermList, List<Term>> lists = new EnumMap<>(TermList.class);
        for (TermList list : TermList.values()) {
            lists.put(list, new ArrayList<>());
        }
        database.sql("""
                select list, code, label, english, rule, note, source
                from programme.edition_term
                where edition = :edition
                order by position, code
                """).param("edition", edition.key()).query(row -> {
            TermList list = TermList.of(row.getString("list")).orElseThrow();
            lists.getOrDefault(list, List.of()).add(term(row, 0));
        });
        return lists;
    }

    public List<Term> of(Edition edition, TermList list) {
        return database.sql("""
                select code, label, english, rule, note, source
                from programme.edition_term
                where edition = :edition and list = :list
                order by position, code
                """)
                .param("edition", edition.key())
                .param("list", list.code())
                .query(Terms::term)
                .list();
    }

    /** One list of every edition that has it, the newest edition first. */
    public Map<Edition, List<Term>> everywhere(TermList list) {
        Map<Edition, List<Term>> found = new LinkedHashMap<>();
        database.sql("""
                select e.name, e.year, t.code, t.label, t.english, t.rule, t.note, t.source
                from programme.edition_term t join programme.edition e on e.key = t.edition
                where t.list = :list
                order by e.year desc, e.name, t.position, t.code
                """).param("list", list.code()).query(row -> {
            found.computeIfAbsent(new Edition(row.getString("name"), row.getInt("year")), edition -> new ArrayList<>())
                    .add(term(row, 0));
        });
        return found;
    }

    public Optional<Term> find(Edition edition, TermList list, String code) {
        return of(edition, list).stream()
                .filter(term -> term.code().equals(code))
                .findFirst();
    }

    /**
     * Who accompanies a family by default: the first whose rule fits.
     *
     * @param pkhStatus a code of the list of PKH states
     * @return empty where no rule of the edition fits
     */
    public Optional<Term> companionByDefault(Edition edition, String pkhStatus) {
        Map<String, String> facts = Map.of("status_pkh", pkhStatus);
        return of(edition, TermList.COMPANION).stream()
                .filter(term -> term.rule().holds(facts).orElse(false))
                .findFirst();
    }

    /** At the end of its list. */
    void add(Edition edition, TermList list, Term term) {
        written("""
                insert into programme.edition_term
                    (edition, list, code, position, label, english, rule, note, source)
                values (:edition, :list, :code,
                    (select coalesce(max(position), 0) + 10 from programme.edition_term
                     where edition = :edition and list = :list),
                    :label, :english, :rule, :note, :source)
                """, edition, list, term);
    }

    void change(Edition edition, TermList list, Term term) {
        written("""
                update programme.edition_term
                set label = :label, english = :english, rule = :rule, note = :note, source = :source
                where edition = :edition and list = :list and code = :code
                """, edition, list, term);
    }

    void remove(Edition edition, TermList list, String code) {
        database.sql("delete from programme.edition_term where edition = :edition and list = :list and code = :code")
                .param("edition", edition.key())
                .param("list", list.code())
                .param("code", code)
                .update();
    }

    void reorder(Edition edition, TermList list, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            database.sql("""
                    update programme.edition_term set position = :position
                    where edition = :edition and list = :list and code = :code
                    """)
                    .param("edition", edition.key())
                    .param("list", list.code())
                    .param("code", codes.get(i))
                    .param("position", (i + 1) * 10)
                    .update();
        }
    }

    private void written(String statement, Edition edition, TermList list, Term term) {
        database.sql(statement)
                .param("edition", edition.key())
                .param("list", list.code())
                .param("code", term.code())
                .param("label", term.label().indonesian())
                .param("english", term.label().english())
                .param("rule", term.rule().toString())
                .param("note", term.note())
                .param("source", term.source())
                .update();
    }

    private static Term term(ResultSet row, int number) throws SQLException {
        return new Term(
                row.getString("code"),
                new Text(row.getString("label"), row.getString("english")),
                Rule.of(row.getString("rule")),
                row.getString("note"),
                row.getString("source"));
    }
}
