package id.prokus.organisation;

import java.util.UUID;

/**
 * An office in the list.
 *
 * @param parent the name of the office it is a part of; empty at the top
 * @param depth how many offices it is a part of, one within the other
 * @param units how many are a part of it
 * @param regencies how many kabupaten and kota it has ever served
 */
public record OfficeLine(
        UUID id,
        OfficeKind kind,
        String name,
        String parent,
        String region,
        Period validity,
        int depth,
        int units,
        int regencies) {}
