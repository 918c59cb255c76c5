package id.prokus.registry.exchange;

import id.prokus.database.RowScope;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Works on files beside the pages, in the scope of whoever began it. A small file is done before anybody has to wait. */
@Component
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final Duration NOBODY_MINDS = Duration.ofSeconds(3);

    private final Map<UUID, Progress> underway = new ConcurrentHashMap<>();
    private final Imports imports;

    ImportWork(Imports imports) {
        this.imports = imports;
    }

    Optional<Progress> of(UUID file) {
        return Optional.ofNullable(underway.get(file));
    }

    /** Begins unless it is being worked on already; comes back when it is done, or after three seconds. */
    void begin(UUID file, Consumer<Progress> work) {
        var progress = new Progress();
        if (underway.putIfAbsent(file, progress) != null) {
            return;
        }
        String scope = RowScope.current();
        Thread worker = Thread.ofVirtual().name("impor-" + file).start(() -> {
            try (var same = RowScope.enter(scope)) {
                work(file, work, progress);
            } finally {
                underway.remove(file);
            }
        });
        try {
            worker.join(NOBODY_MINDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work(UUID file, Consumer<Progress> work, Progress progress) {
        try {
            work.accept(progress);
        } catch (Refusal refusal) {
            imports.stopped(file, refusal.sentence());
        } catch (RuntimeException e) {
            LOG.error("Import {}", file, e);
            imports.stopped(
                    file,
                    new Text(
                            "Terjadi kesalahan pada ProKUS; tidak ada yang disimpan. Coba sekali lagi.",
                            "Something went wrong in ProKUS; nothing was kept. Try once more."));
        }
    }
}
