package id.prokus.testing;

import id.prokus.database.ScopedPool;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** The running programme's database, which each story finds as new while the programme runs on. */
final class StoryDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final DelegatingDataSource CONNECTIONS = new DelegatingDataSource();
    private static @Nullable ScopedPool current;

    static synchronized void renew() {
        var old = current;
        current = TestDatabases.fresh();
        CONNECTIONS.setTargetDataSource(current);
        if (old != null) {
            old.close();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        renew();
        context.getBeanFactory().registerSingleton("dataSource", CONNECTIONS);
    }
}
