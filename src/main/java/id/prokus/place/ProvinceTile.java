package id.prokus.place;

import java.util.List;

/**
 * Where a province stands on the map of equal tiles, drawn for this programme so that Indonesia is recognised without
 * anybody's boundaries: a tile says which province, never where a line runs.
 *
 * @param code Kemendagri digits
 * @param abbreviation two letters
 * @param column from 0, west to east
 * @param row from 0, north to south
 */
record ProvinceTile(String code, String abbreviation, int column, int row) {

    static final int COLUMNS = 12;
    static final int ROWS = 8;

    static List<ProvinceTile> all() {
        return PlaceFile.read("petak.csv").stream()
                .map(f -> new ProvinceTile(f[0], f[1], Integer.parseInt(f[2]), Integer.parseInt(f[3])))
                .toList();
    }
}
