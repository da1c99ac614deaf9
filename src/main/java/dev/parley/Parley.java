package dev.parley;

/** The command line: where everything starts. */
public final class Parley {
    private Parley() {}

    /** Runs one command and exits with its code. */
    public static void main(String[] arguments) {
        System.exit(2);
    }
}
