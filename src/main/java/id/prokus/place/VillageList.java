package id.prokus.place;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A list of desa and kelurahan that was loaded.
 *
 * @param basis the regulation it comes from
 * @param validFrom from which day it is valid
 * @param villages how many stand in it
 */
public record VillageList(
        UUID id, String basis, LocalDate validFrom, int villages, Instant loadedAt, String loadedBy) {}
