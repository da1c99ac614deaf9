package dev.parley.export;

/** Figures as files show them: three decimals. */
final class Rounded {
    private Rounded() {}

    static double of(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
