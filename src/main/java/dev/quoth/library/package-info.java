/**
 * Keeps stories, articles, quotes and marks in one SQLite file, and answers lists, searches, speakers and timelines from it.
 * In: what the rooms before it made. Out: rows, in pages, newest first.
 * Never here: the web, the screen.
 */
package dev.quoth.library;
