package dev.parley.extract;

import java.util.List;

/** What a score of the finder is worth: how often findings of about that score were right, on articles that it had not seen. */
record Calibration(List<Point> points) {
    /** Of findings with about this score such a share is right. */
    record Point(double score, double right) {}

    /** @throws IllegalArgumentException unless scores and shares rise and lie in 0..1 */
    Calibration {
        points = List.copyOf(points);
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            boolean rises = i == 0 || point.score > points.get(i - 1).score && point.right >= points.get(i - 1).right;
            if (!rises || point.score < 0 || point.score > 1 || point.right < 0 || point.right > 1)
                throw new IllegalArgumentException(
                        "calibration: " + point + " is out of order; scores and shares must rise from 0 to 1");
        }
    }

    /** Between two points on the line from one to the other, outside them as the nearest; the score itself where there are none. */
    double confidence(double score) {
        if (points.isEmpty()) return score;
        Point below = points.get(0);
        for (Point point : points) {
            if (point.score >= score) return between(below, point, score);
            below = point;
        }
        return below.right;
    }

    private static double between(Point below, Point above, double score) {
        if (below.equals(above)) return above.right;
        double way = (score - below.score) / (above.score - below.score);
        return Math.round(1000 * (below.right + way * (above.right - below.right))) / 1000.0;
    }
}
