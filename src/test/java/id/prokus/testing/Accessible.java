package id.prokus.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** Whether people who use a keyboard or a screen reader can work with a page, as far as a tool can tell. */
public final class Accessible {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private Accessible() {}

    /** Fails with every rule of WCAG 2.2 AA that the page breaks, and where. */
    public static void check(Page page) {
        // What is still fading in has, for an instant, too little contrast: what people read is where it comes to rest.
        // A transition begins two frames after what it shows was put there.
        page.evaluate("""
                () => new Promise(begun => requestAnimationFrame(() => requestAnimationFrame(begun)))
                    .then(() => Promise.allSettled(document.getAnimations()
                        .filter(one => Number.isFinite(one.effect.getComputedTiming().endTime))
                        .map(one => one.finished)))""");
        // A label finds the first of two elements with one id, and axe takes the label for found.
        Object twice = page.evaluate("""
                Object.entries(Object.groupBy(document.querySelectorAll('[id]'), one => one.id))
                    .filter(([, all]) => all.length > 1).map(([id]) => id).join(' ')""");
        if (!"".equals(twice)) {
            throw new AssertionError("Ids used twice on " + page.url() + ": " + twice);
        }
        List<Rule> broken = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
        if (!broken.isEmpty()) {
            var told = new StringBuilder("Not accessible: " + page.url());
            broken.forEach(rule -> {
                told.append("\n  ").append(rule.getId()).append(": ").append(rule.getHelp());
                rule.getNodes().stream()
                        .limit(3)
                        .forEach(node -> told.append("\n    ").append(node.getHtml()));
            });
            throw new AssertionError(told.toString());
        }
    }
}
