package id.prokus.assistance;

import id.prokus.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Money given to a family in an edition, and what of it was used; rupiah.
 *
 * @param listed by the daftar salur
 * @param told by entries that repeat no line of it
 * @param outside given on days without a place by SK
 * @param promised whether the sum is one that the edition's schemes give; true also where no scheme says an amount
 */
public record Balance(
        UUID family,
        int edition,
        String name,
        String regency,
        String incubator,
        long listed,
        long told,
        long used,
        long goods,
        long outside,
        boolean promised) {

    public long aid() {
        return listed + told;
    }

    /** Given and not told as used; below zero where more was used than given. */
    public long difference() {
        return aid() - used;
    }

    /** Why it is on the list. */
    public List<Text> reasons() {
        var reasons = new ArrayList<Text>();
        if (outside > 0) {
            reasons.add(new Text("di luar SK", "outside the SK"));
        }
        if (!promised) {
            reasons.add(new Text("jumlah bukan menurut skema", "amount not by any scheme"));
        }
        if (difference() > 0) {
            reasons.add(
                    used == 0
                            ? new Text("belum ada pemakaian", "no use told yet")
                            : new Text("pemakaian kurang dari bantuan", "less used than given"));
        }
        if (difference() < 0) {
            reasons.add(new Text("pemakaian lebih dari bantuan", "more used than given"));
        }
        return reasons;
    }
}
