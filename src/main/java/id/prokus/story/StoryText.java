package id.prokus.story;

import java.util.List;

/** What a story says, read from what was typed. */
record StoryText(
        String title, int outcome, String before, String change, String meaning, String alias, List<Claim> claims) {

    StoryText {
        claims = List.copyOf(claims);
    }

    /** Never what it tells. */
    @Override
    public String toString() {
        return "StoryText";
    }
}
