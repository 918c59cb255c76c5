package id.prokus.web;

import java.util.List;

/** The style sheets of every page, from the general to the particular; each is a cascade layer of that name. */
public final class Styles {

    public static final List<String> SHARED =
            List.of("gaya/tokens.css", "gaya/base.css", "gaya/layout.css", "gaya/components.css", "gaya/print.css");

    private Styles() {}
}
