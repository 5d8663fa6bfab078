package dev.verona.bench;

/** What was measured of ours and of its peer, in one unit. */
record Pair(double ours, double peer) {

    double ratio() {
        return ours / peer;
    }
}
