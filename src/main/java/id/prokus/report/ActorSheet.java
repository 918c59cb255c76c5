package id.prokus.report;

import id.prokus.report.Ringkasan.Perbaikan;
import id.prokus.report.Ringkasan.Sebutan;
import id.prokus.report.Tambahan.TindakanLalu;
import java.util.List;
import java.util.OptionalInt;

/**
 * What is asked of one actor in one place, with what stands behind it.
 *
 * @param asked everything, what was agreed first; empty where nothing gives reason to ask
 * @param level what the places are: "Provinsi", "Kabupaten/kota", "Kecamatan"
 * @param places with families that something asked is about, most families first
 * @param unshown how many more places there are whose counts are not shown
 * @param obstacles that this actor can remove
 * @param former what was agreed with this actor in the round before
 */
public record ActorSheet(
        Ringkasan ringkasan,
        Actor actor,
        List<Perbaikan> asked,
        String level,
        List<Place> places,
        int unshown,
        List<Sebutan> obstacles,
        List<TindakanLalu> former) {

    /**
     * One place.
     *
     * @param families reported from it
     * @param counts families there for each thing asked, in its order; empty where it is not about families, or where
     *     fewer than ten could be told
     */
    public record Place(String name, int families, List<OptionalInt> counts) {
        public Place {
            counts = List.copyOf(counts);
        }
    }
}
