package id.prokus.testing;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.core.env.Environment;

/** What a story may ask for besides the programme's own parts. */
@TestConfiguration(proxyBeanMethods = false)
class StoryParts {

    @Bean
    @Lazy
    @Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
    Visitor visitor(Environment programme) {
        return new Visitor("http://localhost:" + programme.getRequiredProperty("local.server.port"));
    }
}
