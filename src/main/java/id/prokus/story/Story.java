package id.prokus.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A story of most significant change.
 *
 * @param name the family's, read now
 * @param regency Kemendagri digits, of the family
 * @param outcome which of the seven outcomes of the programme the change belongs to
 * @param before how things were
 * @param change what changed
 * @param meaning why this matters most to whoever tells it
 * @param alias its name where its own is not allowed; may be empty
 * @param submitted whether it was given to those who choose
 * @param heldWhy why it was taken from the public; empty where nothing is the matter
 */
public record Story(
        UUID id,
        UUID family,
        String name,
        String regency,
        String incubator,
        int edition,
        String title,
        int outcome,
        String before,
        String change,
        String meaning,
        String alias,
        boolean submitted,
        String heldWhy,
        String writtenBy,
        String changedBy,
        Instant changedAt,
        List<Claim> claims) {

    public Story {
        claims = List.copyOf(claims);
    }

    /** The same story with what it claims. */
    Story claiming(List<Claim> what) {
        return new Story(
                id, family, name, regency, incubator, edition, title, outcome, before, change, meaning, alias,
                submitted, heldWhy, writtenBy, changedBy, changedAt, what);
    }

    public String address() {
        return "/kisah/" + id;
    }

    public Optional<Claim> claim(ClaimKind kind) {
        return claims.stream().filter(claim -> claim.kind() == kind).findFirst();
    }

    public boolean held() {
        return !heldWhy.isEmpty();
    }

    /** Never whose, nor what it tells. */
    @Override
    public String toString() {
        return "Story[" + id + "]";
    }
}
