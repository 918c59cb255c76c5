package id.prokus.dissemination.feedback;

import id.prokus.dissemination.MeetingChanged;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Those who look at a meeting just now. They are told that something is new, never what: each then reads what is theirs.
 */
@Component
class Room {

    /** A browser comes back by itself, so a connection that was forgotten goes away. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Map<UUID, Set<SseEmitter>> lookers = new ConcurrentHashMap<>();

    SseEmitter enter(UUID meeting) {
        var looker = new SseEmitter(LONGEST.toMillis());
        Set<SseEmitter> others = lookers.computeIfAbsent(meeting, id -> ConcurrentHashMap.newKeySet());
        others.add(looker);
        looker.onCompletion(() -> others.remove(looker));
        looker.onTimeout(looker::complete);
        looker.onError(failure -> others.remove(looker));
        tell(looker, others);
        return looker;
    }

    int lookingAt(UUID meeting) {
        return lookers.getOrDefault(meeting, Set.of()).size();
    }

    /** Only what was really kept is told. Each is told by a thread of its own: one slow line keeps nobody waiting. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void changed(MeetingChanged change) {
        Set<SseEmitter> here = lookers.getOrDefault(change.meeting(), Set.of());
        here.forEach(looker -> Thread.ofVirtual().start(() -> tell(looker, here)));
    }

    private static void tell(SseEmitter looker, Set<SseEmitter> others) {
        try {
            looker.send(SseEmitter.event().name("berubah").reconnectTime(1_000).data("ya"));
        } catch (IOException | IllegalStateException gone) {
            others.remove(looker);
        }
    }
}
