package id.prokus.place;

/**
 * A province, regency (kabupaten or kota) or district (kecamatan) as both code systems knew it in 2022.
 *
 * @param code Kemendagri digits without dots: two, four or six
 * @param bpsCode BPS digits: two, four or seven; not derivable from {@code code}
 * @param name as printed ("Jawa Timur", "Kabupaten Lumajang", "Sukodono")
 */
public record Region(String code, String bpsCode, String name) {}
