package id.prokus.place;

import id.prokus.vocabulary.Actor;
import java.util.UUID;

/** A list of desa and kelurahan was loaded; told within the transaction, so that it is recorded with it. */
public record VillagesLoaded(UUID list, String basis, int villages, Actor by) {}
