package id.prokus.monitoring.review;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.monitoring.returned.Returned;
import id.prokus.organisation.Person;
import id.prokus.organisation.PersonAccounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is to be reminded of what was returned. */
@Component
class Reminders {

    private final Accounts accounts;
    private final PersonAccounts persons;

    Reminders(Accounts accounts, PersonAccounts persons) {
        this.accounts = accounts;
        this.persons = persons;
    }

    /**
     * One for each sender.
     *
     * @param page on which the requests are read after signing in
     */
    List<Reminder> of(List<Returned> open, String page) {
        Map<String, Long> bySender =
                open.stream().collect(Collectors.groupingBy(Returned::account, TreeMap::new, Collectors.counting()));
        return bySender.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue().intValue(), page))
                .toList();
    }

    private Reminder of(String account, int n, String page) {
        Optional<Person> person = persons.personOf(account);
        return Reminder.of(
                account,
                accounts.find(account).map(Account::shownName).orElse(account),
                person.map(Person::phone).orElse(""),
                person.map(Person::email).orElse(""),
                n,
                page);
    }
}
