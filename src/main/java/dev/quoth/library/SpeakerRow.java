package dev.quoth.library;

import java.time.Instant;

/**
 * One person or body over all stories.
 *
 * @param person its number
 * @param name the fullest name
 * @param role the role most often or last given, or empty
 * @param quotes how many quotes
 * @param stories in how many stories
 * @param outlets in how many outlets (sites, else feeds)
 * @param last when the latest of those stories was published
 */
public record SpeakerRow(long person, String name, String role, long quotes, long stories, long outlets, Instant last) { }
