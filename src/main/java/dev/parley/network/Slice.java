package dev.parley.network;

import dev.parley.model.Network;

/** The network of one window. */
public record Slice(Window window, Network network) {}
