package dev.parley.serve;

/** What a browser shows where something is not there, or went wrong. */
record Problem(int status, String title, String detail) implements View {}
