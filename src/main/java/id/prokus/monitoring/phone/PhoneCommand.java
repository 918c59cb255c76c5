package id.prokus.monitoring.phone;

import id.prokus.access.Account;
import id.prokus.access.Accounts;
import id.prokus.terminal.Command;
import id.prokus.terminal.Options;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import id.prokus.vocabulary.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Connects a phone without a browser. */
@Component
class PhoneCommand implements Command {

    private final Accounts accounts;
    private final HandOutDevice handOutDevice;
    private final Environment environment;

    PhoneCommand(Accounts accounts, HandOutDevice handOutDevice, Environment environment) {
        this.accounts = accounts;
        this.handOutDevice = handOutDevice;
        this.environment = environment;
    }

    @Override
    public String name() {
        return "ponsel";
    }

    @Override
    public String usage() {
        return """
                ./prokus ponsel --untuk PENGGUNA [--nama PONSEL] [--alamat https://ALAMAT] [--qr BERKAS.png]
                        menghubungkan satu ponsel; kata sandinya hanya ditampilkan sekali""";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Options options = Options.parse(arguments, Set.of("untuk", "nama", "alamat", "qr"));
        String wanted = options.required("untuk");
        String account = accounts.find(wanted)
                .filter(Account::open)
                .map(Account::name)
                .orElseThrow(() -> new WrongUsage("Tidak ada akun terbuka bernama " + wanted + "."));
        String url = options.find("alamat")
                        .orElseGet(() -> "http://localhost:" + environment.getProperty("server.port", "8080"))
                        .replaceFirst("/+$", "")
                + OpenRosa.ROOT;
        Optional<Path> qr = options.find("qr").map(PhoneCommand::path);
        var settings = new PhoneSettings(
                url,
                handOutDevice.make(
                        Actor.atTerminal(), account, options.find("nama").orElse("dari terminal")));
        terminal.say("url=" + settings.url());
        terminal.say("user=" + settings.secret().userName());
        terminal.say("password=" + settings.secret().password());
        return qr.map(path -> write(path, settings.png(), terminal)).orElse(0);
    }

    private static Path path(String typed) {
        try {
            return Path.of(typed);
        } catch (InvalidPathException e) {
            throw new WrongUsage("Nama berkas QR tidak dapat dipakai: " + typed + ".");
        }
    }

    private static int write(Path path, byte[] png, Terminal terminal) {
        try {
            Files.write(path, png);
            return 0;
        } catch (IOException e) {
            terminal.remark("QR tidak dapat ditulis ke " + path
                    + ". Ketik ketiga baris di atas pada ponselnya, atau cabut dan ulangi dengan folder lain.");
            return 1;
        }
    }
}
