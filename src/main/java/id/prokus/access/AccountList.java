package id.prokus.access;

import id.prokus.web.ListAddress;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts in parts: searched, filtered, sorted. */
@Repository
class AccountList {

    static final Map<String, String> COLUMNS =
            Map.of("akun", "name", "nama", "lower(full_name)", "keadaan", "(closed_at is not null)");

    private final JdbcClient database;

    AccountList(JdbcClient database) {
        this.database = database;
    }

    /**
     * Which accounts are wanted; what is empty narrows nothing.
     *
     * @param words part of an account's or a person's name
     * @param place Kemendagri digits with which the place of a duty of today begins
     * @param state "terbuka", "ditutup", or "tanpa_tugas" for who has nothing to do today
     */
    record Wanted(String words, Optional<Role> role, String place, String state) {}

    List<Account> page(Wanted wanted, LocalDate today, ListAddress address, int most) {
        String way = address.backwards() ? "desc" : "asc";
        return database.sql("""
                select id, name, full_name, password,
                    password_changed_at is not null as password_chosen, closed_at is null as open
                from access.account
                where position(:words in lower(name || ' ' || full_name)) > 0
                    and (:state not in ('terbuka', 'ditutup') or (closed_at is null) = (:state = 'terbuka'))
                    and (:state <> 'tanpa_tugas' or not exists (
                        select from access.mandate
                        where account = name and :today >= from_day and :today <= coalesce(until_day, 'infinity')))
                    and (:role || :place = '' or exists (
                        select from access.mandate
                        where account = name and :today >= from_day and :today <= coalesce(until_day, 'infinity')
                            and :role in ('', role) and starts_with(place, :place)))
                    and (:after = '' or (%1$s, id::text) %3$s (
                        select %1$s, id::text from access.account where id::text = :after))
                order by %1$s %2$s, id::text %2$s
                limit :most
                """.formatted(
                                COLUMNS.getOrDefault(address.column(), "name"), way, address.backwards() ? "<" : ">"))
                .param("words", wanted.words().strip().toLowerCase(Locale.ROOT))
                .param("state", wanted.state())
                .param("role", wanted.role().map(Role::code).orElse(""))
                .param("place", wanted.place())
                .param("today", today)
                .param("after", address.after())
                .param("most", most)
                .query(Account.class)
                .list();
    }
}
