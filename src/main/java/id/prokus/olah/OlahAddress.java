package id.prokus.olah;

import id.prokus.access.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages that name a file or a sheet; never a person's number. */
public final class OlahAddress {

    private OlahAddress() {}

    /** Of one row as it was sent. */
    public static String row(int edition, String file, String sheet, int row) {
        return "/olah/baris?edisi=%d&berkas=%s&lembar=%s&baris=%d".formatted(edition, coded(file), coded(sheet), row);
    }

    static String turn(int edition, Role role, Turn turn) {
        return "/olah/giliran?edisi=%d&tugas=%s&daftar=%s".formatted(edition, role.code(), turn.code());
    }

    static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
