package id.prokus.dissemination.feedback;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each meeting's projector shows large. */
@Repository
class Spotlights {

    private final JdbcClient database;

    Spotlights(JdbcClient database) {
        this.database = database;
    }

    void show(UUID meeting, String what) {
        database.sql("update dissemination.meeting set spotlight = :what where id = :meeting")
                .param("meeting", meeting)
                .param("what", what)
                .update();
    }
}
