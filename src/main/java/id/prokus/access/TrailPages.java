package id.prokus.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail, to be read. */
@Repository
public class TrailPages {

    private final JdbcClient database;

    TrailPages(JdbcClient database) {
        this.database = database;
    }

    /**
     * Lines from the latest on.
     *
     * @param account whose; empty for everybody's
     * @param action what an action's code begins with; empty for all
     * @param before the line to go on after
     */
    List<TrailLine> page(String account, String action, Optional<UUID> before, int most) {
        return database.sql("""
                select id, at, actor, action, subject, detail
                from access.trail
                where (:account = '' or actor = :account)
                    and (:action = '' or starts_with(action, :action))
                    and id < :before
                order by id desc
                limit :most
                """)
                .param("account", account)
                .param("action", action)
                .param("before", before.orElse(UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff")))
                .param("most", most)
                .query(TrailLine.class)
                .list();
    }

    /** What this account did last. */
    public List<TrailLine> latestOf(String account, int most) {
        return page(account, "", Optional.empty(), most);
    }

    /** What anybody did last. */
    public List<TrailLine> latest(int most) {
        return page("", "", Optional.empty(), most);
    }
}
