package id.prokus.intake.sender;

/**
 * A newer file that stands in an older one's place.
 *
 * @param older the name of the file whose rows no longer count
 * @param newer the name of the file that counts instead
 * @param shared the share of the older file's families that the newer one holds, from 0 to 1
 * @param sure whether names or times say which of the two is newer; false where only the content was left to go by
 */
public record Replacement(String older, String newer, double shared, boolean sure) {}
