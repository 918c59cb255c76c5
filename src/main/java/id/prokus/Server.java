package id.prokus;

import id.prokus.access.MakeFirstAccount;
import id.prokus.database.Database;
import id.prokus.database.DatabaseSettings;
import id.prokus.terminal.Terminal;
import java.util.stream.Stream;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The programme as people use it in a browser. */
final class Server {

    private Server() {}

    /** Returns once people can come in; {@code settings} go before those of the environment. */
    static ConfigurableApplicationContext start(Terminal terminal, String... settings) {
        Database database = Database.open(DatabaseSettings.of(System.getenv()));
        var context = new SpringApplicationBuilder(Prokus.class)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .initializers(starting -> use(database, starting))
                .run(settings);
        context.getBean(MakeFirstAccount.class).make().ifPresent(password -> tell(password, terminal));
        terminal.say("ProKUS siap. Buka %s di peramban. Tekan Ctrl+C untuk berhenti."
                .formatted(address(context.getEnvironment())));
        return context;
    }

    private static String address(Environment environment) {
        boolean encrypted = Stream.of("certificate", "key-store", "bundle")
                .anyMatch(name -> environment.containsProperty("server.ssl." + name));
        return (encrypted ? "https" : "http") + "://localhost:" + environment.getRequiredProperty("local.server.port");
    }

    private static void tell(String password, Terminal terminal) {
        terminal.say("""

                Akun pertama sudah dibuat. Catat sekarang: kata sandi ini tidak akan ditampilkan lagi.
                First account, shown only this once:

                    Nama akun   %s
                    Kata sandi  %s
                """.formatted(MakeFirstAccount.NAME, password));
    }

    /** The database is there before the first bean, and goes after the last. */
    static void use(Database database, ConfigurableApplicationContext context) {
        var beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerDisposableBean("database", database::close);
        beans.registerSingleton("dataSource", database.connections());
    }
}
