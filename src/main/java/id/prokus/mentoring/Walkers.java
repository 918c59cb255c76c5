package id.prokus.mentoring;

import id.prokus.registry.timeline.Choice;
import id.prokus.registry.timeline.NamedPeople;
import id.prokus.vocabulary.Jakarta;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Those who walk with families, or may: who holds such a post, and who has such a duty with an account of their own. */
@Repository
class Walkers implements NamedPeople {

    /** A post without a place covers what its office covers; an account's duty says place and incubator itself. */
    private static final String MAY = """
            select distinct on (person.id) person.id, person.name, found.where
            from organisation.person join (
                select duty.person, kind.label || ', ' || office.name as where,
                       coalesce(nullif(post.region, ''), office.region) as place,
                       case when office.kind = 'inkubator' then office.name else '' end as partner, kind.code as role
                from organisation.duty
                join organisation.post on post.id = duty.post
                join organisation.post_kind kind on kind.code = post.kind
                join organisation.office on office.id = post.office
                where kind.code in ('mentor_bisnis', 'pendamping_pkh', 'tksk') and not duty.ended
                union all
                select link.person, case mandate.role when 'mentor' then 'Mentor bisnis'
                                                      when 'tksk' then 'TKSK' else 'Pendamping PKH' end
                       || coalesce(', ' || nullif(mandate.partner, ''), ''),
                       mandate.place, mandate.partner,
                       case mandate.role when 'mentor' then 'mentor_bisnis'
                                         when 'tksk' then 'tksk' else 'pendamping_pkh' end
                from organisation.account_person link
                join access.mandate on mandate.account = link.account
                where mandate.role in ('mentor', 'tksk', 'pendamping') and mandate.from_day <= :today
                  and coalesce(mandate.until_day >= :today, true)) found on found.person = person.id
            """;

    private final JdbcClient database;
    private final Clock clock;

    Walkers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> people) {
        var names = new HashMap<UUID, String>();
        database.sql("select id, name from organisation.person where id = any (:people)")
                .param("people", people.toArray(UUID[]::new))
                .query(row -> {
                    names.put(row.getObject("id", UUID.class), row.getString("name"));
                });
        return names;
    }

    @Override
    public List<Choice> choices(UUID family) {
        return of(family).stream()
                .map(walker -> Choice.of(walker.id().toString(), walker.labelled(), walker.labelled()))
                .toList();
    }

    Optional<Walker> find(UUID person) {
        return database.sql("select id, name, '' as where from organisation.person where id = :person")
                .param("person", person)
                .query(Walker.class)
                .optional();
    }

    /** Those whose place and incubator a family belongs to, by name. */
    List<Walker> of(UUID family) {
        return of(family, "");
    }

    /** The same of one role only. */
    List<Walker> of(UUID family, WalkerRole role) {
        return of(family, post(role));
    }

    private List<Walker> of(UUID family, String role) {
        return sorted(database.sql(MAY + """
                join registry.family on family.id = :family
                left join lateral (select district from registry.enrolment e where e.family = family.id
                                   order by edition desc limit 1) home on true
                where (:role = '' or found.role = :role)
                  and found.partner in ('', family.incubator)
                  and (coalesce(nullif(home.district, ''), family.regency) like found.place || '%'
                       or found.place like family.regency || '%' and coalesce(home.district, '') = '')
                order by person.id, found.where
                """)
                .param("family", family)
                .param("role", role)
                .param("today", Jakarta.today(clock)));
    }

    private static String post(WalkerRole role) {
        return role == WalkerRole.MENTOR ? "mentor_bisnis" : role.code();
    }

    /** Those who may walk with families as something, in a place or for an incubator; empty words narrow nothing. */
    List<Walker> in(WalkerRole role, String place, String incubator) {
        return sorted(database.sql(MAY + """
                where found.role = :role
                  and (found.place like :place || '%' or :place like found.place || '%')
                  and (:incubator = '' or found.partner in ('', :incubator))
                order by person.id, found.where
                """)
                .param("role", post(role))
                .param("place", place)
                .param("incubator", incubator)
                .param("today", Jakarta.today(clock)));
    }

    private static List<Walker> sorted(JdbcClient.StatementSpec query) {
        return query.query(Walker.class).list().stream()
                .sorted(java.util.Comparator.comparing(walker -> walker.name().toLowerCase(java.util.Locale.ROOT)))
                .toList();
    }
}
