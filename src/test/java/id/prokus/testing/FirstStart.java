package id.prokus.testing;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Before each story class: a new database. */
final class FirstStart implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext story) {
        if (story.getRequiredTestClass().getEnclosingClass() == null) {
            StoryDatabase.renew();
        }
    }
}
