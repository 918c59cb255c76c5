package id.prokus.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Passwords are hashed at Spring Security's own cost: sixteen megabytes, twice over. */
class PasswordStrengthTest {

    @Test
    void a_stolen_list_of_passwords_is_dear_to_guess() {
        assertThat(new AccessConfiguration().passwords().encode("rahasia"))
                .startsWith("$argon2id$v=19$m=16384,t=2,p=1$");
    }
}
