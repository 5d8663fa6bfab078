package dev.verona.shell.text;

import dev.verona.shared.Function;

/**
 * Somebody else who is in the field now.
 *
 * @param client their screen
 * @param at where their caret is in the text, -1 when unknown
 */
public record Companion(String client, String name, Function function, int at) {}
