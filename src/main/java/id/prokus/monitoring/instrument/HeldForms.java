package id.prokus.monitoring.instrument;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which version of a form each phone fetched last. */
@Repository
public class HeldForms {

    private final JdbcClient database;
    private final Clock clock;

    HeldForms(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public void took(UUID device, Instrument instrument) {
        database.sql("""
                insert into monitoring.held_form (device, code, version, taken_at) values (:device, :code, :version, :now)
                on conflict (device, code) do update set version = excluded.version, taken_at = excluded.taken_at
                """)
                .param("device", device)
                .param("code", instrument.code())
                .param("version", instrument.version())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** How many phones that may still come in hold each version of a form. */
    Map<String, Integer> byVersion(String code) {
        var held = new LinkedHashMap<String, Integer>();
        database.sql("""
                select version, count(*)::int as phones
                from monitoring.held_form join monitoring.device on device.id = held_form.device
                where code = :code and device.revoked_at is null
                group by version order by version
                """).param("code", code).query(row -> {
            held.put(row.getString("version"), row.getInt("phones"));
        });
        return held;
    }
}
