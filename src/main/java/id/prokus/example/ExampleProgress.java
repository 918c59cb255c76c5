package id.prokus.example;

/** How far the world has come, told to whoever waits. Called from several threads. */
interface ExampleProgress {

    /** A step begins that has so many parts. */
    void begin(ExampleStep step, int parts);

    /** One part of the present step is done. */
    void done(String part);
}
