package id.prokus.testing;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What a story may ask for besides the programme's own parts. */
@TestConfiguration(proxyBeanMethods = false)
class StoryParts {

    /** As the programme's own, at a thousandth of its cost: stories sign somebody in a thousand times. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new Argon2PasswordEncoder(16, 32, 1, 16, 1);
    }

    @Bean
    @Lazy
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Visitor visitor(Environment programme) {
        return new Visitor("http://localhost:" + programme.getRequiredProperty("local.server.port"));
    }
}
