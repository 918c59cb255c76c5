package id.prokus.testing;

import id.prokus.access.MakeFirstAccount;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Before each story class: a new database, and the account that a first start makes in it. */
final class FirstStart implements BeforeAllCallback {

    private static volatile String password = "";

    @Override
    public void beforeAll(ExtensionContext story) {
        if (story.getRequiredTestClass().getEnclosingClass() == null) {
            var programme = SpringExtension.getApplicationContext(story);
            StoryDatabase.renew();
            password = programme.getBean(MakeFirstAccount.class).make().orElseThrow();
        }
    }

    /** As the terminal told it. */
    static String password() {
        return password;
    }
}
