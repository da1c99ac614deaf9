package dev.parley.serve;

import com.microsoft.playwright.options.ColorScheme;

/** How somebody looks at a page. */
enum Look {
    WIDE(1280, ColorScheme.LIGHT),
    NARROW(360, ColorScheme.LIGHT),
    DARK(1280, ColorScheme.DARK);

    final int width;
    final ColorScheme scheme;

    Look(int width, ColorScheme scheme) {
        this.width = width;
        this.scheme = scheme;
    }
}
