package id.prokus.programme;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Which way something goes in its list. */
enum Move {
    UP(-1),
    DOWN(1);

    private final int step;

    Move(int step) {
        this.step = step;
    }

    /** @param direction {@code naik}, or anything else for down */
    static Move of(String direction) {
        return direction.equals("naik") ? UP : DOWN;
    }

    /** The list with one of it moved; at its end, or not in it, nothing changes. */
    <T> List<T> in(List<T> list, T one) {
        List<T> moved = new ArrayList<>(list);
        int from = moved.indexOf(one);
        int to = from + step;
        if (from >= 0 && to >= 0 && to < moved.size()) {
            Collections.swap(moved, from, to);
        }
        return moved;
    }
}
