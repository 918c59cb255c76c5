package id.prokus.web;

/**
 * Which part of a long list is shown.
 *
 * @param number the page, from 1
 * @param size rows on a page
 * @param total rows in all
 * @param address of the list, with its filters, ending where the page's number goes: {@code /olah/catatan?kode=X&hal=}
 */
public record Paging(int number, int size, long total, String address) {

    public int pages() {
        return Math.toIntExact(Math.max(1, Math.ceilDiv(total, size)));
    }

    public long first() {
        return total == 0 ? 0 : (number - 1L) * size + 1;
    }

    public long last() {
        return Math.min(total, (long) number * size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }
}
