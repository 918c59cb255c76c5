package id.prokus.story;

import java.util.UUID;

/**
 * A picture of a story.
 *
 * @param sha256 of the file as received
 */
public record StoryPicture(UUID id, String sha256, String caption, String alternative, int width, int height) {}
