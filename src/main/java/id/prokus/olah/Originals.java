package id.prokus.olah;

import id.prokus.workbook.Book;
import id.prokus.workbook.Sheet;
import id.prokus.workbook.UnreadableFile;
import id.prokus.workbook.Workbooks;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** The files as received, and the workbooks read from them: held while they are small, read again where they are not. */
final class Originals {

    private static final long CELLS_HELD = 1_500_000;

    private final Map<String, SentFile> files = new ConcurrentHashMap<>();
    private final Map<String, Book.Format> formats = new ConcurrentHashMap<>();
    private final Map<String, Book> books = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(CELLS_HELD);

    void add(SentFile file, Book book) {
        files.put(file.name(), file);
        formats.put(file.name(), book.format());
        long cells = 0;
        for (Sheet sheet : book.sheets()) {
            cells += sheet.rows().stream().mapToLong(row -> row.cells().size()).sum();
        }
        if (room.addAndGet(-cells) >= 0) {
            books.put(file.name(), book);
        } else {
            room.addAndGet(cells);
        }
    }

    Book.Format format(String name) {
        Book.Format format = formats.get(name);
        if (format == null) {
            throw new IllegalArgumentException("no such file in this run");
        }
        return format;
    }

    byte[] bytes(String name) {
        return file(name).bytes();
    }

    Book book(String name) {
        Book held = books.get(name);
        if (held != null) {
            return held;
        }
        try {
            return new Workbooks().read(bytes(name));
        } catch (UnreadableFile e) {
            throw new IllegalStateException("a file that was read before", e);
        }
    }

    private SentFile file(String name) {
        SentFile file = files.get(name);
        if (file == null) {
            throw new IllegalArgumentException("no such file in this run");
        }
        return file;
    }

    /** What is written is written; a page that shows one row in context reads its workbook again. */
    void letGoOfBooks() {
        books.clear();
        room.set(0);
    }
}
