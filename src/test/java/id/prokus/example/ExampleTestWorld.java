package id.prokus.example;

import org.springframework.stereotype.Component;

/** The example world for stories of other modules. */
@Component
public class ExampleTestWorld {

    public static final String PASSWORD = ExamplePeople.PASSWORD;

    private final LoadExample loadExample;
    private final ExampleWorlds worlds;

    ExampleTestWorld(LoadExample loadExample, ExampleWorlds worlds) {
        this.loadExample = loadExample;
        this.worlds = worlds;
    }

    /** Loads it where it is not there yet. */
    public void loadOnce() {
        if (worlds.find().isEmpty()) {
            loadExample.load(2021, Fault.all(), new ExampleProgress() {
                @Override
                public void begin(ExampleStep step, int parts) {}

                @Override
                public void done(String part) {}
            });
        }
    }
}
