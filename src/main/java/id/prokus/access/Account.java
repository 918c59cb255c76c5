package id.prokus.access;

import java.util.UUID;

/**
 * Somebody who can sign in.
 *
 * @param name as typed at sign-in, in lower case
 * @param fullName the person's; empty where it is not known
 * @param open false once nobody can sign in with it
 * @param password its Argon2id hash
 * @param passwordChosen false while the password printed on the terminal is in use
 */
public record Account(UUID id, String name, String fullName, String password, boolean passwordChosen, boolean open) {

    /** The person's name where it is known, else the account's. */
    public String shownName() {
        return fullName.isEmpty() ? name : fullName;
    }

    /** Never the hash. */
    @Override
    public String toString() {
        return "Account[" + name + "]";
    }
}
