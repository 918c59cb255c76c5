package id.prokus.olah;

import id.prokus.intake.ReceivedFile;
import id.prokus.olah.ReadSentFiles.Said;
import id.prokus.programme.roster.Roster;
import java.util.List;
import java.util.Map;

/**
 * Everything that was read, before anything is made of it.
 *
 * @param order what was to be read
 * @param said what people had said of files and headings
 * @param files every file that was tried, in the order of their names, without their values, which are kept
 * @param copies the original's name by the name of each copy
 * @param receipts by the file's name
 * @param originals the files as received
 */
record AllRead(
        RunOrder order,
        Said said,
        List<ReadFile> files,
        Map<String, String> copies,
        Map<String, ReceivedFile> receipts,
        Originals originals) {

    /** The same, counted against another roster. */
    AllRead against(Roster roster) {
        return new AllRead(
                new RunOrder(order.edition(), roster, order.files(), order.by()),
                said,
                files,
                copies,
                receipts,
                originals);
    }

    ReceivedFile receipt(String name) {
        ReceivedFile receipt = receipts.get(name);
        if (receipt == null) {
            throw new IllegalStateException("a file that was never received");
        }
        return receipt;
    }
}
