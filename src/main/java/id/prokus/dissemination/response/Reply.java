package id.prokus.dissemination.response;

import java.util.Optional;

/**
 * How it stands with one organisation.
 *
 * @param counted the latest answer that was approved; empty where nothing was said that counts
 * @param waiting a later one that nobody has approved yet
 */
public record Reply(Asked asked, Optional<Response> counted, Optional<Response> waiting) {

    /** Silence, and what was entered but approved by nobody, is no consent. */
    public boolean consents() {
        return counted.map(response -> response.answer().consents()).orElse(false);
    }
}
