package dev.quoth.article;

/** Characters between two tags, as the parser left them. */
record Words(String text) implements Piece { }
