package id.prokus.story;

import java.util.Optional;
import java.util.UUID;

/**
 * One thing a story says of a family.
 *
 * @param proof the entry of the timeline that proves it; empty where nothing does
 */
public record Claim(ClaimKind kind, String words, Optional<Proof> proof) {

    /**
     * @param thing what the entry is about
     * @param entry the word about it that counted when it was chosen
     */
    public record Proof(UUID thing, UUID entry) {}
}
