package id.prokus.access;

import id.prokus.terminal.Command;
import id.prokus.terminal.Options;
import id.prokus.terminal.Terminal;
import id.prokus.terminal.WrongUsage;
import id.prokus.vocabulary.Actor;
import java.util.List;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** For whoever lost the password: who can use the terminal of the machine could read its data anyway. */
@Component
class ResetPassword implements Command {

    private final Accounts accounts;
    private final PasswordEncoder passwords;
    private final Trail trail;
    private final TransactionTemplate transaction;

    ResetPassword(Accounts accounts, PasswordEncoder passwords, Trail trail, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.trail = trail;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "sandi";
    }

    @Override
    public String usage() {
        return "./prokus sandi [--akun " + MakeFirstAccount.NAME + "]   membuat kata sandi baru bila yang lama hilang";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        String name = Options.parse(arguments, Set.of("akun")).find("akun").orElse(MakeFirstAccount.NAME);
        var account = accounts.find(name).orElseThrow(() -> new WrongUsage("Tidak ada akun bernama " + name + "."));
        String password = ReadablePassword.random();
        transaction.executeWithoutResult(status -> {
            accounts.resetPassword(account.name(), passwords.encode(password));
            trail.record(Actor.atTerminal(), "access.password-reset", account.name());
        });
        terminal.say("Kata sandi baru untuk " + account.name() + ": " + password);
        terminal.say("Catat sekarang: kata sandi ini tidak akan ditampilkan lagi.");
        return 0;
    }
}
