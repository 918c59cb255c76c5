package id.prokus.monitoring.submission;

import id.prokus.monitoring.submission.Submission.State;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes down what came in, byte for byte, several at once. */
@Repository
class AddSubmissions {

    private final JdbcClient database;

    AddSubmissions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps what is the first of its instance. Its family is only kept where it is in the sender's scope: one of another place
     * is nobody to that phone.
     *
     * @return by id, without those of which another was there before
     */
    Map<UUID, Submission> addFirst(List<Arrived> arrived) {
        return insert(arrived, "on conflict (form, instance) where state <> 'VARIAN' do nothing");
    }

    /** Keeps other bytes under the id of one that was there before. */
    Submission addVariant(Arrived arrived) {
        Submission variant = arrived.one().in(State.VARIAN);
        return insert(List.of(new Arrived(variant, arrived.xml(), arrived.scope())), "")
                .values()
                .iterator()
                .next();
    }

    private Map<UUID, Submission> insert(List<Arrived> arrived, String otherwise) {
        Map<UUID, Optional<UUID>> families = new HashMap<>();
        database.sql("""
                insert into monitoring.submission
                    (id, form, version, instance, root_instance, deprecated, sha256, bytes, device, account, family,
                     received_at, complete, state)
                select id, form, version, instance, root, deprecated, sha256, bytes, device, account,
                       case when registry.seen_in(scope, family) then family end, received, complete, state
                from unnest(:ids, :forms, :versions, :instances, :roots, :deprecated, :sha256, :bytes, :devices, :accounts,
                            :scopes, :families, cast(:received as timestamptz[]), :complete, :states)
                     as came (id, form, version, instance, root, deprecated, sha256, bytes, device, account, scope, family,
                              received, complete, state)
                %s
                returning id, family
                """.formatted(otherwise))
                .param("ids", of(arrived, Submission::id, UUID[]::new))
                .param("forms", of(arrived, Submission::form, String[]::new))
                .param("versions", of(arrived, Submission::version, String[]::new))
                .param("instances", of(arrived, Submission::instance, String[]::new))
                .param("roots", of(arrived, Submission::root, String[]::new))
                .param("deprecated", of(arrived, one -> one.deprecated().orElse(null), String[]::new))
                .param("sha256", of(arrived, Submission::sha256, String[]::new))
                .param("bytes", arrived.stream().map(Arrived::xml).toArray(byte[][]::new))
                .param("devices", of(arrived, one -> one.device().orElse(null), UUID[]::new))
                .param("accounts", of(arrived, Submission::account, String[]::new))
                .param("scopes", arrived.stream().map(Arrived::scope).toArray(String[]::new))
                .param("families", of(arrived, one -> one.family().orElse(null), UUID[]::new))
                .param("received", of(arrived, one -> one.receivedAt().toString(), String[]::new))
                .param("complete", of(arrived, Submission::complete, Boolean[]::new))
                .param("states", of(arrived, one -> one.state().name(), String[]::new))
                .query((RowCallbackHandler) row -> families.put(
                        row.getObject("id", UUID.class), Optional.ofNullable(row.getObject("family", UUID.class))));
        return arrived.stream()
                .map(Arrived::one)
                .filter(one -> families.containsKey(one.id()))
                .map(one -> one.of(families.getOrDefault(one.id(), Optional.empty())))
                .collect(Collectors.toMap(Submission::id, one -> one));
    }

    private static <T> T[] of(List<Arrived> arrived, Function<Submission, T> column, IntFunction<T[]> array) {
        return arrived.stream().map(Arrived::one).map(column).toArray(array);
    }
}
