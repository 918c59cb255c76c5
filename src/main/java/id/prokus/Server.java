package id.prokus;

import id.prokus.database.Database;
import id.prokus.database.DatabaseSettings;
import id.prokus.terminal.Terminal;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The programme as people use it in a browser. */
final class Server {

    private Server() {}

    static void start(Terminal terminal) {
        Database database = Database.open(DatabaseSettings.of(System.getenv()));
        var context = new SpringApplicationBuilder(Prokus.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(starting -> use(database, starting))
                .run();
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        terminal.say("ProKUS siap. Buka http://localhost:" + port + " di peramban. Tekan Ctrl+C untuk berhenti.");
    }

    /** The database is there before the first bean, and goes after the last. */
    static void use(Database database, ConfigurableApplicationContext context) {
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("database", database::close);
        beans.registerSingleton("dataSource", database.connections());
    }
}
