package id.prokus.monitoring.submission;

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

/** Writes down what came in, byte for byte, several at once, in one way to the database and back. */
@Repository
class AddSubmissions {

    private final JdbcClient database;

    AddSubmissions(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps what is the first of its instance, and what is to be kept as a variant. Its family is only kept where it is in
     * the sender's scope: one of another place is nobody to that phone.
     *
     * @return by id, without those of which another was there before
     */
    Map<UUID, Submission> add(List<Arrived> arrived) {
        Map<UUID, Optional<UUID>> families = new HashMap<>();
        database.sql("""
                select kept, whose
                from monitoring.keep(:ids, :forms, :versions, :instances, :roots, :deprecated, :sha256, :bytes, :devices,
                    :accounts, :scopes, :families, cast(:received as timestamptz[]), :complete, :states)
                """)
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
                        row.getObject("kept", UUID.class), Optional.ofNullable(row.getObject("whose", UUID.class))));
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
