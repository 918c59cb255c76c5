package id.prokus.monitoring.review;

import id.prokus.web.Flash;

/**
 * What came of approving many at once.
 *
 * @param n approved now
 * @param own left out, because the reviewer entered them
 * @param other left out: returned, or not yet with this office
 */
record Approved(int n, int own, int other) {

    Flash said() {
        String indonesian = "%d isian disetujui.".formatted(n)
                + (own > 0 ? " %d tidak, karena Anda sendiri yang mengirimnya.".formatted(own) : "")
                + (other > 0
                        ? " %d belum dapat disetujui: sedang dikembalikan atau belum sampai pada tingkat Anda."
                                .formatted(other)
                        : "");
        String english = "%d entries approved.".formatted(n)
                + (own > 0 ? " %d not, because you entered them yourself.".formatted(own) : "")
                + (other > 0
                        ? " %d cannot be approved yet: they were returned, or have not come to your level."
                                .formatted(other)
                        : "");
        return n > 0 ? Flash.done(indonesian, english) : Flash.careful(indonesian, english);
    }
}
