package dev.parley.network;

/** How much two statements on one thing agree and how much they differ, by their levels; both in 0..1. */
final class Closeness {
    private final double[][] agreement;
    private final double[][] difference;

    /** Without a qualifier all agree; a statement without a level neither agrees nor differs; words do not differ by degrees. */
    Closeness(Levels levels, Measure measure) {
        int size = levels.missing() + 1;
        agreement = new double[size][size];
        difference = new double[size][size];
        if (measure.qualifier().isEmpty()) agreement[0][0] = 1;
        for (int one = 0; one < levels.missing(); one++)
            for (int other = 0; other < levels.missing(); other++) {
                double distance = levels.distance(one, other);
                agreement[one][other] = 1 - distance;
                difference[one][other] = measure.nominal() ? 0 : distance;
            }
    }

    double agreement(int one, int other) {
        return agreement[one][other];
    }

    double difference(int one, int other) {
        return difference[one][other];
    }

    /** Whether statements of two levels make for a tie of that aggregation. */
    boolean counts(Aggregation aggregation, int one, int other) {
        return switch (aggregation) {
            case CONGRUENCE -> agreement[one][other] > 0;
            case CONFLICT -> difference[one][other] > 0;
            default -> true;
        };
    }
}
