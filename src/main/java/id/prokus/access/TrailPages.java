package id.prokus.access;

import id.prokus.vocabulary.Jakarta;
import id.prokus.web.ListAddress;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The trail, to be read. */
@Repository
public class TrailPages {

    /** What it can be sorted by; ids grow with time. */
    static final Map<String, String> COLUMNS =
            Map.of("waktu", "id", "akun", "actor", "perbuatan", "action collate \"C\"", "kabupaten", "regency");

    static final String LATEST_FIRST = "-waktu";

    private final JdbcClient database;

    TrailPages(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which lines are wanted; what is empty narrows nothing.
     *
     * @param account whose
     * @param action what an action's code begins with
     * @param regency Kemendagri digits of a kabupaten, or of a province for all in it
     * @param from the first day, in Jakarta
     * @param until the last day
     */
    record Wanted(String account, String action, String regency, Optional<LocalDate> from, Optional<LocalDate> until) {

        static final Wanted ALL = new Wanted("", "", "", Optional.empty(), Optional.empty());
    }

    /** @param address in which order, from which line on */
    List<TrailLine> page(Wanted wanted, ListAddress address, int most) {
        String column = COLUMNS.getOrDefault(address.column(), "id");
        String way = address.backwards() ? "desc" : "asc";
        return database.sql("""
                select id, at, actor, action, subject, detail, regency
                from access.trail
                where (:account = '' or actor = :account)
                    and (:action = '' or starts_with(action, :action))
                    and (:regency = '' or starts_with(regency, :regency))
                    and (cast(:from as timestamptz) is null or at >= :from)
                    and (cast(:until as timestamptz) is null or at < :until)
                    and (cast(:after as uuid) is null
                        or (%1$s, id) %3$s (select %1$s, id from access.trail where id = :after))
                order by %1$s %2$s, id %2$s
                limit :most
                """.formatted(column, way, address.backwards() ? "<" : ">"))
                .param("account", wanted.account())
                .param("action", wanted.action())
                .param("regency", wanted.regency())
                .param("from", wanted.from().map(TrailPages::begin).orElse(null))
                .param(
                        "until",
                        wanted.until().map(day -> begin(day.plusDays(1))).orElse(null))
                .param("after", id(address.after()).orElse(null))
                .param("most", most)
                .query(TrailLine.class)
                .list();
    }

    /** What this account did last. */
    public List<TrailLine> latestOf(String account, int most) {
        return page(
                new Wanted(account, "", "", Optional.empty(), Optional.empty()),
                ListAddress.of("", LATEST_FIRST, ""),
                most);
    }

    /** What anybody did last. */
    public List<TrailLine> latest(int most) {
        return page(Wanted.ALL, ListAddress.of("", LATEST_FIRST, ""), most);
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(Jakarta.ZONE).toOffsetDateTime();
    }

    private static Optional<UUID> id(String written) {
        try {
            return written.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
