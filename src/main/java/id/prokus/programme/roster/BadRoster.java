package id.prokus.programme.roster;

/** A roster that cannot be used; the message says in Indonesian what is wrong, where, and what to do. */
public class BadRoster extends Exception {

    BadRoster(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
