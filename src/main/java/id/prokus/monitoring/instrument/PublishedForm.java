package id.prokus.monitoring.instrument;

/**
 * A version of a form as it was published.
 *
 * @param bytes to be read only
 */
public record PublishedForm(byte[] bytes, FormHeader header) {

    @Override
    public String toString() {
        return "PublishedForm[" + header.id() + " " + header.version() + "]";
    }
}
