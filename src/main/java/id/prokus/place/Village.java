package id.prokus.place;

/**
 * A desa, kelurahan or desa adat of a loaded list.
 *
 * @param code ten Kemendagri digits without dots
 * @param name as the list writes it
 */
public record Village(String code, String name) {

    /** As any other region; without a BPS code, for no list pairs the two systems on this level. */
    Region region() {
        return new Region(code, "", name);
    }

    /** The name, comparable. */
    String key() {
        return RegionName.of(name).key();
    }
}
