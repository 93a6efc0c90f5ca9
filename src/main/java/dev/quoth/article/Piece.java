package dev.quoth.article;

/** What an element holds, in order: elements and words. */
sealed interface Piece permits Box, Words {
}
