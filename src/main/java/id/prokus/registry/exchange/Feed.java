package id.prokus.registry.exchange;

import id.prokus.registry.timeline.Entries;
import id.prokus.registry.timeline.KeptEntry;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that was said, in the order in which it was recorded, for other systems to follow. */
@Repository
class Feed {

    private final JdbcClient database;

    Feed(JdbcClient database) {
        this.database = database;
    }

    /**
     * Where somebody has read up to.
     *
     * @param id of the last one read; the smallest there is to read from a moment on
     */
    record Place(Instant recordedAt, UUID id) {

        static final Place START = new Place(Instant.EPOCH, new UUID(0, 0));

        static Place of(KeptEntry last) {
            return new Place(last.recordedAt(), last.entry().id());
        }

        /** @throws Refusal {@code registry.place-unreadable} */
        static Place read(String written) {
            if (written.isEmpty()) {
                return START;
            }
            try {
                int middle = written.indexOf('_');
                return middle < 0
                        ? new Place(Instant.parse(written), new UUID(0, 0))
                        : new Place(
                                Instant.parse(written.substring(0, middle)),
                                UUID.fromString(written.substring(middle + 1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw new Refusal(
                        "registry.place-unreadable",
                        new Text(
                                "Isi \"sesudah\" dengan \"berikutnya\" dari jawaban sebelumnya, atau saat seperti 2021-08-17T00:00:00Z.",
                                "Give \"sesudah\" the \"berikutnya\" of the answer before, or a moment like 2021-08-17T00:00:00Z."));
            }
        }

        @Override
        public String toString() {
            return recordedAt + "_" + id;
        }
    }

    /**
     * What is still being written has an earlier moment than what is read now: nobody reads past the oldest transaction that
     * runs, else a reader would never see it.
     *
     * @param edition 0 for all
     * @param kind empty for all
     */
    List<KeptEntry> after(Place place, int edition, String kind, int most) {
        return database.sql("""
                select * from registry.entry
                where (recorded_at, id) > (:at, :id)
                  and (:edition = 0 or edition = :edition)
                  and (:kind = '' or kind = :kind)
                  and recorded_at < (select coalesce(min(xact_start), clock_timestamp()) from pg_stat_activity
                                     where datname = current_database() and usename = current_user
                                       and pid <> pg_backend_pid())
                order by recorded_at, id
                limit :most
                """)
                .param("at", OffsetDateTime.ofInstant(place.recordedAt(), ZoneOffset.UTC))
                .param("id", place.id())
                .param("edition", edition)
                .param("kind", kind)
                .param("most", most)
                .query(Entries::entry)
                .list();
    }
}
