package id.prokus.monitoring.instrument;

import id.prokus.monitoring.family.FamilyList;
import id.prokus.monitoring.family.ListedFamily;
import java.util.List;
import org.javarosa.core.model.data.UncastData;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.xform.parse.ExternalInstanceParser;

/**
 * The families that a form being built may know: only those a submission names, instead of a list of thousands read for
 * each. Where this thread said none, the list is looked for beside the form, as on a phone.
 */
final class OwnFamilies implements ExternalInstanceParser.InstanceProvider {

    private static final ThreadLocal<List<ListedFamily>> KNOWN = new ThreadLocal<>();

    /** Until it is closed. */
    interface Known extends AutoCloseable {
        @Override
        void close();
    }

    /** For the forms that this thread builds until it closes what it is given. */
    static Known of(List<ListedFamily> families) {
        KNOWN.set(families);
        return KNOWN::remove;
    }

    @Override
    public boolean isSupported(String instance, String source) {
        return KNOWN.get() != null && instance.equals(FamilyList.NAME);
    }

    @Override
    public TreeElement get(String instance, String source) {
        var root = new TreeElement("root", 0);
        root.setInstanceName(instance);
        List<ListedFamily> families = KNOWN.get();
        for (int i = 0; i < families.size(); i++) {
            root.addChild(item(families.get(i), i));
        }
        return root;
    }

    private static TreeElement item(ListedFamily family, int number) {
        var item = new TreeElement("item", number);
        add(item, "name", family.id().toString());
        add(item, "label", family.label());
        add(item, "__version", String.valueOf(family.version()));
        add(item, "usaha", family.business());
        for (int i = 0; i < ListedFamily.COLUMNS.size(); i++) {
            add(item, ListedFamily.COLUMNS.get(i), family.values().get(i));
        }
        return item;
    }

    private static void add(TreeElement item, String name, String value) {
        var field = new TreeElement(name, 0);
        field.setValue(new UncastData(value));
        item.addChild(field);
    }
}
