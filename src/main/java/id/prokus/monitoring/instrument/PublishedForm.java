package id.prokus.monitoring.instrument;

/**
 * A version of a form as it was published.
 *
 * @param bytes to be read only
 * @param traits of its questions, by which answers are judged
 */
public record PublishedForm(byte[] bytes, FormHeader header, QuestionTraits traits) {

    @Override
    public String toString() {
        return "PublishedForm[" + header.id() + " " + header.version() + "]";
    }
}
