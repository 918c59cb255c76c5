package id.prokus.example;

import id.prokus.access.Trail;
import id.prokus.vocabulary.Actor;
import id.prokus.vocabulary.Refusal;
import id.prokus.vocabulary.Text;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings the world in behind the back of whoever asked for it on a page, one at a time. */
@Component
public class ExampleLoads implements ExampleProgress {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleLoads.class);

    private final LoadExample loadExample;
    private final Trail trail;
    private Optional<View> view = Optional.empty();

    ExampleLoads(LoadExample loadExample, Trail trail) {
        this.loadExample = loadExample;
        this.trail = trail;
    }

    /**
     * How far it has come.
     *
     * @param failure what went wrong; empty where nothing did
     */
    public record View(ExampleStep step, int done, int parts, boolean running, Text failure) {

        static final Text NONE = new Text("", "");

        public Text label() {
            return step.label();
        }
    }

    synchronized Optional<View> view() {
        return view;
    }

    synchronized boolean running() {
        return view.map(View::running).orElse(false);
    }

    synchronized void start(Actor by, long seed) {
        if (running()) {
            return;
        }
        view = Optional.of(new View(ExampleStep.INVENTING, 0, 1, true, View.NONE));
        trail.record(by, "example.load-started", "contoh");
        Thread.ofPlatform().name("contoh").daemon().start(() -> load(seed));
    }

    private void load(long seed) {
        try {
            loadExample.load(seed, Fault.all(), this);
            ended(View.NONE);
        } catch (Refusal refusal) {
            ended(refusal.sentence());
        } catch (RuntimeException e) {
            LOG.error("The example could not be loaded", e);
            ended(new Text(
                    "Contoh tidak selesai dimuat karena kesalahan program. Hapus contoh, lalu muat kembali.",
                    "The example was not loaded to its end because of an error. Remove it and load it again."));
        }
    }

    @Override
    public synchronized void begin(ExampleStep step, int parts) {
        view = Optional.of(new View(step, 0, parts, true, View.NONE));
    }

    @Override
    public synchronized void done(String part) {
        view = view.map(v -> new View(v.step(), v.done() + 1, v.parts(), true, View.NONE));
    }

    private synchronized void ended(Text failure) {
        view = view.map(v -> new View(v.step(), v.done(), v.parts(), false, failure));
    }

    synchronized void forget() {
        view = Optional.empty();
    }
}
