package dev.parley.network;

import java.time.LocalDateTime;

/** A stretch of time, both ends inclusive. */
public record Window(LocalDateTime first, LocalDateTime last) {}
