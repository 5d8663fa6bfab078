package dev.verona.directory.api;

import java.security.SecureRandom;

/** A password in clear, on its way to being hashed. It prints as dots, so that no log ever shows one. */
public record Password(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    /** Without what people misread: 0 and O, 1, l and I. */
    private static final String LETTERS = "abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    /** A password to hand over once: four groups of four letters and digits, some 93 bits. */
    public static Password random() {
        var text = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new Password(text.toString());
    }

    @Override
    public String toString() {
        return "••••";
    }
}
