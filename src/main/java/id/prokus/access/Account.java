package id.prokus.access;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param name as typed at sign-in, in lower case
 * @param password its Argon2id hash
 * @param passwordChosen false while the password printed on the terminal is in use
 */
public record Account(UUID id, String name, String password, boolean passwordChosen) {

    /** Never the hash. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
